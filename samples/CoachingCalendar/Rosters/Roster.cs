using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>A district, a school, a department.</summary>
public sealed record Org(string SourcedId, string Name, string Type, string? Parent);

/// <summary>A school year or a part of one.</summary>
public sealed record AcademicSession(
    string SourcedId,
    string Title,
    string Type,
    LocalDate First,
    LocalDate Last,
    string? Parent,
    int SchoolYear
);

/// <summary>A person in the roster: staff, student or guardian.</summary>
public sealed record User(string SourcedId, bool Enabled, string Username, string GivenName, string FamilyName)
{
    /// <summary>Both names, with the given name that the person prefers.</summary>
    public string DisplayName => $"{GivenName} {FamilyName}";
}

/// <summary>What a user is at an org. A user may be several things, at several orgs.</summary>
public sealed record UserRole(
    string SourcedId,
    string User,
    string Type,
    string Role,
    string Org,
    LocalDate? Begin,
    LocalDate? End
);

/// <summary>A OneRoster 1.2 export, read. A table is null when its file cannot be read at all, so that nobody looks for ids in it.</summary>
/// <remarks>A row with problems of its own keeps its id here, with null in place of its value.</remarks>
public sealed record Roster(
    IReadOnlyDictionary<string, Org?>? Orgs,
    IReadOnlyDictionary<string, AcademicSession?>? Sessions,
    IReadOnlyDictionary<string, User?>? Users,
    IReadOnlyDictionary<string, UserRole?>? Roles
);
