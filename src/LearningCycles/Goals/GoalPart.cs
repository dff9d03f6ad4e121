namespace LearningCycles.Goals;

/// <summary>A part of a goal that people write. In which stages it is open is in <see cref="GoalMap" />.</summary>
public enum GoalPart
{
    /// <summary>The goal itself, what speaks for it, and the signs of success.</summary>
    Content,

    /// <summary>How it goes.</summary>
    Progress,

    /// <summary>What became of it.</summary>
    Assessment,
}
