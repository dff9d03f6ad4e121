namespace LearningCycles.Relationships;

/// <summary>What a rule about a team's launch looks at.</summary>
/// <param name="Launch">The team and its relationships on a day.</param>
public sealed record LaunchCase(TeamLaunch Launch)
{
    /// <summary>The launch.</summary>
    public override string ToString() => InvariantText.Of($"{Launch}");
}
