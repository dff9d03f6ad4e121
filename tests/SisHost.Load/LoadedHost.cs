using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningCycles.Samples.SisHost.Load;

/// <summary>The host on a port of this machine, with one made-up school: a lead for every ten teachers, and a year's calendar.</summary>
internal sealed class LoadedHost(int teachers) : WebApplicationFactory<Program>
{
    private static readonly SchoolId School = new("prairie");
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    internal Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts it, and gives every person a feed.</summary>
    /// <returns>The feeds' paths.</returns>
    internal async Task<List<string>> Start()
    {
        UseKestrel(0);
        StartServer();
        var pairs = Enumerable
            .Range(0, teachers)
            .Select(number => (Lead: new PersonId($"lead-{number / 10}"), Teacher: new PersonId($"teacher-{number}")))
            .ToList();
        var school = new School(School, "Prairie School", "America/Denver", FeedToken.Make());
        await Do(async services =>
        {
            var db = services.GetRequiredService<CoachingDb>();
            db.Schools.Add(school);
            db.Members.AddRange(pairs.Select(pair => pair.Lead).Distinct().Select(id => Of(id, HostRole.Lead)));
            db.Members.AddRange(pairs.Select(pair => Of(pair.Teacher, HostRole.Teacher)));
            return await db.SaveChangesAsync();
        });
        var calendar = CadenceGenerator.Generate(BundledPlan.Of(school, pairs));
        await Do(services =>
            services.GetRequiredService<CoachingStore>().Save(KeptKinds.Calendars, calendar, 0, new("(load)"))
        );
        var paths = new List<string>();
        foreach (var lead in pairs.Select(pair => pair.Lead).Distinct())
            paths.Add(await Issue(lead, FeedAudience.Lead));
        foreach (var (_, teacher) in pairs)
            paths.Add(await Issue(teacher, FeedAudience.Teacher));
        return paths;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(AppContext.BaseDirectory);
        builder.UseSetting("Provider", Environment.GetEnvironmentVariable("LOAD_PROVIDER") ?? "Sqlite");
        builder.UseSetting(
            "ConnectionStrings:Coaching",
            Environment.GetEnvironmentVariable("LOAD_CONNECTION") ?? $"Data Source={file}"
        );
        builder.UseSetting("Seed", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    private static Member Of(PersonId id, HostRole role) => new(School, id, $"Name of {id}", [role]);

    private async Task<string> Issue(PersonId person, FeedAudience audience) =>
        $"/feeds/{await Do(services => services.GetRequiredService<FeedKeeper>().Issue(person, audience))}.ics";

    private async Task<T> Do<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(School);
        return await work(scope.ServiceProvider);
    }
}
