namespace LearningCycles.Overviews;

/// <summary>What a look at a team's coaching is for.</summary>
public enum HealthMove
{
    /// <summary>The lead looks at how coaching goes with each teacher.</summary>
    Review,
}
