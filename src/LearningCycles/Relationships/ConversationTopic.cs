namespace LearningCycles.Relationships;

/// <summary>A topic of the beginning-of-year conversation (Objective 1).</summary>
public enum ConversationTopic
{
    /// <summary>The school's vision of distributive leadership.</summary>
    Vision,

    /// <summary>The school's goals for the year.</summary>
    YearGoals,

    /// <summary>How those and the team's goals hang together.</summary>
    LinkToTeamGoals,

    /// <summary>How individual goals will be set.</summary>
    GoalProcessPreview,

    /// <summary>What the lead is to the teacher.</summary>
    RoleOverview,

    /// <summary>What the teacher expects of the lead.</summary>
    TeacherExpectations,

    /// <summary>The teacher's questions about role, function and working together.</summary>
    Questions,

    /// <summary>How the two will tell students of their work.</summary>
    StudentIntroduction,
}
