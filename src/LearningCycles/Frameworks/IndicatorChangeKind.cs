namespace LearningCycles.Frameworks;

/// <summary>What a later version of a framework did to an indicator.</summary>
public enum IndicatorChangeKind
{
    /// <summary>It has another code.</summary>
    Renamed,

    /// <summary>It keeps its code and has other words, so what was agreed under the earlier words is worth reading again.</summary>
    Reworded,

    /// <summary>It became several.</summary>
    Split,

    /// <summary>It went into one that others went into as well.</summary>
    Merged,

    /// <summary>It is no longer there.</summary>
    Dropped,
}
