namespace LearningCycles.Observations;

/// <summary>A part of an observation that people write, complete or not.</summary>
public enum ObservationPart
{
    /// <summary>What the observer means to do.</summary>
    Plan,

    /// <summary>What the teacher said yes to.</summary>
    Consents,

    /// <summary>Notes between the pair.</summary>
    Notes,

    /// <summary>What was seen or gathered.</summary>
    Evidence,

    /// <summary>What the teacher was told.</summary>
    Feedback,

    /// <summary>What a formal one says on indicators.</summary>
    IndicatorFeedback,
}
