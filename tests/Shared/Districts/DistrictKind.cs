namespace LearningCycles.Testing.Districts;

/// <summary>What a made-up district wishes for.</summary>
internal enum DistrictKind
{
    /// <summary>1:1s alone.</summary>
    Plain,

    /// <summary>1:1s and four learning cycles a year, each with its meetings, an observation and a debrief.</summary>
    WithCycles,

    /// <summary>1:1s alone, with so few common times that not all can be placed.</summary>
    TightWindows,

    /// <summary>1:1s alone, and no teacher has two leads.</summary>
    OneLeadEach,
}
