namespace LearningCycles.Cycles;

/// <summary>Where a cycle stands.</summary>
public enum CycleStage
{
    /// <summary>Proposed, not begun.</summary>
    Draft,

    /// <summary>Goal, evidence and success indicators are chosen together.</summary>
    SettingIntention,

    /// <summary>The teacher learns, adjusts and is observed.</summary>
    Learning,

    /// <summary>Teacher and lead look back.</summary>
    Reflecting,

    /// <summary>Done; the reflection says what comes next.</summary>
    Closed,

    /// <summary>Interrupted, to be taken up again where it stood.</summary>
    Paused,

    /// <summary>Given up before its end, with a reason.</summary>
    Abandoned,
}
