using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What became of one event of a district feed, and why.</summary>
/// <example>
/// <code>
/// var reading = ClosureImport.Read(feed, abYear);
/// var dolphins = reading.Of(ClosureOutcome.Unknown)[0];
/// Console.WriteLine(dolphins); // Dolphin Day: Unknown, no phrase of the lexicon is in the title
///
/// var decided = reading.Decide(dolphins, DayEventKind.EarlyRelease);
/// Console.WriteLine(decided.Decisions.First(one => one.Uid == dolphins.Uid).Facts[0]);
/// // Dolphin Day (EarlyRelease, 2026-10-23)
/// </code>
/// </example>
public sealed record ClosureDecision
{
    internal ClosureDecision(string uid, string title, ClosureOutcome outcome, string why, bool needsPerson)
    {
        (Uid, Title, Outcome) = (uid, title, outcome);
        (Why, NeedsPerson) = (why, needsPerson || outcome == ClosureOutcome.Unknown);
    }

    /// <summary>The event's lasting name in the feed. The changed days of a series have the name of their series.</summary>
    public string Uid { get; }

    /// <summary>The event's title as the district wrote it.</summary>
    public string Title { get; }

    /// <summary>Whether it is a fact, was ignored, or is for a person to decide.</summary>
    public ClosureOutcome Outcome { get; private init; }

    /// <summary>What it says; empty unless it is a fact.</summary>
    public ValueList<ClosureFact> Facts { get; internal init; } = [];

    /// <summary>
    /// What it does to its days, one for each time that it takes place; for an unknown one,
    /// <see cref="DayEventKind.Information" />, which closes nothing.
    /// </summary>
    public ValueList<DayEvent> Events { get; internal init; } = [];

    /// <summary>The words that decided and those that did not, or why it was left out; in English.</summary>
    public string Why { get; private init; }

    /// <summary>Whether a person should look at it: it is unknown, it is a fact that is not certain, its hours do not fit the school day, or its series cannot all be read.</summary>
    public bool NeedsPerson { get; private init; }

    /// <summary>
    /// The same event as a person decided it. Terms and labels of it stay; hours that the feed gave are dropped: the
    /// school's usual ones hold.
    /// </summary>
    /// <param name="kind">What its days are.</param>
    /// <exception cref="ArgumentException">There is no such kind, or the event has no day, such as a cancelled one.</exception>
    internal ClosureDecision DecidedAs(DayEventKind kind)
    {
        Guard.Against.EnumOutOfRange(kind);
        if (Events.Count == 0)
            throw new ArgumentException(
                $"'{Title}' has no day to decide: {Why}.\nMaybe give the school a DayEvent of your own?",
                nameof(kind)
            );
        var events = Events.Select(one => new DayEvent(kind, one.First, one.Last, one.Title)).ToValueList();
        return this with
        {
            Outcome = ClosureOutcome.Fact,
            Events = events,
            Facts =
            [
                .. events.Select(one => new ClosureFact.OfDays(one, null)),
                .. Facts.Where(fact => fact is not ClosureFact.OfDays { Event.Rotation: null }),
            ],
            Why = "a person decided",
            NeedsPerson = false,
        };
    }

    internal LocalDate FirstDay { get; init; }

    /// <summary>The title, the outcome and why.</summary>
    public override string ToString() => $"{Title}: {Outcome}, {Why}";
}
