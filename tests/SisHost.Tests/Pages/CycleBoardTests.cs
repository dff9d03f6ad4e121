using System.Net;
using LearningCycles.Cycles;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class CycleBoardTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new();

    public async Task InitializeAsync() => await host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ACardSaysEverythingThatIsMissingToMoveOn()
    {
        using var browser = await host.BrowserOf("lee");

        var page = await browser.GetStringAsync("/cycles");

        page.Should()
            .Contain("Ana Ortiz")
            .And.Contain("Missing to begin learning")
            .And.Contain("INT-02")
            .And.Contain("LRN-01");
    }

    [Fact]
    public async Task ARefusedMoveSaysWhyAndChangesNothing()
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await Move(browser, 1, CycleMove.BeginLearning);

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync())
            .Should()
            .Contain("not yet")
            .And.Contain("no way of learning is chosen");
        (await host.StoredCycle()).Version.Should().Be(1);
    }

    [Fact]
    public async Task ARefusalIsNotToldAgainOnTheNextPage()
    {
        using var browser = await host.BrowserOf("lee");
        using var answer = await Move(browser, 1, CycleMove.BeginLearning);

        (await browser.GetStringAsync("/cycles")).Should().NotContain("class=\"told");
    }

    [Fact]
    public async Task AMoveThatNothingIsMissingForIsMade()
    {
        await host.Put(Seed.BundledCycles.Of(new("lee"), new("ana"), number: 0));
        using var browser = await host.BrowserOf("ana");

        using var answer = await Move(browser, 2, CycleMove.Begin);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var now = await host.StoredCycle();
        now.Subject.Stage.Should().Be(CycleStage.SettingIntention);
        (now.Version, now.ChangedBy.Value).Should().Be((3, "ana"));
        (await browser.GetStringAsync("/cycles")).Should().Contain("Setting the intention.");
    }

    [Fact]
    public async Task WhoDecidesOnAnOldVersionIsTold()
    {
        await host.Put(Seed.BundledCycles.Of(new("lee"), new("ana"), number: 0));
        using var browser = await host.BrowserOf("lee");

        using var answer = await Move(browser, 1, CycleMove.Begin);

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("was changed by Lee Novak");
        (await host.StoredCycle()).Version.Should().Be(2);
    }

    [Theory]
    [InlineData("bo")]
    [InlineData("max")]
    public async Task AnotherPairsCycleIsNeitherSeenNorMoved(string person)
    {
        using var browser = await host.BrowserOf(person);

        (await browser.GetStringAsync("/cycles")).Should().NotContain("Ana Ortiz").And.NotContain(RunningHost.Cycle);
        using var answer = await Move(browser, 1, CycleMove.BeginLearning);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AMoveThatTheBoardDoesNotOfferIsRefused()
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await Move(browser, 1, CycleMove.Abandon);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> Move(HttpClient browser, int version, CycleMove move) =>
        await RunningHost.Post(
            browser,
            "/cycles",
            "/cycles",
            ("id", RunningHost.Cycle),
            ("version", version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("move", move.ToString())
        );
}
