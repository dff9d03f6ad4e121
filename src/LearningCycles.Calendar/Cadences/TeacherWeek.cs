using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What all leads together ask of one teacher in one week (rule CAD-06).</summary>
/// <param name="Monday">The week's Monday.</param>
/// <param name="Count">How many sessions of all leads, and how long together.</param>
public sealed record TeacherWeek(LocalDate Monday, DemandCount Count)
{
    /// <summary>How many sessions of all leads, and how long together.</summary>
    public DemandCount Count
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Count);

    /// <summary>How much of the teacher's planning time meetings take; null for a teacher without planning windows.</summary>
    public PlanningUse? Planning { get; init; }

    /// <summary>The Monday and the numbers.</summary>
    public override string ToString() =>
        InvariantText.Of($"week of {Monday}: {Count}{(Planning is null ? "" : $", {Planning}")}");
}
