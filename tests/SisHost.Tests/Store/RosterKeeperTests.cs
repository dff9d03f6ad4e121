using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Store;

/// <summary>The bundled district's export, taken into the store.</summary>
public class RosterKeeperTests
{
    private static readonly PersonId Sam = new("sam");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task AnImportIsThereWithItsSchoolsAndMembersAndASecondOneChangesOnlyWhoImportedIt(Database on)
    {
        using var database = await TestDatabase.Make(on);

        var first = await Import(database);
        var before = await Members(database);
        var second = await Import(database);

        first.Changes.Should().NotBeEmpty();
        second.Changes.Should().BeEmpty();
        before.Should().Contain(one => one.Is(HostRole.Lead)).And.Contain(one => one.Is(HostRole.Teacher));
        (await Members(database)).Should().Equal(before);
        await using var db = database.Open(school: null);
        (await db.Schools.CountAsync()).Should().Be(first.Roster.Orgs.Count(org => org.IsSchool));
        (await new RosterKeeper(db, database.Time).Load()).Should().Be(first.Roster);
        (await db.Rosters.OrderBy(row => row.Version).Select(row => row.Version).ToListAsync()).Should().Equal(1, 2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task MembersAreSeenFromTheirOwnSchoolOnly(Database on)
    {
        using var database = await TestDatabase.Make(on);
        await Import(database);
        var all = await Members(database);

        foreach (var school in all.Select(one => one.School).Distinct())
        {
            await using var db = database.Open(school.Value);
            (await db.Members.ToListAsync()).Should().BeEquivalentTo(all.Where(one => one.School == school));
        }
    }

    private static async Task<RosterUpdate> Import(TestDatabase database)
    {
        await using var db = database.Open(school: null);
        return await new RosterKeeper(db, database.Time).Import(BundledDistrict.Roster(), BundledDistrict.Zone, Sam);
    }

    private static async Task<List<Member>> Members(TestDatabase database)
    {
        await using var db = database.Open(school: null);
        return await db.Members.IgnoreQueryFilters().OrderBy(one => one.School).ThenBy(one => one.Person).ToListAsync();
    }
}
