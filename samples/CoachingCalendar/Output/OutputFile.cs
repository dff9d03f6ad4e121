namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>A file to write: where within the output folder, with forward slashes, and what.</summary>
public sealed record OutputFile(string Path, byte[] Bytes);
