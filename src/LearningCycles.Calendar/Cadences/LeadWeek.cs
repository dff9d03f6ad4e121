using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What one lead's sessions take of one week.</summary>
/// <param name="Monday">The week's Monday.</param>
/// <param name="Count">How many sessions, and how long together.</param>
/// <param name="Cap">The most sessions that the plan allows the lead in a week; see <see cref="Caps.LeadPerWeek" />.</param>
public sealed record LeadWeek(LocalDate Monday, DemandCount Count, int Cap)
{
    /// <summary>How many sessions, and how long together.</summary>
    public DemandCount Count
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Count);

    /// <summary>The most sessions that the plan allows the lead in a week.</summary>
    public int Cap
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Cap), 1, int.MaxValue);
    } = Guard.Against.OutOfBounds(Cap, nameof(Cap), 1, int.MaxValue);

    /// <summary>Which share of the cap is used: 1 when the week is full, more for a calendar made under other caps.</summary>
    public double Share => (double)Count.Sessions / Cap;

    /// <summary>The Monday, the numbers and the cap.</summary>
    public override string ToString() => InvariantText.Of($"week of {Monday}: {Count} (at most {Cap} sessions)");
}
