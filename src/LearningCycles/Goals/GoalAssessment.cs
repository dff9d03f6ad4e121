namespace LearningCycles.Goals;

/// <summary>What became of a goal (Objective 3, evaluation and reflection).</summary>
public sealed record GoalAssessment
{
    /// <summary>Met, partly met or not met, once judged.</summary>
    public GoalOutcome? Outcome { get; init; }

    /// <summary>What showed, for each success indicator.</summary>
    public ValueList<IndicatorEvidence> Evidence
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Whether a new goal is needed, once decided.</summary>
    public bool? NewGoalNeeded { get; init; }
}
