using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>What is done before the first request: the database is brought up, and an empty one is filled with the bundled district.</summary>
internal static class Preparation
{
    private static readonly PersonId System = new("(seed)");

    public static async Task Do(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await Schema.BringUp(scope.ServiceProvider.GetRequiredService<CoachingDb>());
        if (!app.Configuration.GetValue<bool>("Seed"))
            return;
        var roster = BundledDistrict.Roster();
        var members = BundledDistrict.Members(roster).ToList();
        foreach (var school in BundledDistrict.Schools(roster))
            await Fill(app.Services, school, members.Where(member => member.School == school.Id).ToList());
    }

    private static async Task Fill(IServiceProvider services, School school, List<Member> members)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(school.Id);
        var db = scope.ServiceProvider.GetRequiredService<CoachingDb>();
        if (await db.Schools.AnyAsync(known => known.Id == school.Id))
            return;
        db.Schools.Add(school);
        db.Members.AddRange(members);
        await db.SaveChangesAsync();
        var leads = members.Where(member => member.Is(HostRole.Lead)).Select(member => member.Person).ToList();
        if (leads.Count == 0)
            return;
        var store = scope.ServiceProvider.GetRequiredService<CoachingStore>();
        var teachers = members.Where(member => member.Is(HostRole.Teacher) && !member.Is(HostRole.Lead));
        foreach (var (number, teacher) in teachers.OrderBy(member => member.Person).Index())
        {
            var cycle = BundledCycles.Of(leads[number % leads.Count], teacher.Person, number / leads.Count);
            await store.Save(KeptKinds.Cycles, cycle, 0, System);
        }
    }
}
