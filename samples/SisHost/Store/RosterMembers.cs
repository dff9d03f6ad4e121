using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>Who has a part in coaching at which school, by a roster. Leads and school leaders are on the Instructional Leadership Team.</summary>
internal static class RosterMembers
{
    public static IEnumerable<Member> Of(Roster roster)
    {
        var people = roster
            .People.Where(person => person.Enabled)
            .ToDictionary(person => person.SourcedId, StringComparer.Ordinal);
        var schools = roster
            .Orgs.Where(org => org.IsSchool)
            .Select(org => org.SourcedId)
            .ToHashSet(StringComparer.Ordinal);
        return roster
            .Roles.Where(role => people.ContainsKey(role.Person) && schools.Contains(role.Org))
            .GroupBy(role => (role.Org, role.Person))
            .Select(own => new Member(
                new(own.Key.Org),
                new(own.Key.Person),
                people[own.Key.Person].DisplayName,
                own.SelectMany(role => With(role.Role)).Distinct().Order().ToValueList()
            ));
    }

    private static IEnumerable<HostRole> With(HostRole role) =>
        role is HostRole.Lead or HostRole.SchoolLeader ? [role, HostRole.InstructionalLeadershipTeam] : [role];
}
