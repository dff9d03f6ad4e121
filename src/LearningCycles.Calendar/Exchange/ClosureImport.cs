using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Reads a district's calendar feed as facts about school days.</summary>
public static class ClosureImport
{
    /// <summary>Says of each event of a feed what it does to its days, and why. Nothing is left out in silence.</summary>
    /// <remarks>
    /// <para>A timed early release or late start may be written as the part of the day that is left or as the part that is lost:
    /// the hour that cuts the students' day is taken. A timed event closes only days whose students' hours it covers: an
    /// evening's "Holiday Concert" closes none.</para>
    /// <para>What is not understood, or does not fit the students' day, becomes <see cref="DayEventKind.Information" />, which
    /// closes nothing, and is listed for a person. Of a series only the first days are taken yet, and a person is told.</para>
    /// </remarks>
    /// <param name="feed">The feed.</param>
    /// <param name="zone">The school's time zone, for events with a clock time.</param>
    /// <param name="lexicon">The phrases to understand titles by; those of American districts if null.</param>
    /// <param name="hours">The school's hours, for events with a clock time; <see cref="SchoolHours.Usual" /> if null.</param>
    public static ClosureReading Read(
        IcsCalendar feed,
        DateTimeZone zone,
        ClosureLexicon? lexicon = null,
        SchoolHours? hours = null
    )
    {
        Guard.Against.Null(feed);
        Guard.Against.Null(zone);
        var phrases = lexicon ?? ClosureLexicon.Default;
        var students = (hours ?? SchoolHours.Usual).Students;
        return new(
            feed.Events.Select(item =>
                    (item.Uid, Decision: Decide(item, zone, phrases, students), First: DaysOf(item, zone).First)
                )
                .OrderBy(row => row.Decision.Event?.First ?? row.First)
                .ThenBy(row => row.Decision.Title, StringComparer.Ordinal)
                .ThenBy(row => row.Uid, StringComparer.Ordinal)
                .Select(row => row.Decision)
                .ToValueList()
        );
    }

    private static ClosureDecision Decide(IcsEvent item, DateTimeZone zone, ClosureLexicon lexicon, TimeRange students)
    {
        var title = item.Summary.Trim();
        if (item.Status == IcsStatus.Cancelled)
            return new(title, null, "the feed cancels it", NeedsPerson: false);
        if (title.Length == 0)
            return new(title, null, "it has no title", NeedsPerson: true);
        var phrase = lexicon.Find(title);
        var (dayEvent, doubt) = EventOf(item, title, phrase?.Kind ?? DayEventKind.Information, zone, students);
        var why = phrase is null ? "no phrase of the lexicon is in the title" : $"'{phrase.Words}' is in the title";
        if (doubt is not null)
            why = $"{why}, but {doubt}";
        var repeats = item.Extra.Any(property => property.Name is "RRULE" or "RDATE");
        if (repeats)
            why = $"{why}; it repeats, of which only the first days are taken";
        return new(
            title,
            dayEvent,
            why,
            NeedsPerson: repeats || doubt is not null || phrase is null or { NeedsPerson: true }
        );
    }

    /// <summary>What an event does to its days, and why its clock times make that doubtful, if they do.</summary>
    private static (DayEvent Event, string? Doubt) EventOf(
        IcsEvent item,
        string title,
        DayEventKind kind,
        DateTimeZone zone,
        TimeRange students
    )
    {
        var (first, last) = DaysOf(item, zone);
        if (item.Start is IcsTime.Day || kind == DayEventKind.Information)
            return (new(kind, first, last, title), null);
        var start = LocalOf(item.Start, zone);
        var end = item.End is null ? start : LocalOf(item.End, zone);
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

    // From about when students come: the part of the day that is left, so they leave at its end. Else the part that is lost.
    private static LocalTime ReleaseOf(LocalDateTime start, LocalDateTime end, TimeRange students) =>
        start.TimeOfDay <= students.From.PlusHours(1) ? end.TimeOfDay : start.TimeOfDay;

    // Until students leave or later, or without an end: the part of the day that is left, so they come at its start.
    private static LocalTime ArrivalOf(LocalDateTime start, LocalDateTime end, TimeRange students) =>
        end.TimeOfDay >= students.To ? start.TimeOfDay : end.TimeOfDay;

    private static (LocalDate First, LocalDate Last) DaysOf(IcsEvent item, DateTimeZone zone)
    {
        var start = LocalOf(item.Start, zone);
        if (item.End is null)
            return (start.Date, start.Date);
        var end = LocalOf(item.End, zone);
        // The end is the first moment after: at midnight it belongs to the day before.
        var last = end.TimeOfDay == LocalTime.Midnight ? end.Date.PlusDays(-1) : end.Date;
        return (start.Date, LocalDate.Max(start.Date, last));
    }

    private static LocalDateTime LocalOf(IcsTime time, DateTimeZone zone) =>
        time switch
        {
            IcsTime.Day day => day.Date.AtMidnight(),
            IcsTime.Utc utc => utc.Instant.InZone(zone).LocalDateTime,
            IcsTime.Zoned zoned => zoned.Instant.InZone(zone).LocalDateTime,
            IcsTime.Floating floating => floating.Local,
            _ => throw new InvalidOperationException($"No such time: {time.GetType()}."),
        };
}
