using System.Net;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class PlanPageTests : IAsyncLifetime, IDisposable
{
    private static readonly School Prairie = new(
        new("prairie"),
        "Prairie School",
        "America/Denver",
        "a key of the school"
    );

    private readonly RunningHost host = new();

    public async Task InitializeAsync() => await host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task WithoutAYearThePageSaysWhatToDoFirst()
    {
        using var browser = await host.BrowserOf("pat");

        (await browser.GetStringAsync("/plan")).Should().Contain("Take the school year first");
        using var answer = await RunningHost.Post(
            browser,
            "/plan",
            "/plan?handler=Publish",
            ("teacher", "ana"),
            ("lead", "lee"),
            ("every", "1"),
            ("minutes", "30")
        );

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task TheFirstCalendarIsGeneratedLookedAtAndThenPublished()
    {
        await KeepYear();
        using var browser = await host.BrowserOf("pat");
        var form = FormOf.Page(await browser.GetStringAsync("/plan"), "Generate");
        form.Count("teacher").Should().Be(2, "Ana and Bo teach");

        var look = await Look(browser, form.With("lead", "lee").With("lead", "max", 1).With("every", "2", 1));

        look.Should().Contain("placed").And.Contain("What is asked of each lead").And.Contain("Lee Novak");
        (await host.Ask(db => Task.FromResult(db.Versions.Count(row => row.Kind == "coaching_calendars"))))
            .Should()
            .Be(0);
        using var answer = await FormOf.Page(look, "Publish it").Send(browser, "/plan?handler=Publish");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var kept = await host.StoredCalendar();
        kept.Subject.Plan.Pairs.Select(pair => (pair.Lead.Value, pair.Teacher.Value, pair.Cadence.EveryWeeks))
            .Should()
            .Equal(("lee", "ana", 1), ("max", "bo", 2));
        kept.Subject.Plan.Id.Should().Be(new PlanId("prairie/2026-08-24"));
        (kept.Version, kept.ChangedBy).Should().Be((1, new PersonId("pat")));
        (await browser.GetStringAsync("/plan")).Should().Contain("sessions. Everybody can subscribe");
    }

    [Fact]
    public async Task TheRostersYearIsKeptWithTheFirstCalendarThatIsMadeOfIt()
    {
        var roster = Roster.Empty.Apply(BundledDistrict.Roster()).Roster;
        await host.Change(db => db.Rosters.Add(new(1, RosterJson.Write(roster), default, new("sam"))));
        using var browser = await host.BrowserOf("pat");
        var form = FormOf.Page(await browser.GetStringAsync("/plan"), "Generate");

        var look = await Look(browser, form.With("lead", "lee"));
        using var answer = await FormOf.Page(look, "Publish it").Send(browser, "/plan?handler=Publish");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var year = await host.Ask(db => db.Set<Kept<SchoolCalendar>>().AsNoTracking().SingleAsync());
        year.Subject.Should().Be((await host.StoredCalendar()).Subject.Plan.School);
        year.Subject.FirstDay.Should().Be(new LocalDate(2026, 8, 24));
    }

    [Fact]
    public async Task ALeadWithTooManyTeachersIsToldWhatWouldFit()
    {
        await KeepYear();
        await host.Change(db =>
            db.Members.AddRange(
                Enumerable
                    .Range(0, 30)
                    .Select(i => new Member(Prairie.Id, new($"t{i}"), $"Teacher {i}", [HostRole.Teacher]))
            )
        );
        using var browser = await host.BrowserOf("pat");
        var form = FormOf.Page(await browser.GetStringAsync("/plan"), "Generate");
        for (var i = 0; i < form.Count("teacher"); i++)
            form = form.With("lead", "lee", i).With("minutes", "90", i);

        var look = await Look(browser, form);

        look.Should().Contain("Not placed, and why").And.Contain("Lee Novak: 32 teachers weekly");
    }

    [Fact]
    public async Task AChangeOfThePlanIsSeenAndPublishedAsTheSmallestOne()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        var page = await browser.GetStringAsync("/plan");
        page.Should().Contain("Monday").And.Contain("8:10");
        var form = FormOf.Page(page, "See what changes");
        form["lead"].Should().Be("lee");

        var look = await Look(browser, form.With("lead", "", 1));

        look.Should().Contain("Bo Imani").And.Contain("not wished for any more");
        (await host.StoredCalendar()).Version.Should().Be(1);
        using var answer = await FormOf.Page(look, "Publish it").Send(browser, "/plan?handler=Publish");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var now = (await host.StoredCalendar()).Subject;
        now.Plan.Pairs.Should().ContainSingle().Which.Teacher.Should().Be(new PersonId("ana"));
        now.Of(new("ana")).Should().Equal(Calendar().Of(new("ana")), "nothing was asked of her anew");
        now.Of(new("bo")).Should().NotContain(session => session.Start.Date >= new LocalDate(2026, 9, 21));
    }

    [Fact]
    public async Task AnUnchangedPlanHasNothingToPublish()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");

        var look = await Look(browser, FormOf.Page(await browser.GetStringAsync("/plan"), "See what changes"));

        look.Should().Contain("No session changes").And.NotContain("Publish it");
    }

    [Theory]
    [InlineData("lead", "ana", "nobody coaches themselves")]
    [InlineData("lead", "bo", "Bo Imani is no lead of this school")]
    [InlineData("lead", "somebody-else", "is no lead of this school")]
    [InlineData("minutes", "3", "5 to 240 minutes")]
    [InlineData("minutes", "", "5 to 240 minutes")]
    [InlineData("minutes", "99999999999999", "5 to 240 minutes")]
    [InlineData("every", "0", "every 1 to 6 weeks")]
    [InlineData("every", "often", "every 1 to 6 weeks")]
    [InlineData("teacher", "kim", "no teacher of this school")]
    [InlineData("teacher", "<b>", "no teacher of this school")]
    public async Task ARowThatCannotBePlannedIsRefusedWithTheReason(string field, string value, string why)
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        var form = FormOf.Page(await browser.GetStringAsync("/plan"), "See what changes");

        using var answer = await form.With(field, value).Send(browser, "/plan?handler=Publish");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(why).And.NotContain("<b>");
        (await host.StoredCalendar()).Version.Should().Be(1);
    }

    [Fact]
    public async Task ATeacherTwiceWithOneLeadIsRefused()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        var form = FormOf.Page(await browser.GetStringAsync("/plan"), "See what changes");

        using var answer = await form.With("teacher", "ana", 1)
            .With("lead", "lee", 1)
            .Send(browser, "/plan?handler=Preview");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Ana Ortiz: Lee Novak is there twice");
    }

    [Fact]
    public async Task NobodyCoachedIsNoPlan()
    {
        await KeepYear();
        using var browser = await host.BrowserOf("pat");

        using var answer = await FormOf
            .Page(await browser.GetStringAsync("/plan"), "Generate")
            .Send(browser, "/plan?handler=Preview");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Nobody is coached yet");
    }

    [Fact]
    public async Task WhoPublishesOnAnOldCalendarIsTold()
    {
        await host.Publish(Calendar());
        using var browser = await host.BrowserOf("pat");
        var look = await Look(
            browser,
            FormOf.Page(await browser.GetStringAsync("/plan"), "See what changes").With("every", "2")
        );
        await host.Publish(Calendar(), version: 1);

        using var answer = await FormOf.Page(look, "Publish it").Send(browser, "/plan?handler=Publish");

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await host.StoredCalendar()).Version.Should().Be(2);
    }

    private Task KeepYear() => host.Keep(KeptKinds.Years, BundledPlan.PlainYear(Prairie));

    private static CoachingCalendar Calendar() =>
        CadenceGenerator.Generate(BundledPlan.Of(Prairie, [(new("lee"), new("ana")), (new("max"), new("bo"))]));

    private static async Task<string> Look(HttpClient browser, FormOf form)
    {
        using var answer = await form.Send(browser, "/plan?handler=Preview");
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return page;
    }
}
