using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Reads a district's calendar feed as facts about school days.</summary>
public static class ClosureImport
{
    /// <summary>Says of each event of a feed what it does to its days, and why. Nothing is left out in silence.</summary>
    /// <remarks>
    /// <para>A timed early release or late start may be written as the part of the day that is left or as the part that is lost:
    /// the hour that cuts the students' day is taken. A timed event closes only days whose students' hours it covers: an
    /// evening's "Holiday Concert" closes none. What runs from midnight to midnight of UTC is taken for whole days, and
    /// left to a person where they are others than the school's clocks show.</para>
    /// <para>What is not understood, or does not fit the students' day, is left to a person, and closes nothing until then.
    /// Of a series (RFC 5545 §3.8.5) the days of the school year are taken, without those that are cancelled, excepted or
    /// replaced; a single event is read wherever it lies. Tasks of a calendar say nothing of school days.</para>
    /// </remarks>
    /// <param name="feed">The feed. What could not be read of its text is in <see cref="IcsReading.Problems" /> and not told again.</param>
    /// <param name="school">The school's year: its zone and hours for events with a clock time, its rotation for labels, its days for series.</param>
    /// <param name="lexicon">The phrases to understand titles by; those of American districts if null.</param>
    /// <param name="limits">Bounds the days of series; <see cref="IcsLimits.Default" /> if null.</param>
    /// <example>
    /// <code>
    /// var reading = ClosureImport.Read(feed, abYear);
    /// Console.WriteLine(reading); // 7 facts, 1 ignored, 2 unknown; 3 for a person
    /// Console.WriteLine(reading.ForAPerson[0]); // Dolphin Day: Unknown, no phrase of the lexicon is in the title
    /// Console.WriteLine(reading.Of(ClosureOutcome.Ignored)[0]); // Winter Break Gala: Ignored, the feed cancels it
    /// </code>
    /// </example>
    public static ClosureReading Read(
        IcsCalendar feed,
        SchoolCalendar school,
        ClosureLexicon? lexicon = null,
        IcsLimits? limits = null
    )
    {
        Guard.Against.Null(feed);
        Guard.Against.Null(school);
        var days = FeedDays.Of(feed, school, limits ?? IcsLimits.Default);
        var reader = new ClosureTitleReader(school, lexicon ?? ClosureLexicon.Default);
        return new(
            feed.Events.Select(item => reader.Decide(item, feed.Method == IcsMethod.Cancel, days))
                .OrderBy(decision => decision.FirstDay)
                .ThenBy(decision => decision.Title, StringComparer.Ordinal)
                .ThenBy(decision => decision.Uid, StringComparer.Ordinal)
                .ThenBy(decision => decision.Why, StringComparer.Ordinal)
                .ToValueList(),
            days.Problems
        );
    }
}
