using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningCycles.Samples.SisHost.Tests.Access;

/// <summary>Who may ask for what: role by role over every endpoint.</summary>
public class RoleTableTests(RunningHost host) : IClassFixture<RunningHost>
{
    // What each gets: nobody signed in, teacher, lead, leadership team, school leader, administrator.
    private static readonly (string Endpoint, string Address, int[] Status)[] Table =
    [
        ("", "/", [302, 302, 302, 302, 302, 302]),
        ("sign-in", "/sign-in", [200, 200, 200, 200, 200, 200]),
        ("sign-out", "/sign-out", [302, 302, 302, 302, 302, 302]),
        ("not-allowed", "/not-allowed", [302, 403, 403, 403, 403, 403]),
        ("error/{status:int}", "/error/404", [200, 200, 200, 200, 200, 200]),
        ("cycles", "/cycles", [302, 200, 200, 302, 302, 302]),
        ("import", "/import", [302, 302, 302, 302, 302, 200]),
        (
            "/feeds/{token}.ics",
            "/feeds/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics",
            [404, 404, 404, 404, 404, 404]
        ),
        ("week", "/week", [302, 200, 200, 302, 302, 302]),
        ("snow-day", "/snow-day", [302, 302, 302, 302, 200, 302]),
        ("me", "/me", [302, 200, 200, 302, 302, 302]),
        ("pair", "/pair?with=nobody", [302, 404, 404, 404, 404, 404]),
        ("support", "/support", [302, 200, 200, 200, 200, 302]),
        ("support/one", "/support/one?id=none", [302, 404, 404, 404, 404, 302]),
        ("support/raise", "/support/raise", [302, 200, 200, 302, 302, 302]),
        ("subscriptions", "/subscriptions", [302, 200, 200, 200, 200, 200]),
        ("year", "/year", [302, 200, 200, 302, 302, 302]),
        ("load", "/load", [302, 302, 200, 302, 200, 302]),
        ("unplaced", "/unplaced", [302, 302, 200, 302, 200, 302]),
        ("ilt", "/ilt", [302, 302, 302, 200, 302, 302]),
        ("plan", "/plan", [302, 302, 302, 302, 200, 302]),
        ("import/closures", "/import/closures", [302, 302, 302, 302, 200, 200]),
        ("import/calendar", "/import/calendar", [302, 302, 302, 302, 200, 200]),
        ("/health", "/health", [200, 200, 200, 200, 200, 200]),
    ];

    private static readonly string?[] People = [null, "ana", "lee", "kim", "pat", "sam"];

    public static TheoryData<string, string?, int> Cells()
    {
        var cells = new TheoryData<string, string?, int>();
        foreach (var (_, address, status) in Table)
        {
            for (var i = 0; i < People.Length; i++)
                cells.Add(address, People[i], status[i]);
        }
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task EachRoleGetsWhatTheTableSays(string address, string? person, int status)
    {
        using var browser = await host.BrowserOf(person);

        using var answer = await browser.GetAsync(address);

        ((int)answer.StatusCode).Should().Be(status);
    }

    [Fact]
    public void EveryEndpointHasARow()
    {
        var routes = host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText ?? "")
            .Distinct();

        routes.Should().BeEquivalentTo(Table.Select(row => row.Endpoint));
    }

    [Fact]
    public async Task WhomTheRosterNoMoreKnowsIsNobodyAtOnce()
    {
        using var own = new RunningHost();
        await own.InitializeAsync();
        using var browser = await own.BrowserOf("max");
        (await browser.GetAsync("/cycles")).StatusCode.Should().Be(System.Net.HttpStatusCode.OK);

        await own.Change(db =>
            db.Members.Remove(db.Members.Single(one => one.Person == new LearningCycles.People.PersonId("max")))
        );

        (await browser.GetAsync("/cycles")).StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/cycles")]
    [InlineData("/sign-in")]
    [InlineData("/subscriptions?handler=Issue")]
    [InlineData("/sign-out")]
    public async Task AFormWithoutItsTokenIsRefused(string address)
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await browser.PostAsync(address, new FormUrlEncodedContent([]));

        ((int)answer.StatusCode).Should().Be(400);
    }

    [Fact]
    public async Task WhereTheSettingsDoNotSaySoThereIsNoSignInByChoosing()
    {
        using var elsewhere = host.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));
        using var browser = elsewhere.CreateClient();

        (await browser.GetAsync("/sign-in")).StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/cycles")]
    [InlineData("/nothing-here")]
    [InlineData("/health")]
    [InlineData("/site.css")]
    public async Task EveryAnswerHasTheSecurityHeaders(string address)
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await browser.GetAsync(address);

        answer
            .Headers.GetValues("Content-Security-Policy")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
    }

    [Theory]
    [InlineData("/cycles")]
    [InlineData("/subscriptions")]
    [InlineData("/sign-in")]
    public async Task NoPageHasAScriptOrAStyleOfItsOwn(string address)
    {
        using var browser = await host.BrowserOf("lee");

        var page = await browser.GetStringAsync(address);

        page.Should()
            .NotContain("<script")
            .And.NotContain(" style=")
            .And.NotContain(" onclick=")
            .And.NotContain("<style");
    }
}
