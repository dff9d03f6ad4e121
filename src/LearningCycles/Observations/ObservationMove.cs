namespace LearningCycles.Observations;

/// <summary>A move of an observation.</summary>
public enum ObservationMove
{
    /// <summary>It gets a day.</summary>
    Plan,

    /// <summary>The teacher is told.</summary>
    Announce,

    /// <summary>It gets another day, and is to be announced anew.</summary>
    Reschedule,

    /// <summary>The lesson was seen.</summary>
    Hold,

    /// <summary>The teacher got feedback.</summary>
    GiveFeedback,

    /// <summary>The teacher says which evidence may be used for evaluation.</summary>
    Release,

    /// <summary>It does not take place.</summary>
    Cancel,
}
