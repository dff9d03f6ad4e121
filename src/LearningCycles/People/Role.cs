namespace LearningCycles.People;

/// <summary>What a person is in a school's coaching (the guide's actors; no rostering standard has a coach role).</summary>
public enum Role
{
    /// <summary>A teacher, coached or not.</summary>
    Teacher,

    /// <summary>A Team Lead: coaches, and contributes to evaluation.</summary>
    TeamLead,

    /// <summary>A Senior Team Lead: coaches, and owns the evaluation from end to end.</summary>
    SeniorTeamLead,

    /// <summary>Another teacher leader who coaches.</summary>
    TeacherLeader,

    /// <summary>A member of the Instructional Leadership Team (ILT).</summary>
    InstructionalLeadershipTeam,

    /// <summary>A school leader, such as the principal.</summary>
    SchoolLeader,

    /// <summary>A school leader's mentor to leads.</summary>
    Mentor,
}
