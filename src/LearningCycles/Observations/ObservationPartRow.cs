namespace LearningCycles.Observations;

/// <summary>In which stages a part of an observation may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record ObservationPartRow(ObservationPart Part, ValueList<ObservationStage> OpenIn);
