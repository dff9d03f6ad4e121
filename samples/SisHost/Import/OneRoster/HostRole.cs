namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>What a person may be in this host. No rostering standard has a coach, so a <see cref="RoleMap" /> says who is one.</summary>
public enum HostRole
{
    /// <summary>A teacher, coached or not.</summary>
    Teacher,

    /// <summary>A team lead or senior team lead: coaches.</summary>
    Lead,

    /// <summary>A member of the Instructional Leadership Team.</summary>
    InstructionalLeadershipTeam,

    /// <summary>A school leader, such as the principal.</summary>
    SchoolLeader,

    /// <summary>Runs this host.</summary>
    Administrator,
}
