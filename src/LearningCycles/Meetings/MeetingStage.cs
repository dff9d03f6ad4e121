namespace LearningCycles.Meetings;

/// <summary>Where a 1:1 stands.</summary>
public enum MeetingStage
{
    /// <summary>It has a slot, and no agenda yet.</summary>
    Planned,

    /// <summary>The agenda is being written.</summary>
    AgendaOpen,

    /// <summary>The agenda stands.</summary>
    Ready,

    /// <summary>It took place; what came of it is being written.</summary>
    Held,

    /// <summary>Next steps are clear and feedback was asked for.</summary>
    ClosedOut,

    /// <summary>It was called off, with a reason.</summary>
    Cancelled,

    /// <summary>Its slot passed and it did not take place.</summary>
    Missed,
}
