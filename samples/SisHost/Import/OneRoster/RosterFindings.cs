namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Finds what an import must not decide: whom and what a roster lost.</summary>
internal static class RosterFindings
{
    internal static IEnumerable<RosterFinding> Between(Roster before, Roster after) =>
        Schools(before, after).Concat(People(before, after));

    private static IEnumerable<RosterFinding> Schools(Roster before, Roster after)
    {
        var now = after.Orgs.Select(org => org.SourcedId).ToHashSet(StringComparer.Ordinal);
        foreach (var school in before.Orgs.Where(org => org.IsSchool && !now.Contains(org.SourcedId)))
            yield return new(
                RosterFindingKind.SchoolGone,
                $"The school '{PlainText.Shown(school.SourcedId)}' is deleted, with the roles at it. Decide what becomes of its cycles and its calendar.",
                null,
                []
            );
    }

    private static IEnumerable<RosterFinding> People(Roster before, Roster after)
    {
        var now = after.People.ToDictionary(person => person.SourcedId, StringComparer.Ordinal);
        var had = before.Roles.ToLookup(role => role.Person, StringComparer.Ordinal);
        var has = after.Roles.ToLookup(role => role.Person, StringComparer.Ordinal);
        foreach (var person in before.People)
        {
            var id = PlainText.Shown(person.SourcedId);
            // A role is what somebody is where: an id of its own that changed is no loss.
            var lost = had[person.SourcedId]
                .Where(role => !has[person.SourcedId].Any(other => IsSame(other, role)))
                .ToValueList();
            if (!now.TryGetValue(person.SourcedId, out var still))
                yield return new(
                    RosterFindingKind.PersonGone,
                    $"'{id}' is deleted. Decide who takes over what is open, then end or hand over each cycle.",
                    person,
                    lost
                );
            else if (person.Enabled && !still.Enabled)
                yield return new(
                    RosterFindingKind.PersonDisabled,
                    $"'{id}' may not use the system any more. Revoke feeds, and decide what is open.",
                    person,
                    lost
                );
            else if (lost.Count > 0)
                yield return new(
                    RosterFindingKind.RoleLost,
                    $"'{id}' is no longer {string.Join(", ", lost.Select(role => $"{role.Role} at {PlainText.Shown(role.Org)}"))}.",
                    person,
                    lost
                );
        }
        foreach (var person in after.People.Where(person => !has.Contains(person.SourcedId)))
            yield return new(
                RosterFindingKind.WithoutRole,
                $"'{PlainText.Shown(person.SourcedId)}' has no role in the roster, and so no rights.",
                person,
                []
            );
    }

    private static bool IsSame(RosterRole one, RosterRole other) =>
        one.Role == other.Role && string.Equals(one.Org, other.Org, StringComparison.Ordinal);
}
