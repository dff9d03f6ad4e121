namespace LearningCycles.Goals;

/// <summary>What can be done with a goal. Which move is open in which stage is in <see cref="GoalMap" />.</summary>
public enum GoalMove
{
    /// <summary>A goal is proposed.</summary>
    Propose,

    /// <summary>It is written out.</summary>
    Draft,

    /// <summary>Both sides agree to it.</summary>
    Confirm,

    /// <summary>The work on it begins.</summary>
    Activate,

    /// <summary>It is written anew; the earlier version is kept.</summary>
    Revise,

    /// <summary>It is judged met, partly met or not met.</summary>
    Assess,

    /// <summary>Back to the work: more evidence is needed.</summary>
    ReturnToActive,

    /// <summary>It is done.</summary>
    Close,

    /// <summary>A closed goal's assessment is taken up again.</summary>
    Reopen,

    /// <summary>Another goal takes its place.</summary>
    Supersede,

    /// <summary>It is given up.</summary>
    Withdraw,
}
