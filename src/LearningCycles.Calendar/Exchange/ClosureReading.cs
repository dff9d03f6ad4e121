using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What became of one event of a district feed, and why.</summary>
/// <param name="Title">The event's title as the district wrote it.</param>
/// <param name="Event">What it does to its days; null when it was left out.</param>
/// <param name="Why">The words that decided, or why it was left out.</param>
/// <param name="NeedsPerson">Whether a person should look at it: the title is not understood or not certain, its hours do not fit the school day, or the event repeats.</param>
public sealed record ClosureDecision(string Title, DayEvent? Event, string Why, bool NeedsPerson);

/// <summary>What a district feed says of school days.</summary>
/// <param name="Decisions">One for each event of the feed, by day, then title.</param>
public sealed record ClosureReading(ValueList<ClosureDecision> Decisions)
{
    /// <summary>The events for <see cref="SchoolCalendar.With(IEnumerable{DayEvent})" />, by day.</summary>
    public ValueList<DayEvent> Events =>
        Decisions.Where(decision => decision.Event is not null).Select(decision => decision.Event!).ToValueList();

    /// <summary>What a person should look at.</summary>
    public ValueList<ClosureDecision> ForAPerson => Decisions.Where(decision => decision.NeedsPerson).ToValueList();
}
