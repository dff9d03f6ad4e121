using LearningCycles.Cycles;

namespace LearningCycles.Profiles;

/// <summary>What a profile calls a stage of the learning cycle, for display.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Name">Its name in the profile's own terms.</param>
public sealed record StageName(CycleStage Stage, string Name);
