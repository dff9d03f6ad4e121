namespace LearningCycles.Goals;

/// <summary>In which stages a part of a goal may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record GoalPartRow(GoalPart Part, ValueList<GoalStage> OpenIn);
