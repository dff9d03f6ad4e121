namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>A file of OneRoster 1.2 as data: its name, and the columns that it must have (the specification's required ones).</summary>
/// <remarks>Columns are matched by name, in any order; exports of real systems rarely keep the specification's.</remarks>
public sealed record OneRosterFile(string Name, ValueList<string> Required)
{
    /// <summary>Districts, schools, departments.</summary>
    public static OneRosterFile Orgs { get; } = new("orgs.csv", ["sourcedId", "name", "type"]);

    /// <summary>School years, semesters, grading periods.</summary>
    public static OneRosterFile AcademicSessions { get; } =
        new("academicSessions.csv", ["sourcedId", "title", "type", "startDate", "endDate", "schoolYear"]);

    /// <summary>People.</summary>
    public static OneRosterFile Users { get; } =
        new("users.csv", ["sourcedId", "enabledUser", "username", "givenName", "familyName"]);

    /// <summary>What people are, and where.</summary>
    public static OneRosterFile Roles { get; } =
        new("roles.csv", ["sourcedId", "userSourcedId", "roleType", "role", "orgSourcedId"]);

    /// <summary>What the export holds.</summary>
    public static OneRosterFile Manifest { get; } = new("manifest.csv", ["propertyName", "value"]);
}
