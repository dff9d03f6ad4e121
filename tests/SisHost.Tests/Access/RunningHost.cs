using System.Net;
using System.Text.RegularExpressions;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Access;

/// <summary>The host as it runs, on a database of its own, with somebody in each role and a cycle of the teacher and the lead.</summary>
public sealed partial class RunningHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    internal const string Cycle = "2026/ana/1";
    private readonly DatabasePlace place;
    private readonly (string Name, string Value)[] settings;
    private bool isOnTheNetwork;

    /// <summary>The host on SQLite.</summary>
    public RunningHost()
        : this(Database.Sqlite) { }

    internal RunningHost(Database on, params (string Name, string Value)[] settings)
    {
        place = new(on);
        this.settings = settings;
    }

    internal FixedTime Time { get; } = new() { Now = new(2026, 9, 21, 15, 0, 0, TimeSpan.Zero) };

    internal static IReadOnlyList<Member> Members { get; } =
    [
        Somebody("ana", "Ana Ortiz", HostRole.Teacher),
        Somebody("lee", "Lee Novak", HostRole.Lead),
        Somebody("kim", "Kim Farah", HostRole.InstructionalLeadershipTeam),
        Somebody("pat", "Pat Osei", HostRole.SchoolLeader),
        Somebody("sam", "Sam Lund", HostRole.Administrator),
        Somebody("bo", "Bo Imani", HostRole.Teacher),
        Somebody("max", "Max Rios", HostRole.Lead),
    ];

    public async Task InitializeAsync()
    {
        await Change(db =>
        {
            db.Schools.Add(new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"));
            db.Members.AddRange(Members);
        });
        var cycle = Seed.BundledCycles.Of(new("lee"), new("ana"), number: 1);
        await InStore(store => store.Save(KeptKinds.Cycles, cycle, 0, new("lee")));
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        Dispose();
        place.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The principal closes the school for a day, and publishes what the first calendar becomes.</summary>
    internal async Task CloseForSnow(LocalDate day)
    {
        using var browser = await BrowserOf("pat");
        using var answer = await Post(
            browser,
            "/snow-day",
            "/snow-day?handler=Publish",
            ("date", LocalDatePattern.Iso.Format(day)),
            ("title", "Snow"),
            ("version", "1")
        );
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    /// <summary>Where it listens, once it is on the network.</summary>
    internal Uri Address => ClientOptions.BaseAddress;

    /// <summary>Puts it on a port of this machine, by the server that it really runs on. Comes before everything else.</summary>
    internal void GoOnTheNetwork()
    {
        isOnTheNetwork = true;
        UseKestrel(0);
        StartServer();
    }

    /// <summary>A browser in which somebody is signed in; nobody for null. It follows no redirect.</summary>
    internal async Task<HttpClient> BrowserOf(string? person, string school = "prairie")
    {
        var browser = isOnTheNetwork
            ? new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address }
            : CreateClient(new() { AllowAutoRedirect = false });
        if (person is not null)
        {
            var answer = await Post(browser, "/sign-in", "/sign-in", ("school", school), ("person", person));
            answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        }
        return browser;
    }

    /// <summary>Sends a form as a browser does that has the page with it open.</summary>
    internal static async Task<HttpResponseMessage> Post(
        HttpClient browser,
        string page,
        string to,
        params (string Name, string Value)[] fields
    )
    {
        var token = TokenOf(await browser.GetStringAsync(page));
        return await browser.PostAsync(
            to,
            new FormUrlEncodedContent([
                new("__RequestVerificationToken", token),
                .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)),
            ])
        );
    }

    /// <summary>The anti-forgery token of a page.</summary>
    internal static string TokenOf(string page) => Token().Match(page).Groups[1].Value;

    /// <summary>Asks the database beside the host.</summary>
    internal Task<T> Ask<T>(Func<CoachingDb, Task<T>> question) =>
        Beside(services => question(services.GetRequiredService<CoachingDb>()));

    /// <summary>Changes the database beside the host.</summary>
    internal Task Change(Action<CoachingDb> change) =>
        Ask(db =>
        {
            change(db);
            return db.SaveChangesAsync();
        });

    /// <summary>The cycle as it is stored.</summary>
    internal async Task<Kept<LearningCycle>> StoredCycle() =>
        (await InStore(store => store.Find(KeptKinds.Cycles, Cycle)))!;

    /// <summary>Saves the cycle anew, as somebody does in between.</summary>
    internal async Task Put(LearningCycle cycle)
    {
        var now = await StoredCycle();
        (await InStore(store => store.Save(KeptKinds.Cycles, cycle, now.Version, new("lee"))))
            .Should()
            .Be(new Saving.Saved(now.Version + 1));
    }

    /// <summary>Publishes a coaching calendar; 0 for the first.</summary>
    internal async Task Publish(CoachingCalendar calendar, int version = 0) =>
        (await InStore(store => store.Save(KeptKinds.Calendars, calendar, version, new("pat"))))
            .Should()
            .Be(new Saving.Saved(version + 1));

    /// <summary>Keeps a new subject of any kind.</summary>
    internal async Task Keep<T>(KeptKind<T> kind, T subject)
        where T : class =>
        (await InStore(store => store.Save(kind, subject, 0, new("pat")))).Should().Be(new Saving.Saved(1));

    /// <summary>The coaching calendar as it is stored.</summary>
    internal async Task<Kept<CoachingCalendar>> StoredCalendar() =>
        (await InStore(store => store.All(KeptKinds.Calendars))).Single();

    /// <summary>A new address of somebody's feed.</summary>
    internal async Task<string> Issue(PersonId person, FeedAudience audience) =>
        (await Beside(services => services.GetRequiredService<FeedKeeper>().Issue(person, audience)))!;

    /// <summary>The same; null when the feed is not for the person.</summary>
    internal Task<string?> TryIssue(PersonId person, FeedAudience audience) =>
        Beside(services => services.GetRequiredService<FeedKeeper>().Issue(person, audience));

    private Task<T> InStore<T>(Func<CoachingStore, Task<T>> work) =>
        Beside(services => work(services.GetRequiredService<CoachingStore>()));

    // As a request of the school would.
    private async Task<T> Beside<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(new("prairie"));
        return await work(scope.ServiceProvider);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Provider", place.Provider);
        builder.UseSetting("ConnectionStrings:Coaching", place.Connection);
        builder.UseSetting("Seed", "false");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
    }

    private static Member Somebody(string id, string name, params HostRole[] roles) =>
        new(new("prairie"), new(id), name, roles.ToValueList());

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
