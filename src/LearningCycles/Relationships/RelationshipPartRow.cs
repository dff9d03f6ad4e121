namespace LearningCycles.Relationships;

/// <summary>In which stages a part of a relationship may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record RelationshipPartRow(RelationshipPart Part, ValueList<RelationshipStage> OpenIn);
