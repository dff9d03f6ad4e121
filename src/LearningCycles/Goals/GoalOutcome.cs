namespace LearningCycles.Goals;

/// <summary>What became of a goal.</summary>
public enum GoalOutcome
{
    /// <summary>It was met.</summary>
    Met,

    /// <summary>It was met in part.</summary>
    PartlyMet,

    /// <summary>It was not met.</summary>
    NotMet,
}
