namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>A roster after an import.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="Changes">What changed, by table, then id.</param>
/// <param name="Findings">What the host or a person has to decide. Nothing of it was decided here.</param>
public sealed record RosterUpdate(Roster Roster, ValueList<RosterChange> Changes, ValueList<RosterFinding> Findings)
{
    /// <summary>The findings about these people: give it those with an open cycle, a planned session or an open request.</summary>
    public IEnumerable<RosterFinding> FindingsOf(IReadOnlySet<string> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return Findings.Where(finding => finding.Person is { } person && people.Contains(person.SourcedId));
    }
}

/// <summary>A row that changed.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Before">What it was; null when it was added.</param>
/// <param name="After">What it is; null when it was deleted.</param>
public sealed record RosterChange(RosterTable Table, RosterRecord? Before, RosterRecord? After)
{
    /// <summary>The row's id.</summary>
    public string SourcedId => (After ?? Before)!.SourcedId;

    /// <summary>The table, the id, and whether it was added, changed or deleted. It tells no names.</summary>
    public override string ToString() =>
        $"{Table} {SourcedId} {(Before is null ? "added" : After is null ? "deleted" : "changed")}";
}

/// <summary>What an import found that it must not decide.</summary>
public enum RosterFindingKind
{
    /// <summary>A person with roles is deleted. Who leads or learns in an open cycle leaves a partner behind.</summary>
    PersonGone,

    /// <summary>A person with roles may not use the system any more.</summary>
    PersonDisabled,

    /// <summary>A person stays, but has lost a role at a school: a lead who is none there any more.</summary>
    RoleLost,

    /// <summary>A person has no role in the roster, and so no rights.</summary>
    WithoutRole,

    /// <summary>A school is deleted.</summary>
    SchoolGone,

    /// <summary>A row points to another one that is not in the roster, and was left out.</summary>
    LeftOut,

    /// <summary>A file of all there is deletes more than half of its table: maybe the export was cut short.</summary>
    MostOfATableGone,
}

/// <summary>Something for the host or a person to decide.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="What">What happened, and what to do about it.</param>
/// <param name="Person">The person as the roster knew the person; null when it is about none.</param>
/// <param name="Lost">The roles that the person lost.</param>
public sealed record RosterFinding(
    RosterFindingKind Kind,
    string What,
    RosterPerson? Person,
    ValueList<RosterRole> Lost
);
