using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What a district feed says of school days.</summary>
/// <param name="Decisions">One for each event of the feed, by day, then title.</param>
/// <param name="Problems">What of its series could not be read, and the limit of occurrences if it was met.</param>
public sealed record ClosureReading(ValueList<ClosureDecision> Decisions, ValueList<IcsProblem> Problems)
{
    /// <summary>What a person should look at.</summary>
    public ValueList<ClosureDecision> ForAPerson => Decisions.Where(decision => decision.NeedsPerson).ToValueList();

    /// <summary>Those of one outcome.</summary>
    public ValueList<ClosureDecision> Of(ClosureOutcome outcome) =>
        Decisions.Where(decision => decision.Outcome == outcome).ToValueList();

    /// <summary>This reading with one of its events as a person decided it. Terms and labels of it stay; hours that the feed gave are dropped: the school's usual ones hold.</summary>
    /// <param name="decision">One of <see cref="Decisions" />.</param>
    /// <param name="kind">What its days are.</param>
    /// <exception cref="ArgumentException">The decision is none of this reading's or has no day, or there is no such kind.</exception>
    /// <example>
    /// <code>
    /// var reading = ClosureImport.Read(feed, abYear);
    /// Console.WriteLine(reading); // 7 facts, 1 ignored, 2 unknown; 3 for a person
    /// Console.WriteLine(reading.Decide(reading.Of(ClosureOutcome.Unknown)[0], DayEventKind.EarlyRelease));
    /// // 8 facts, 1 ignored, 1 unknown; 2 for a person
    /// </code>
    /// </example>
    public ClosureReading Decide(ClosureDecision decision, DayEventKind kind)
    {
        Guard.Against.InvalidInput(
            Guard.Against.Null(decision),
            nameof(decision),
            Decisions.Contains,
            $"'{decision.Title}' is no decision of this reading.\nMaybe it is of an earlier reading of the feed?"
        );
        var decided = decision.DecidedAs(kind);
        return this with { Decisions = Decisions.Select(one => one == decision ? decided : one).ToValueList() };
    }

    /// <summary>A school's year with all facts of the feed: closures, short and remote days, terms, rotation labels.</summary>
    /// <param name="school">The school's year. What it says already stays, and is not said twice.</param>
    /// <param name="withUnknown">
    /// Whether the days that wait for a person are put onto the year too, as <see cref="DayEventKind.Information" />, which
    /// closes nothing; otherwise they are not in it.
    /// </param>
    /// <returns>The year, what was applied to it, and what could not be, with the reason. Never throws on what a feed holds.</returns>
    /// <example>
    /// <code>
    /// var applied = ClosureImport.Read(feed, abYear).ApplyTo(abYear);
    /// Console.WriteLine($"{abYear.InstructionalDays} days before, {applied.School.InstructionalDays} now");
    /// // 200 days before, 195 now
    /// Console.WriteLine(applied.School.On(new(2026, 11, 25))); // 2026-11-25 closed (Fall Break)
    /// foreach (var fact in applied.NotApplied)
    ///     Console.WriteLine(fact);
    /// // Spring Break (Holiday, 2026-03-23 to 2026-03-27): it lies outside of the school year 2026-08-24 to 2027-05-28
    /// </code>
    /// </example>
    public ClosureApplication ApplyTo(SchoolCalendar school, bool withUnknown = false) =>
        new ClosureApplier(Guard.Against.Null(school), withUnknown).Of(this);

    /// <summary>How many events are facts, ignored and unknown, and how many a person should look at.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Of(ClosureOutcome.Fact).Count} facts, {Of(ClosureOutcome.Ignored).Count} ignored, {Of(ClosureOutcome.Unknown).Count} unknown; {ForAPerson.Count} for a person"
        );
}
