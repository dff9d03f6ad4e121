namespace LearningCycles.Meetings;

/// <summary>Where a series of 1:1s stands.</summary>
public enum SeriesStage
{
    /// <summary>Proposed; the two still look for a time.</summary>
    Proposed,

    /// <summary>Both agreed on it.</summary>
    Chosen,

    /// <summary>No further 1:1s come of it.</summary>
    Ended,
}
