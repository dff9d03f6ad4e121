using System.Net;
using System.Text.Json;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Tests.Errors;

/// <summary>What people and what programs are answered where something fails.</summary>
public sealed class ErrorAnswerTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new();

    public async Task InitializeAsync() => await host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("/nothing-here", "lee", 404, "not-found")]
    [InlineData("/cycles", null, 401, "not-signed-in")]
    [InlineData("/import", "lee", 403, "not-allowed")]
    [InlineData("/week?on=yesterday", "lee", 400, "not-understood")]
    public async Task AProgramIsToldTheProblemByAStableType(string address, string? person, int status, string type)
    {
        using var program = await host.BrowserOf(person);

        using var answer = await Ask(program, address, "application/json");

        await IsProblem(answer, status, type);
    }

    [Fact]
    public async Task AFeedThatIsNotThereIsAProblemWhateverTheProgramAccepts()
    {
        using var program = await host.BrowserOf(null);

        using var answer = await Ask(program, $"/feeds/{FeedToken.Make()}.ics", "text/calendar, text/html");

        await IsProblem(answer, 404, "not-found");
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("text/html, application/json")]
    [InlineData("*/*")]
    public async Task APersonIsShownAPage(string accept)
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await Ask(browser, "/nothing-here", accept);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("There is no such page");
    }

    [Theory]
    [InlineData("text/html", "Something went wrong here")]
    [InlineData("application/json", "failed")]
    public async Task AFaultOfTheHostTellsNothingOfItsInside(string accept, string told)
    {
        using var browser = await host.BrowserOf("lee");
        await host.Ask(db => db.Database.ExecuteSqlRawAsync("DROP TABLE versions"));

        using var answer = await Ask(browser, "/week", accept);

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        var text = await answer.Content.ReadAsStringAsync();
        text.Should().Contain(told);
        text.Should().NotContain("versions").And.NotContain("Exception").And.NotContain("   at ");
    }

    [Fact]
    public async Task AFaultBehindAFeedIsAProblemToo()
    {
        var token = await host.Issue(new("lee"), FeedAudience.Lead);
        using var program = await host.BrowserOf(null);
        await host.Ask(db => db.Database.ExecuteSqlRawAsync("DROP TABLE versions"));

        using var answer = await program.GetAsync($"/feeds/{token}.ics");

        await IsProblem(answer, 500, "failed");
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    private static async Task IsProblem(HttpResponseMessage answer, int status, string type)
    {
        ((int)answer.StatusCode).Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem
            .RootElement.EnumerateObject()
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo("type", "title", "status");
        problem
            .RootElement.GetProperty("type")
            .GetString()
            .Should()
            .Be($"tag:coaching.prairievista.example,2026:{type}");
        problem.RootElement.GetProperty("status").GetInt32().Should().Be(status);
    }
}
