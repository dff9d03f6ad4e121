using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes a school day's event out of an event's times.</summary>
internal sealed class DayEventMaker(DateTimeZone zone, TimeRange students)
{
    /// <summary>What an event does to its days, and why its clock times make that doubtful, if they do.</summary>
    internal (DayEvent Event, string? Doubt) Make(IcsTime from, IcsTime? until, string title, DayEventKind kind)
    {
        var start = WallClock.LocalOf(from, zone);
        var end = until is null ? start : WallClock.LocalOf(until, zone);
        var (first, last) = DaysOf(start, end);
        if (DaysOfUtc(from, until, kind) is { } days && days != (first, last))
            return (
                new(kind, days.First, days.Last, title),
                InvariantText.Of(
                    $"its times are midnights of UTC, so it is taken for {Span(days.First, days.Last)}, although the school's clocks show {start} to {end}"
                )
            );
        if (kind == DayEventKind.Information || (IsMidnight(start) && IsMidnight(end)))
            return (new(kind, first, last, title), null);
        if (kind is DayEventKind.EarlyRelease or DayEventKind.LateStart)
        {
            var at =
                kind == DayEventKind.EarlyRelease ? ReleaseOf(start, end, students) : ArrivalOf(start, end, students);
            return students.From < at && at < students.To
                ? (new(kind, first, last, title, at), null)
                : (
                    new(kind, first, last, title),
                    InvariantText.Of(
                        $"{at} does not cut the students' day {students}; the school's usual hour is taken"
                    )
                );
        }
        var firstCovered = start.TimeOfDay <= students.From ? start.Date : start.Date.PlusDays(1);
        var lastCovered = end.TimeOfDay >= students.To ? end.Date : end.Date.PlusDays(-1);
        if (firstCovered > lastCovered)
            return (
                new(DayEventKind.Information, first, last, title),
                InvariantText.Of($"{start} to {end} does not cover the students' hours {students}")
            );
        return (
            new(kind, firstCovered, lastCovered, title),
            (firstCovered, lastCovered) == (first, last)
                ? null
                : InvariantText.Of(
                    $"only {firstCovered} to {lastCovered} are days whose students' hours {students} it covers"
                )
        );
    }

    internal (LocalDate First, LocalDate Last) DaysOf(IcsTime from, IcsTime? until)
    {
        var start = WallClock.LocalOf(from, zone);
        return DaysOf(start, until is null ? start : WallClock.LocalOf(until, zone));
    }

    private static (LocalDate First, LocalDate Last) DaysOf(LocalDateTime start, LocalDateTime end)
    {
        // The end is the first moment after: at midnight it belongs to the day before.
        var last = IsMidnight(end) ? end.Date.PlusDays(-1) : end.Date;
        return (start.Date, LocalDate.Max(start.Date, last));
    }

    // Some programs write whole days as midnights of UTC. A moment may as well be an evening's meeting, but no closure.
    private static (LocalDate First, LocalDate Last)? DaysOfUtc(IcsTime from, IcsTime? until, DayEventKind kind)
    {
        if (from is not IcsTime.Utc first || (until ?? from) is not IcsTime.Utc last)
            return null;
        var (start, end) = (first.Instant.InUtc().LocalDateTime, last.Instant.InUtc().LocalDateTime);
        var isDays = IsMidnight(start) && IsMidnight(end) && (start < end || kind != DayEventKind.Information);
        return isDays ? DaysOf(start, end) : null;
    }

    private static bool IsMidnight(LocalDateTime time) => time.TimeOfDay == LocalTime.Midnight;

    private static string Span(LocalDate first, LocalDate last) =>
        first == last ? InvariantText.Of(first) : InvariantText.Of($"{first} to {last}");

    // From about when students come: the part of the day that is left, so they leave at its end. Else the part that is lost.
    private static LocalTime ReleaseOf(LocalDateTime start, LocalDateTime end, TimeRange students) =>
        start.TimeOfDay <= students.From.PlusHours(1) ? end.TimeOfDay : start.TimeOfDay;

    // Until students leave or later, or without an end: the part of the day that is left, so they come at its start.
    private static LocalTime ArrivalOf(LocalDateTime start, LocalDateTime end, TimeRange students) =>
        end.TimeOfDay >= students.To ? start.TimeOfDay : end.TimeOfDay;
}
