namespace LearningCycles.Goals;

/// <summary>Whose goal it is: individual goals connect to the team's, and those to the school's.</summary>
public enum GoalLevel
{
    /// <summary>One teacher's.</summary>
    Individual,

    /// <summary>A team's.</summary>
    Team,

    /// <summary>The whole school's.</summary>
    School,
}
