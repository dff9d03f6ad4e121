namespace LearningCycles.Calendar.Cadences;

/// <summary>Whether a caseload fits into a year.</summary>
public enum CaseloadFit
{
    /// <summary>Every 1:1 that has a possible time at all has a place, but for as many as may be lost.</summary>
    Fits,

    /// <summary>No way was found to place them all; that there is none is not shown.</summary>
    NotFound,

    /// <summary>It is proven that no calendar places them all.</summary>
    Impossible,
}
