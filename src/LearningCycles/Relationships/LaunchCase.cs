using LearningCycles.Goals;

namespace LearningCycles.Relationships;

/// <summary>What a rule about a team's launch looks at.</summary>
/// <param name="Launch">The team and its relationships on a day.</param>
/// <param name="Goals">The school's goals; null when not told.</param>
public sealed record LaunchCase(TeamLaunch Launch, ValueList<GoalRecord>? Goals = null)
{
    /// <summary>The launch.</summary>
    public override string ToString() => InvariantText.Of($"{Launch}");
}
