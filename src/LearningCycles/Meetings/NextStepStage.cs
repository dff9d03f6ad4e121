namespace LearningCycles.Meetings;

/// <summary>Where a next step stands. Whether it is overdue is computed, never stored: <see cref="NextStep.IsOverdue" />.</summary>
public enum NextStepStage
{
    /// <summary>Agreed and not done yet.</summary>
    Open,

    /// <summary>Not done yet, and taken along to a later day.</summary>
    Carried,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up, with a reason.</summary>
    Dropped,
}
