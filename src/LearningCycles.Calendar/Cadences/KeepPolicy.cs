namespace LearningCycles.Calendar.Cadences;

/// <summary>How much of what was published may change so that more can be placed.</summary>
public enum KeepPolicy
{
    /// <summary>As many sessions as possible are placed, and of all ways to do that one with the fewest moves is taken. One more session costs about one and a half moves.</summary>
    MostPlaced,

    /// <summary>A published session that can still be held is never moved.</summary>
    PinPublished,
}
