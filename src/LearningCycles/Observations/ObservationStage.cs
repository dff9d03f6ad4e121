namespace LearningCycles.Observations;

/// <summary>Where an observation stands.</summary>
public enum ObservationStage
{
    /// <summary>It has a day; the teacher was not told yet.</summary>
    Planned,

    /// <summary>The teacher knows the day and what the observer means to do.</summary>
    Announced,

    /// <summary>The lesson was seen.</summary>
    Done,

    /// <summary>The teacher got feedback.</summary>
    FeedbackGiven,

    /// <summary>The teacher released evidence of a formal one.</summary>
    Released,

    /// <summary>It did not take place.</summary>
    Cancelled,
}
