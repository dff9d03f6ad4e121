namespace LearningCycles.Cycles;

/// <summary>In which stages a part of a cycle may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record CyclePartRow(CyclePart Part, ValueList<CycleStage> OpenIn);
