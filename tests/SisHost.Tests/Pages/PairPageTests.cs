using System.Net;
using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class PairPageTests : IAsyncLifetime, IDisposable
{
    private const string Coming = "2026/lee/ana/2";
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");
    private readonly RunningHost host = new();

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await host.Ask(async db =>
        {
            var store = new CoachingStore(db, host.Time);
            await store.Save(KeptKinds.Relationships, BundledCoaching.Relationship(Lee, Ana, 1), 0, Lee);
            await store.Save(KeptKinds.Agreements, BundledCoaching.Agreement(Lee, Ana, 1), 0, Lee);
            await store.Save(KeptKinds.Preferences, BundledCoaching.Preferences(Lee, Ana, 1), 0, Ana);
            var step = BundledCoaching.Step(Lee, Ana, 1);
            await store.Save(KeptKinds.NextSteps, step, 0, Lee);
            foreach (var meeting in BundledCoaching.Meetings(Lee, Ana, 1, step))
                await store.Save(KeptKinds.Meetings, meeting, 0, Lee);
            foreach (var goal in BundledGoals.Of(Lee, Ana, 1))
                await store.Save(KeptKinds.Goals, goal, 0, Ana);
            return true;
        });
        // After the bundled days.
        host.Time.Now = new(2026, 10, 6, 15, 0, 0, TimeSpan.Zero);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task APersonsOwnPageShowsLeadCycleAndGoalsWithTheirEvidence()
    {
        using var browser = await host.BrowserOf("ana");

        var page = await browser.GetStringAsync("/me");

        page.Should()
            .Contain("Lee Novak</a> is your lead")
            .And.Contain("Missing to begin learning")
            .And.Contain("I plan the last five minutes first.")
            .And.Contain("44 % on the exit ticket")
            .And.Contain("1 qualitative and 1 quantitative, from 2 sources.")
            .And.Contain("Nothing quantitative yet.")
            .And.Contain("<svg");
    }

    [Fact]
    public async Task ALeadsOwnPageLeadsToTheTeachersAndShowsNoGoalOfTheirs()
    {
        using var browser = await host.BrowserOf("lee");

        var page = await browser.GetStringAsync("/me");

        page.Should().Contain("/pair?with=ana").And.NotContain("I plan the last five minutes first.");
    }

    [Fact]
    public async Task BothSeeTheirPageAndOnlyTheLeadTheLeadsNote()
    {
        using var lead = await host.BrowserOf("lee");
        using var teacher = await host.BrowserOf("ana");

        var leads = await lead.GetStringAsync("/pair?with=ana");
        var teachers = await teacher.GetStringAsync("/pair?with=lee");

        foreach (var page in new[] { leads, teachers })
            page.Should()
                .Contain("Version 2")
                .And.Contain("every two weeks")
                .And.Contain("two lessons side by side")
                .And.Contain("not in the first ten minutes");
        leads.Should().Contain("Ask again in October");
        teachers.Should().NotContain("Ask again in October");
    }

    [Theory]
    [InlineData("bo")]
    [InlineData("max")]
    [InlineData("kim")]
    [InlineData("pat")]
    [InlineData("sam")]
    public async Task ForAnybodyElseThereIsNoSuchPage(string person)
    {
        using var browser = await host.BrowserOf(person);

        foreach (var with in new[] { "ana", "lee" })
            (await browser.GetAsync($"/pair?with={with}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var answer = await Send(browser, "/subscriptions", "Agenda", "ana", ("text", "mine"));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OneOfAnotherPairIsNotFoundByItsIdWithinTheOwnPair()
    {
        await host.Ask(async db =>
        {
            var store = new CoachingStore(db, host.Time);
            var (max, bo) = (new PersonId("max"), new PersonId("bo"));
            await store.Save(KeptKinds.Relationships, BundledCoaching.Relationship(max, bo, 1), 0, max);
            return true;
        });
        using var browser = await host.BrowserOf("max");

        using var answer = await Send(browser, "/pair?with=bo", "Agenda", "bo", ("text", "mine"));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await Meeting()).Version.Should().Be(1);
    }

    [Fact]
    public async Task AnItemForTheAgendaStandsOnItUnderItsAuthor()
    {
        using var browser = await host.BrowserOf("ana");

        using var answer = await Send(browser, "/pair?with=lee", "Agenda", "lee", ("text", " What I tried "));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var item = (await Meeting()).Subject.Agenda.Items[^1];
        (item.Text, item.Author).Should().Be(("What I tried", Ana));
    }

    [Fact]
    public async Task WhatWasChangedInBetweenIsNotOverwritten()
    {
        using var browser = await host.BrowserOf("ana");
        using var first = await Send(browser, "/pair?with=lee", "Agenda", "lee", ("text", "One"));

        using var second = await Send(browser, "/pair?with=lee", "Agenda", "lee", ("text", "Two"));

        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await Meeting()).Subject.Agenda.Items.Should().NotContain(item => item.Text == "Two");
    }

    [Fact]
    public async Task WithTheTeachersSignatureTheNewVersionIsInForceAndASecondOneIsRefused()
    {
        using var teacher = await host.BrowserOf("ana");
        using var lead = await host.BrowserOf("lee");

        using var again = await Sign(lead, "ana");
        using var signed = await Sign(teacher, "lee");

        again.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        signed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var agreement = await host.Ask(db =>
            new CoachingStore(db, host.Time).Find(KeptKinds.Agreements, "2026/lee/ana")
        );
        agreement!.Subject.VersionInForce!.Number.Should().Be(2);
    }

    private static Task<HttpResponseMessage> Sign(HttpClient browser, string with) =>
        RunningHost.Post(
            browser,
            $"/pair?with={with}",
            $"/pair?with={with}&handler=Sign",
            ("id", "2026/lee/ana"),
            ("version", "1"),
            ("number", "2")
        );

    private static Task<HttpResponseMessage> Send(
        HttpClient browser,
        string page,
        string handler,
        string with,
        params (string Name, string Value)[] fields
    ) =>
        RunningHost.Post(
            browser,
            page,
            $"/pair?with={with}&handler={handler}",
            [("id", Coming), ("version", "1"), .. fields]
        );

    private async Task<Kept<OneOnOne>> Meeting() =>
        (await host.Ask(db => new CoachingStore(db, host.Time).Find(KeptKinds.Meetings, Coming)))!;
}
