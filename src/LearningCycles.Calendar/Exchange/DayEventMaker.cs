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
        var (first, last) = DaysOf(from, until);
        if (from is IcsTime.Day || kind == DayEventKind.Information)
            return (new(kind, first, last, title), null);
        var start = WallClock.LocalOf(from, zone);
        var end = until is null ? start : WallClock.LocalOf(until, zone);
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
        if (until is null)
            return (start.Date, start.Date);
        var end = WallClock.LocalOf(until, zone);
        // The end is the first moment after: at midnight it belongs to the day before.
        var last = end.TimeOfDay == LocalTime.Midnight ? end.Date.PlusDays(-1) : end.Date;
        return (start.Date, LocalDate.Max(start.Date, last));
    }

    // From about when students come: the part of the day that is left, so they leave at its end. Else the part that is lost.
    private static LocalTime ReleaseOf(LocalDateTime start, LocalDateTime end, TimeRange students) =>
        start.TimeOfDay <= students.From.PlusHours(1) ? end.TimeOfDay : start.TimeOfDay;

    // Until students leave or later, or without an end: the part of the day that is left, so they come at its start.
    private static LocalTime ArrivalOf(LocalDateTime start, LocalDateTime end, TimeRange students) =>
        end.TimeOfDay >= students.To ? start.TimeOfDay : end.TimeOfDay;
}
