namespace LearningCycles.Meetings;

/// <summary>What can be done with a 1:1. Which move is open in which stage is in <see cref="MeetingMap" />.</summary>
public enum MeetingMove
{
    /// <summary>It gets a slot.</summary>
    Plan,

    /// <summary>The agenda is opened, and open next steps are put on it.</summary>
    OpenAgenda,

    /// <summary>The agenda stands.</summary>
    MakeReady,

    /// <summary>It took place.</summary>
    Hold,

    /// <summary>What came of it is written down.</summary>
    CloseOut,

    /// <summary>It gets another slot and stays the same meeting.</summary>
    Reschedule,

    /// <summary>It is called off.</summary>
    Cancel,

    /// <summary>Its slot passed and it did not take place.</summary>
    Miss,

    /// <summary>Another one is planned in place of a missed one.</summary>
    MakeUp,

    /// <summary>What came of it is written again.</summary>
    Reopen,
}
