namespace LearningCycles.Cycles;

/// <summary>How the teacher will learn, and the one or two changes to teaching that will follow.</summary>
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
