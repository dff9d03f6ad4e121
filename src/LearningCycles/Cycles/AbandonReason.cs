namespace LearningCycles.Cycles;

/// <summary>Why a cycle is given up.</summary>
public enum AbandonReason
{
    /// <summary>A teacher or the lead left the school.</summary>
    LeftSchool,

    /// <summary>A teacher or the lead has another assignment.</summary>
    Reassigned,

    /// <summary>The goal no longer matters.</summary>
    GoalObsolete,

    /// <summary>All agreed to stop.</summary>
    ByAgreement,

    /// <summary>Another reason; a note may tell it.</summary>
    Other,
}
