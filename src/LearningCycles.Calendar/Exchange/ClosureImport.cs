using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Reads a district's calendar feed as facts about school days.</summary>
public static class ClosureImport
{
    /// <summary>Says of each event of a feed what it does to its days, and why. Nothing is left out in silence.</summary>
    /// <remarks>
    /// A timed early release gives its start as the hour at which students leave; a timed late start gives its end as the
    /// hour at which they come. A title that is not understood becomes <see cref="DayEventKind.Information" />, which
    /// closes nothing, and is listed for a person. Of a series only the first days are taken yet, and a person is told.
    /// </remarks>
    /// <param name="feed">The feed.</param>
    /// <param name="zone">The school's time zone, for events with a clock time.</param>
    /// <param name="lexicon">The phrases to understand titles by; those of American districts if null.</param>
    public static ClosureReading Read(IcsCalendar feed, DateTimeZone zone, ClosureLexicon? lexicon = null)
    {
        Guard.Against.Null(feed);
        Guard.Against.Null(zone);
        var phrases = lexicon ?? ClosureLexicon.Default;
        return new(
            feed.Events.Select(item =>
                    (item.Uid, Decision: Decide(item, zone, phrases), First: DaysOf(item, zone).First)
                )
                .OrderBy(row => row.First)
                .ThenBy(row => row.Decision.Title, StringComparer.Ordinal)
                .ThenBy(row => row.Uid, StringComparer.Ordinal)
                .Select(row => row.Decision)
                .ToValueList()
        );
    }

    private static ClosureDecision Decide(IcsEvent item, DateTimeZone zone, ClosureLexicon lexicon)
    {
        var title = item.Summary.Trim();
        if (item.Status == IcsStatus.Cancelled)
            return new(title, null, "the feed cancels it", NeedsPerson: false);
        if (title.Length == 0)
            return new(title, null, "it has no title", NeedsPerson: true);
        var (first, last) = DaysOf(item, zone);
        var phrase = lexicon.Find(title);
        var kind = phrase?.Kind ?? DayEventKind.Information;
        var dayEvent = new DayEvent(kind, first, last, title, HourOf(item, kind, zone));
        var why = phrase is null ? "no phrase of the lexicon is in the title" : $"'{phrase.Words}' is in the title";
        return item.Extra.Any(property => property.Name is "RRULE" or "RDATE")
            ? new(title, dayEvent, $"{why}; it repeats, of which only the first days are taken", NeedsPerson: true)
            : new(title, dayEvent, why, NeedsPerson: phrase is null);
    }

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

    private static LocalTime? HourOf(IcsEvent item, DayEventKind kind, DateTimeZone zone) =>
        item.Start is IcsTime.Day ? null
        : kind == DayEventKind.EarlyRelease ? LocalOf(item.Start, zone).TimeOfDay
        : kind == DayEventKind.LateStart && item.End is not null ? LocalOf(item.End, zone).TimeOfDay
        : null;

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
