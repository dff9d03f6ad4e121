using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>The made-up district that comes with the sample: two schools with their people, from a OneRoster export.</summary>
internal static class BundledDistrict
{
    private const string Zone = "America/Denver";

    /// <summary>The roster, as its files say.</summary>
    public static Roster Roster()
    {
        var files = FolderFiles.Read(Path.Combine(AppContext.BaseDirectory, "district", "roster"));
        if (!files.IsTaken)
            throw new InvalidOperationException($"The bundled district cannot be read: {files.Refusal}");
        return Import.OneRoster.Roster.Empty.Apply(OneRosterReader.Read(files.Files)).Roster;
    }

    /// <summary>The schools of a roster.</summary>
    public static IEnumerable<School> Schools(Roster roster) =>
        roster.Orgs.Where(org => org.IsSchool).Select(org => new School(new(org.SourcedId), org.Name, Zone));

    /// <summary>Who has a part in coaching at which school. School leaders are on the leadership team, and so are leads.</summary>
    public static IEnumerable<Member> Members(Roster roster)
    {
        var people = roster.People.ToDictionary(person => person.SourcedId, StringComparer.Ordinal);
        return roster
            .Roles.Where(role => people.ContainsKey(role.Person))
            .GroupBy(role => (role.Org, role.Person))
            .Select(own => new Member(
                new(own.Key.Org),
                new(own.Key.Person),
                people[own.Key.Person].DisplayName,
                WithTeam(own.Select(role => role.Role)).Distinct().Order().ToValueList()
            ));
    }

    private static IEnumerable<HostRole> WithTeam(IEnumerable<HostRole> roles)
    {
        foreach (var role in roles)
        {
            yield return role;
            if (role is HostRole.Lead or HostRole.SchoolLeader)
                yield return HostRole.InstructionalLeadershipTeam;
        }
    }
}
