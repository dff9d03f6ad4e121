using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What one lead asks of one teacher over the year.</summary>
/// <param name="Lead">Who asks.</param>
/// <param name="Count">How many sessions, and how long together.</param>
public sealed record DemandOfLead(PersonId Lead, DemandCount Count)
{
    /// <summary>Who asks.</summary>
    public PersonId Lead
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Lead);

    /// <summary>How many sessions, and how long together.</summary>
    public DemandCount Count
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Count);

    /// <summary>The lead and the numbers.</summary>
    public override string ToString() => $"{Lead}: {Count}";
}
