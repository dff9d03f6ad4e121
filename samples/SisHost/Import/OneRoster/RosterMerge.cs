namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Puts an export onto a roster.</summary>
internal sealed class RosterMerge(Roster before, RosterReading reading)
{
    private readonly List<RosterChange> changes = [];
    private readonly List<RosterFinding> findings = [];

    internal RosterUpdate Merge()
    {
        var orgs = Table(before.Orgs, reading.Orgs);
        var sessions = Table(before.Sessions, reading.Sessions);
        var people = Table(before.People, reading.People);
        var roles = Roles();
        var classes = Table(before.Classes, reading.Classes);
        var enrollments = Table(before.Enrollments, reading.Enrollments);

        var (orgIds, personIds) = (Ids(orgs), Ids(people));
        roles = Whole(roles, "role", role => [(role.Person, personIds), (role.Org, orgIds)]);
        classes = Whole(classes, "class", one => [(one.School, orgIds)]);
        var classIds = Ids(classes);
        enrollments = Whole(enrollments, "enrollment", one => [(one.Person, personIds), (one.Class, classIds)]);

        var after = new Roster
        {
            Orgs = Sorted(orgs),
            Sessions = Sorted(sessions),
            People = Sorted(people),
            Roles = Sorted(roles),
            Classes = Sorted(classes),
            Enrollments = Sorted(enrollments),
        };
        Compare(RosterTable.Orgs, before.Orgs, after.Orgs, reading.Orgs.Mode);
        Compare(RosterTable.AcademicSessions, before.Sessions, after.Sessions, reading.Sessions.Mode);
        Compare(RosterTable.Users, before.People, after.People, reading.People.Mode);
        Compare(RosterTable.Roles, before.Roles, after.Roles, reading.Roles.Mode);
        Compare(RosterTable.Classes, before.Classes, after.Classes, reading.Classes.Mode);
        Compare(RosterTable.Enrollments, before.Enrollments, after.Enrollments, reading.Enrollments.Mode);
        findings.AddRange(RosterFindings.Between(before, after));
        return new(after, [.. changes], [.. findings]);
    }

    private static SortedDictionary<string, T> Table<T>(
        ValueList<T> stored,
        TableReading<T> said,
        Func<T, bool>? isReplaced = null,
        Func<T, bool>? isUnread = null
    )
        where T : RosterRecord
    {
        var rows = new SortedDictionary<string, T>(StringComparer.Ordinal);
        var unread = said.Unread.ToHashSet(StringComparer.Ordinal);
        foreach (var row in stored)
        {
            var stays =
                said.Mode != RosterFileMode.Bulk || unread.Contains(row.SourcedId) || isUnread?.Invoke(row) == true;
            if (stays && isReplaced?.Invoke(row) != true)
                rows[row.SourcedId] = row;
        }
        foreach (var id in said.Gone)
            rows.Remove(id);
        foreach (var row in said.Rows)
            rows[row.SourcedId] = row;
        return rows;
    }

    // Where a person's row says all of the person's roles, those that it no longer says are gone, also in a file of changes.
    private SortedDictionary<string, RosterRole> Roles()
    {
        if (!reading.RolesStandWithPeople)
            return Table(before.Roles, reading.Roles);
        var said = reading.People.Rows.Select(person => person.SourcedId).ToHashSet(StringComparer.Ordinal);
        var unread = reading.People.Unread.ToHashSet(StringComparer.Ordinal);
        return Table(
            before.Roles,
            reading.Roles,
            role => said.Contains(role.Person),
            role => unread.Contains(role.Person)
        );
    }

    // A row that points to nothing is left out: with what it points to, if that was just deleted, else as a finding.
    private SortedDictionary<string, T> Whole<T>(
        SortedDictionary<string, T> rows,
        string what,
        Func<T, (string Id, HashSet<string> Known)[]> pointsTo
    )
        where T : RosterRecord
    {
        var whole = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (id, row) in rows)
        {
            var lost = pointsTo(row).Where(target => !target.Known.Contains(target.Id)).Select(target => target.Id);
            if (lost.FirstOrDefault() is not { } target)
                whole[id] = row;
            else if (!WasThere(target))
                findings.Add(
                    new(
                        RosterFindingKind.LeftOut,
                        $"The {what} '{PlainText.Shown(id)}' is left out: '{PlainText.Shown(target)}' is not in the roster. Maybe an earlier file of changes was missed?",
                        null,
                        []
                    )
                );
        }
        return whole;
    }

    private HashSet<string>? idsBefore;

    private bool WasThere(string id) =>
        (
            idsBefore ??= before
                .Orgs.Select(org => org.SourcedId)
                .Concat(before.People.Select(person => person.SourcedId))
                .Concat(before.Classes.Select(one => one.SourcedId))
                .ToHashSet(StringComparer.Ordinal)
        ).Contains(id);

    private void Compare<T>(RosterTable table, ValueList<T> old, ValueList<T> now, RosterFileMode mode)
        where T : RosterRecord
    {
        var left = old.ToDictionary(row => row.SourcedId, StringComparer.Ordinal);
        var found = new List<RosterChange>();
        foreach (var row in now)
        {
            if (!left.Remove(row.SourcedId, out var was))
                found.Add(new(table, null, row));
            else if (was != row)
                found.Add(new(table, was, row));
        }
        found.AddRange(left.Values.Select(row => new RosterChange(table, row, null)));
        changes.AddRange(found.OrderBy(change => change.SourcedId, StringComparer.Ordinal));
        if (mode == RosterFileMode.Bulk && left.Count > 1 && left.Count * 2 > old.Count)
            findings.Add(
                new(
                    RosterFindingKind.MostOfATableGone,
                    PlainText.Of(
                        $"{left.Count} of {old.Count} rows of {table} are gone. Maybe the export was cut short? Look before you save."
                    ),
                    null,
                    []
                )
            );
    }

    private static HashSet<string> Ids<T>(SortedDictionary<string, T> rows) =>
        rows.Keys.ToHashSet(StringComparer.Ordinal);

    private static ValueList<T> Sorted<T>(SortedDictionary<string, T> rows)
        where T : RosterRecord => rows.Values.ToValueList();
}
