namespace LearningCycles.Goals;

/// <summary>Where a goal stands. What became of an assessed one is its outcome: <see cref="GoalAssessment.Outcome" />.</summary>
public enum GoalStage
{
    /// <summary>An idea, not written out yet.</summary>
    Proposed,

    /// <summary>Written out, to be confirmed.</summary>
    Drafted,

    /// <summary>Agreed to by both sides; not worked on yet.</summary>
    Confirmed,

    /// <summary>Worked on.</summary>
    Active,

    /// <summary>Judged met, partly met or not met.</summary>
    Assessed,

    /// <summary>Done.</summary>
    Closed,

    /// <summary>Another goal took its place.</summary>
    Superseded,

    /// <summary>Given up, with a reason.</summary>
    Withdrawn,
}
