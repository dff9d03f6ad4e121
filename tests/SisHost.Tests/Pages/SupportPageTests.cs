using System.Net;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using LearningCycles.Support;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class SupportPageTests : IAsyncLifetime, IDisposable
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");
    private readonly RunningHost host = new();

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await host.Ask(db =>
            new CoachingStore(db, host.Time).Save(
                KeptKinds.Relationships,
                BundledCoaching.Relationship(Lee, Ana, 1),
                0,
                Lee
            )
        );
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task WhatIsRaisedIsSeenByThoseWhoAreNamedAndByNobodyElse()
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await Raise(browser, "RaiserAndMentor", "Mentor:kim");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var request = (await Requests()).Should().ContainSingle().Subject.Subject;
        (request.Raiser, request.About).Should().Be((Lee, new ConcernAbout(Ana, Lee)));
        foreach (
            var (person, knows) in new[]
            {
                ("lee", true),
                ("kim", true),
                ("ana", false),
                ("pat", false),
                ("max", false),
            }
        )
        {
            using var other = await host.BrowserOf(person);
            (await other.GetStringAsync("/support"))
                .Contains(request.Id.Value, StringComparison.Ordinal)
                .Should()
                .Be(knows);
        }
    }

    [Fact]
    public async Task WhatTheLevelDoesNotAllowIsRefusedAndTheFormKeepsWhatWasWritten()
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await Raise(browser, "RaiserAndMentor", "InvitedPeer:bo");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync())
            .Should()
            .Contain("does not allow")
            .And.Contain("We talk past each other");
        (await Requests()).Should().BeEmpty();
    }

    [Fact]
    public async Task SomebodyWhoIsNotWhatTheRosterSaysIsNotNamedAsIt()
    {
        using var browser = await host.BrowserOf("lee");

        using var answer = await Raise(browser, "RaiserAndMentor", "Mentor:bo");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task NobodyRaisesAConcernAboutSomebodyWithWhomHeDoesNotWork()
    {
        using var browser = await host.BrowserOf("max");

        using var answer = await Raise(browser, "RaiserAndMentor", "Mentor:kim");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await Requests()).Should().BeEmpty();
    }

    [Fact]
    public async Task ItGoesFromRaisedToClosedByItsMoves()
    {
        using var lead = await host.BrowserOf("lee");
        using var mentor = await host.BrowserOf("kim");
        using var raised = await Raise(lead, "RaiserAndMentor", "Mentor:kim");

        await Made(mentor, 1, SupportMove.Acknowledge);
        await Made(lead, 2, SupportMove.Discuss, ("participants", "kim"));
        await Made(
            lead,
            3,
            SupportMove.AgreePlan,
            ("stepText", "Talk on Friday"),
            ("stepOwner", "lee"),
            ("stepDue", "2026-09-25")
        );
        await Made(mentor, 4, SupportMove.Resolve, ("outcome", "They talked."));
        await Made(lead, 5, SupportMove.Close);

        var request = (await Requests()).Single().Subject;
        request.Stage.Should().Be(SupportStage.Closed);
        request.History.Select(change => change.By?.Value).Should().Equal("lee", "kim", "lee", "lee", "kim", "lee");
    }

    [Fact]
    public async Task ARefusedMoveSaysEverythingThatIsMissingAndChangesNothing()
    {
        using var lead = await host.BrowserOf("lee");
        using var mentor = await host.BrowserOf("kim");
        using var raised = await Raise(lead, "RaiserAndMentor", "Mentor:kim");
        await Made(mentor, 1, SupportMove.Acknowledge);
        await Made(lead, 2, SupportMove.Discuss, ("participants", "kim"));

        using var answer = await Move(lead, 3, SupportMove.AgreePlan, ("stepText", "Talk on Friday"));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync())
            .Should()
            .Contain("steps without an owner")
            .And.Contain("steps without a day");
        (await Requests()).Single().Version.Should().Be(3);
    }

    [Fact]
    public async Task AMoveOnAnOldVersionIsNotMade()
    {
        using var lead = await host.BrowserOf("lee");
        using var mentor = await host.BrowserOf("kim");
        using var raised = await Raise(lead, "RaiserAndMentor", "Mentor:kim");
        await Made(mentor, 1, SupportMove.Acknowledge);

        using var answer = await Move(lead, 1, SupportMove.Withdraw, ("reason", "settled"));

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Requests()).Single().Subject.Stage.Should().Be(SupportStage.Acknowledged);
    }

    private static Task<HttpResponseMessage> Raise(HttpClient browser, string level, string joining) =>
        RunningHost.Post(
            browser,
            "/subscriptions",
            "/support/raise",
            ("with", "ana"),
            ("aboutBoth", "true"),
            ("concern", "We talk past each other."),
            ("level", level),
            ("joining", joining)
        );

    private async Task Made(
        HttpClient browser,
        int version,
        SupportMove move,
        params (string Name, string Value)[] fields
    )
    {
        using var answer = await Move(browser, version, move, fields);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private async Task<HttpResponseMessage> Move(
        HttpClient browser,
        int version,
        SupportMove move,
        params (string Name, string Value)[] fields
    ) =>
        await RunningHost.Post(
            browser,
            "/subscriptions",
            $"/support/one?id={(await Requests()).Single().Id}",
            [
                ("version", version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                ("move", move.ToString()),
                .. fields,
            ]
        );

    private Task<List<Kept<SupportRequest>>> Requests() =>
        host.Ask(db => new CoachingStore(db, host.Time).All(KeptKinds.SupportRequests));
}
