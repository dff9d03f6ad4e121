namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>What a district's roster is now: a value, each list by id. The host keeps it and gives it to the next import.</summary>
public sealed record Roster
{
    /// <summary>The roster before the first import.</summary>
    public static Roster Empty { get; } = new();

    /// <summary>Districts, schools, departments.</summary>
    public ValueList<RosterOrg> Orgs { get; init; } = [];

    /// <summary>School years and their parts.</summary>
    public ValueList<RosterSession> Sessions { get; init; } = [];

    /// <summary>People.</summary>
    public ValueList<RosterPerson> People { get; init; } = [];

    /// <summary>What people are, and where.</summary>
    public ValueList<RosterRole> Roles { get; init; } = [];

    /// <summary>What is taught.</summary>
    public ValueList<RosterClass> Classes { get; init; } = [];

    /// <summary>Who teaches it.</summary>
    public ValueList<RosterEnrollment> Enrollments { get; init; } = [];

    /// <summary>
    /// This roster with what an export says: a file of all there is replaces its table, and what it leaves out is deleted;
    /// a file of changes changes its rows; a table without a file stays. Applying an export twice changes nothing more.
    /// </summary>
    /// <param name="reading">The export, read.</param>
    /// <returns>The roster, each change of it, and what a person or the host has to decide, such as the deletion of a coach.</returns>
    public RosterUpdate Apply(RosterReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new RosterMerge(this, reading).Merge();
    }

    /// <summary>The roles of a person.</summary>
    public IEnumerable<RosterRole> RolesOf(string person) =>
        Roles.Where(role => string.Equals(role.Person, person, StringComparison.Ordinal));

    /// <summary>The classes that a person teaches, by id.</summary>
    public IEnumerable<RosterClass> ClassesOf(string person)
    {
        var taught = Enrollments
            .Where(one => string.Equals(one.Person, person, StringComparison.Ordinal))
            .Select(one => one.Class)
            .ToHashSet(StringComparer.Ordinal);
        return Classes.Where(one => taught.Contains(one.SourcedId));
    }
}
