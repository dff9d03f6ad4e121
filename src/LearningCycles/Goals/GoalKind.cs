namespace LearningCycles.Goals;

/// <summary>What a goal is for (Objective 2).</summary>
public enum GoalKind
{
    /// <summary>The teacher's own professional growth.</summary>
    ProfessionalGrowth,

    /// <summary>What students achieve, or how they improve.</summary>
    StudentAchievement,
}
