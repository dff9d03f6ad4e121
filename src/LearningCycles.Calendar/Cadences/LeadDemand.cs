using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What one lead's sessions take of the year.</summary>
/// <param name="Lead">Whose sessions.</param>
/// <param name="Total">All sessions of the year.</param>
/// <param name="Weeks">The same by week: every school week of the plan, and any other with a session, by Monday.</param>
public sealed record LeadDemand(PersonId Lead, DemandCount Total, ValueList<LeadWeek> Weeks)
{
    /// <summary>Whose sessions.</summary>
    public PersonId Lead
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Lead);

    /// <summary>All sessions of the year.</summary>
    public DemandCount Total
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Total);

    /// <summary>All sessions by week.</summary>
    public ValueList<LeadWeek> Weeks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Weeks);

    /// <summary>How many 1:1s were wished for, are placed, and could be placed at most; null for a calendar that does not say.</summary>
    public LeadOutcome? Outcome { get; init; }

    /// <summary>The lead and the numbers.</summary>
    public override string ToString() =>
        Outcome is { } outcome
            ? InvariantText.Of(
                $"{Lead}: {Total}; {outcome.Placed} of {outcome.Wished} 1:1s placed, at most {outcome.UpperBound} possible"
            )
            : $"{Lead}: {Total}";
}
