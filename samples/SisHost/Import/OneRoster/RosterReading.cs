namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>The tables of OneRoster that coaching needs.</summary>
public enum RosterTable
{
    /// <summary>Districts, schools, departments.</summary>
    Orgs,

    /// <summary>School years and their parts.</summary>
    AcademicSessions,

    /// <summary>People.</summary>
    Users,

    /// <summary>What people are, and where.</summary>
    Roles,

    /// <summary>What is taught.</summary>
    Classes,

    /// <summary>Who teaches it.</summary>
    Enrollments,
}

/// <summary>What a file says of one table.</summary>
/// <param name="Mode">Whether it lists all there is or what changed.</param>
/// <param name="Rows">What is, by id.</param>
/// <param name="Gone">The ids of rows that say of themselves that they are to be deleted, or that have no part in coaching any more.</param>
/// <param name="Unread">The ids of rows that could not be read. What is stored of them stays, also where a file lists all there is: a bad row is no deletion.</param>
public sealed record TableReading<T>(
    RosterFileMode Mode,
    ValueList<T> Rows,
    ValueList<string> Gone,
    ValueList<string> Unread
)
    where T : RosterRecord
{
    /// <summary>A table of which nothing is said.</summary>
    public static TableReading<T> Absent { get; } = new(RosterFileMode.Absent, [], [], []);
}

/// <summary>A OneRoster export, read: a value that <see cref="Roster.Apply" /> takes.</summary>
public sealed record RosterReading
{
    /// <summary>The version, <c>1.1</c> or <c>1.2</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What became of every row.</summary>
    public required ImportReport Report { get; init; }

    /// <summary>Districts, schools, departments.</summary>
    public TableReading<RosterOrg> Orgs { get; init; } = TableReading<RosterOrg>.Absent;

    /// <summary>School years and their parts.</summary>
    public TableReading<RosterSession> Sessions { get; init; } = TableReading<RosterSession>.Absent;

    /// <summary>People.</summary>
    public TableReading<RosterPerson> People { get; init; } = TableReading<RosterPerson>.Absent;

    /// <summary>What people are, and where.</summary>
    public TableReading<RosterRole> Roles { get; init; } = TableReading<RosterRole>.Absent;

    /// <summary>What is taught.</summary>
    public TableReading<RosterClass> Classes { get; init; } = TableReading<RosterClass>.Absent;

    /// <summary>Who teaches it.</summary>
    public TableReading<RosterEnrollment> Enrollments { get; init; } = TableReading<RosterEnrollment>.Absent;

    /// <summary>Whether a person's row says all of the person's roles, as in OneRoster 1.1.</summary>
    public bool RolesStandWithPeople { get; init; }

    /// <summary>Roles that the map does not know, each once: a person should add them to it, if only to say that they mean nobody.</summary>
    public ValueList<string> UnknownRoles { get; init; } = [];
}
