namespace LearningCycles.Calendar.Ics;

/// <summary>How much a problem cost.</summary>
public enum IcsSeverity
{
    /// <summary>Everything was read, some of it by a guess that the problem's text names.</summary>
    Warning,

    /// <summary>Something was left out.</summary>
    Error,
}
