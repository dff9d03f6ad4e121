using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Anything in a roster that has an id of its own.</summary>
/// <param name="SourcedId">The id that the school information system gave it. It is kept as it stands and compared by its characters.</param>
public abstract record RosterRecord(string SourcedId);

/// <summary>A district, a school, a department.</summary>
/// <param name="SourcedId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">OneRoster's word for its kind, such as <c>school</c>, or one of the system's own.</param>
/// <param name="Parent">The org that it belongs to, or null.</param>
public sealed record RosterOrg(string SourcedId, string Name, string Type, string? Parent) : RosterRecord(SourcedId)
{
    /// <summary>Whether it is a school.</summary>
    public bool IsSchool => string.Equals(Type, "school", StringComparison.Ordinal);
}

/// <summary>A school year or a part of one.</summary>
/// <param name="SourcedId">Its id.</param>
/// <param name="Title">What the district calls it.</param>
/// <param name="Type">OneRoster's word for its kind: schoolYear, semester, term, gradingPeriod, or one of the system's own.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Parent">The session that it is a part of, or null.</param>
/// <param name="SchoolYear">The calendar year in which its school year ends, whatever the file calls it.</param>
public sealed record RosterSession(
    string SourcedId,
    string Title,
    string Type,
    LocalDate First,
    LocalDate Last,
    string? Parent,
    int SchoolYear
) : RosterRecord(SourcedId)
{
    /// <summary>Whether it is a whole school year.</summary>
    public bool IsSchoolYear => string.Equals(Type, "schoolYear", StringComparison.Ordinal);
}

/// <summary>A person who has, or had, a part in coaching. Students and guardians are never kept.</summary>
/// <param name="SourcedId">The person's id; use it as the <c>PersonId</c>.</param>
/// <param name="Enabled">Whether the person may use the system.</param>
/// <param name="Username">The name to sign in with.</param>
/// <param name="GivenName">The given name, as the person prefers it.</param>
/// <param name="FamilyName">The family name, as the person prefers it.</param>
public sealed record RosterPerson(string SourcedId, bool Enabled, string Username, string GivenName, string FamilyName)
    : RosterRecord(SourcedId)
{
    /// <summary>The e-mail address; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The number that people know, such as the staff number; null for none.</summary>
    public string? Identifier { get; init; }

    /// <summary>The person's ids in other systems, which a sign-in may tell.</summary>
    public ValueList<OtherId> OtherIds { get; init; } = [];

    /// <summary>Both names.</summary>
    public string DisplayName => $"{GivenName} {FamilyName}".Trim();
}

/// <summary>A person's id in another system.</summary>
public sealed record OtherId(string Type, string Id);

/// <summary>What a person is at an org. A person may be several things, at several schools.</summary>
/// <param name="SourcedId">Its id; <c>person@org</c> where a file of OneRoster 1.1 says it with the person.</param>
/// <param name="Person">Who.</param>
/// <param name="Org">Where.</param>
/// <param name="Role">What the person is here.</param>
/// <param name="Word">The roster's own word, which tells a senior lead from a lead.</param>
/// <param name="IsPrimary">Whether it is the person's main role.</param>
/// <param name="First">The first day; null if not said.</param>
/// <param name="Last">The last day, included; null if not said.</param>
public sealed record RosterRole(
    string SourcedId,
    string Person,
    string Org,
    HostRole Role,
    string Word,
    bool IsPrimary,
    LocalDate? First,
    LocalDate? Last
) : RosterRecord(SourcedId)
{
    /// <summary>Whether the person has the role on a day.</summary>
    public bool Holds(LocalDate on) => !(on < First) && !(on > Last);
}

/// <summary>A class: what is taught, where and when.</summary>
/// <param name="SourcedId">Its id.</param>
/// <param name="Title">What the school calls it.</param>
/// <param name="School">The school.</param>
public sealed record RosterClass(string SourcedId, string Title, string School) : RosterRecord(SourcedId)
{
    /// <summary>The sessions in which it meets.</summary>
    public ValueList<string> Sessions { get; init; } = [];

    /// <summary>The names of the bell periods in which it meets.</summary>
    public ValueList<string> Periods { get; init; } = [];

    /// <summary>Its grades.</summary>
    public ValueList<string> Grades { get; init; } = [];

    /// <summary>Its subjects.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>The room; null if not said.</summary>
    public string? Location { get; init; }
}

/// <summary>Who teaches a class. Students' enrollments are not kept.</summary>
/// <param name="SourcedId">Its id.</param>
/// <param name="Class">The class.</param>
/// <param name="Person">The teacher.</param>
/// <param name="IsPrimary">Whether the person is the class's main teacher.</param>
/// <param name="First">The first day; null if not said.</param>
/// <param name="Last">The last day, included; null if not said.</param>
public sealed record RosterEnrollment(
    string SourcedId,
    string Class,
    string Person,
    bool IsPrimary,
    LocalDate? First,
    LocalDate? Last
) : RosterRecord(SourcedId);
