namespace LearningCycles.Overviews;

/// <summary>How a teacher's regular 1:1s stand. Computed, never stored.</summary>
public enum CadenceState
{
    /// <summary>None was held yet, and the first one is not overdue.</summary>
    NeverHeld,

    /// <summary>The next one is not due soon.</summary>
    OnTrack,

    /// <summary>The next one is due within few school days, or just was.</summary>
    DueSoon,

    /// <summary>Too many school days passed.</summary>
    Overdue,

    /// <summary>The relationship or the cycle is interrupted, so no clock runs.</summary>
    Paused,
}
