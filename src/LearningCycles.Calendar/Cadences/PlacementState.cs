namespace LearningCycles.Calendar.Cadences;

/// <summary>What is known of a session that has no place.</summary>
public enum PlacementState
{
    /// <summary>No place was found within the search's bounds; that there is none is not shown.</summary>
    NotFound,

    /// <summary>It is shown that it cannot be placed without another losing its place.</summary>
    Proven,
}
