using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningCycles.Samples.SisHost.Tests.Access;

/// <summary>The host with the bundled district, as somebody sees it who starts it for the first time. One for all tests that only look.</summary>
public sealed class SeededHost : IAsyncLifetime, IDisposable
{
    internal const string School = "org-juniper";
    private readonly RunningHost empty = new();
    private WebApplicationFactory<Program>? seeded;

    public Task InitializeAsync()
    {
        // Nobody else has been put into the database: it is still empty, and is filled.
        seeded = empty.WithWebHostBuilder(builder => builder.UseSetting("Seed", "true"));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await seeded!.DisposeAsync();
        await ((IAsyncLifetime)empty).DisposeAsync();
    }

    public void Dispose() => empty.Dispose();

    /// <summary>A browser in which somebody of the bundled school is signed in.</summary>
    internal async Task<HttpClient> BrowserOf(string person)
    {
        var browser = seeded!.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await RunningHost.Post(
            browser,
            "/sign-in",
            "/sign-in",
            ("school", School),
            ("person", person)
        );
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        return browser;
    }

    /// <summary>A page's text as somebody sees it, from the page's own part on: without the header with the own name.</summary>
    internal async Task<string> Page(string person, string address)
    {
        using var browser = await BrowserOf(person);
        return MainOf(await browser.GetStringAsync(address));
    }

    /// <summary>What is in a page's main part, and its title.</summary>
    internal static string MainOf(string page)
    {
        var header = (
            From: page.IndexOf("<header>", StringComparison.Ordinal),
            To: page.IndexOf("</header>", StringComparison.Ordinal)
        );
        return System.Net.WebUtility.HtmlDecode(page.Remove(header.From, header.To - header.From));
    }

    /// <summary>Asks what is stored of the school.</summary>
    internal async Task<T> Stored<T>(Func<IServiceProvider, Task<T>> question)
    {
        await using var scope = seeded!.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(new(School));
        return await question(scope.ServiceProvider);
    }

    internal Task<List<Member>> Members() =>
        Stored(services => services.GetRequiredService<CoachingDb>().Members.AsNoTracking().ToListAsync());
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(nameof(SeededHost))]
public sealed class SeededHostTests : ICollectionFixture<SeededHost>;
