namespace LearningCycles.Cycles;

/// <summary>How the teacher will learn, and the one or two changes to teaching that will follow.</summary>
/// <example>
/// <code>
/// var plan = new LearningPlan
/// {
///     Approaches = [new(LearningApproachKind.CoObservation, chosenBy: [ana, lee])],
///     Adjustments = [new("An exit ticket each day", AdjustmentKind.Implement, startsOn: new(2026, 9, 14))],
/// };
/// var missing = cycle.With(plan).Missing(CycleMove.BeginReflection, on: new(2026, 10, 5));
/// Console.WriteLine(missing.First(one => one.Rule == CycleRuleIds.AdjustmentsComplete));
/// // LRN-03 required: no evidence method for adjustment 1
/// </code>
/// </example>
public sealed record LearningPlan
{
    /// <summary>The ways of learning chosen.</summary>
    public ValueList<LearningApproach> Approaches
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The changes to teaching, few and strong.</summary>
    public ValueList<Adjustment> Adjustments
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Whether time as a team is planned, for challenges that several share.</summary>
    public bool HasTeamTime { get; init; }
}
