namespace LearningCycles.Observations;

/// <summary>How much of a lesson is seen, and how.</summary>
public enum ObservationKind
{
    /// <summary>A whole lesson.</summary>
    Full,

    /// <summary>A short visit.</summary>
    Short,

    /// <summary>A part of a lesson.</summary>
    Partial,

    /// <summary>A few minutes, often in several rooms.</summary>
    Walkthrough,

    /// <summary>By video.</summary>
    Video,
}
