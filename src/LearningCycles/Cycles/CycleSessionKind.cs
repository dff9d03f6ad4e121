namespace LearningCycles.Cycles;

/// <summary>What a day of a cycle's calendar holds (Objective 1, norms and routines).</summary>
public enum CycleSessionKind
{
    /// <summary>A regular 1:1.</summary>
    OneOnOne,

    /// <summary>An observation.</summary>
    Observation,

    /// <summary>A further coaching session.</summary>
    AdditionalSession,
}
