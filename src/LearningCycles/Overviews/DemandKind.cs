namespace LearningCycles.Overviews;

/// <summary>What a lead wants a teacher's time for (Objective 1, regular 1:1s: transparency about observations and other demands).</summary>
public enum DemandKind
{
    /// <summary>The regular 1:1.</summary>
    OneOnOne,

    /// <summary>The teacher is seen in action.</summary>
    Observation,

    /// <summary>A further coaching session.</summary>
    CoachingSession,

    /// <summary>Time together as a team.</summary>
    TeamTime,
}
