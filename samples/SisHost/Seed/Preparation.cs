using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>What is done before the first request: the database is brought up, and an empty one is filled with the bundled district.</summary>
internal static class Preparation
{
    private static readonly PersonId Nobody = new("(bundled)");

    public static async Task Do(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoachingDb>();
        await Schema.BringUp(db);
        if (!app.Configuration.GetValue<bool>("Seed") || await db.Rosters.AnyAsync())
            return;
        await scope
            .ServiceProvider.GetRequiredService<RosterKeeper>()
            .Import(BundledDistrict.Roster(), BundledDistrict.Zone, Nobody);
        foreach (var school in await db.Schools.AsNoTracking().ToListAsync())
        {
            await AddAdministrator(app.Services, school);
            await AddCoaching(app.Services, school);
        }
    }

    // No roster names who runs the host: somebody is appointed here, and no import takes that back.
    private static async Task AddAdministrator(IServiceProvider services, School school)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoachingDb>();
        db.Members.Add(new(school.Id, new("host-administrator"), "Noor Haddad", [HostRole.Administrator]));
        await db.SaveChangesAsync();
    }

    private static async Task AddCoaching(IServiceProvider services, School school)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(school.Id);
        var members = await scope.ServiceProvider.GetRequiredService<CoachingDb>().Members.AsNoTracking().ToListAsync();
        var leads = members.Where(member => member.Is(HostRole.Lead)).Select(member => member.Person).Order().ToList();
        if (leads.Count == 0)
            return;
        var store = scope.ServiceProvider.GetRequiredService<CoachingStore>();
        var pairs = new List<(PersonId Lead, PersonId Teacher)>();
        var teachers = members.Where(member => member.Is(HostRole.Teacher) && !member.Is(HostRole.Lead));
        foreach (var (number, teacher) in teachers.OrderBy(member => member.Person).Index())
        {
            var cycle = BundledCycles.Of(leads[number % leads.Count], teacher.Person, number / leads.Count);
            await store.Save(KeptKinds.Cycles, cycle, 0, Nobody);
            await AddPair(store, cycle.Coach, teacher.Person, number / leads.Count);
            pairs.Add((cycle.Coach, teacher.Person));
        }
        var leader = members
            .Where(member => member.Is(HostRole.SchoolLeader))
            .OrderBy(member => member.Person)
            .FirstOrDefault();
        if (leader is not null && pairs is [var (lead, taught), .., var (other, another)])
        {
            foreach (var request in BundledSupport.Of(lead, other, taught, another, leader.Person))
                await store.Save(KeptKinds.SupportRequests, request, 0, Nobody);
        }
        // A teacher of two teams has two leads; the page on load counts both.
        if (leads.Count > 1 && pairs.Count > 0)
            pairs.Add((leads.First(lead => lead != pairs[0].Lead), pairs[0].Teacher));
        var calendar = CadenceGenerator.Generate(BundledPlan.Of(school, pairs));
        var years = scope.ServiceProvider.GetRequiredService<SchoolYears>();
        var year = new KnownYear(BundledPlan.PlainYear(school), BundledPlan.Feed(), []);
        await years.Take(await years.AtHand(), year, new Proposal.First(calendar), Nobody);
    }

    private static async Task AddPair(CoachingStore store, PersonId lead, PersonId teacher, int number)
    {
        await store.Save(KeptKinds.Relationships, BundledCoaching.Relationship(lead, teacher, number), 0, Nobody);
        await store.Save(KeptKinds.Preferences, BundledCoaching.Preferences(lead, teacher, number), 0, Nobody);
        foreach (var goal in BundledGoals.Of(lead, teacher, number))
            await store.Save(KeptKinds.Goals, goal, 0, Nobody);
        if (number % 5 == 0)
            return;
        await store.Save(KeptKinds.Agreements, BundledCoaching.Agreement(lead, teacher, number), 0, Nobody);
        var step = BundledCoaching.Step(lead, teacher, number);
        await store.Save(KeptKinds.NextSteps, step, 0, Nobody);
        foreach (var meeting in BundledCoaching.Meetings(lead, teacher, number, step))
            await store.Save(KeptKinds.Meetings, meeting, 0, Nobody);
    }
}
