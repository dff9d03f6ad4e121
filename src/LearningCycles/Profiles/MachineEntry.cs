namespace LearningCycles.Profiles;

/// <summary>A state machine as an entry of the catalogue.</summary>
/// <param name="Subject">What moves, such as <c>Learning cycle</c>.</param>
/// <param name="Mermaid">Its table as a Mermaid state diagram.</param>
public sealed record MachineEntry(string Subject, string Mermaid);
