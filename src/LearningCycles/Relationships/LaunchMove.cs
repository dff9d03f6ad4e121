namespace LearningCycles.Relationships;

/// <summary>The one move of a team's launch.</summary>
public enum LaunchMove
{
    /// <summary>The first set of cycles is launched.</summary>
    Launch,
}
