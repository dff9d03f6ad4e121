namespace LearningCycles.Calendar.Ics;

/// <summary>How taken a time is: FBTYPE (RFC 5545 §3.2.9).</summary>
public enum IcsBusyKind
{
    /// <summary><c>BUSY</c>. What no FBTYPE means.</summary>
    Busy,

    /// <summary><c>FREE</c>.</summary>
    Free,

    /// <summary><c>BUSY-UNAVAILABLE</c>: nothing can be planned at all.</summary>
    Unavailable,

    /// <summary><c>BUSY-TENTATIVE</c>.</summary>
    Tentative,
}
