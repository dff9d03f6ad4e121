using System.Net;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Tests.Access;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class SnowDayTests : IAsyncLifetime, IDisposable
{
    private readonly RunningHost host = new();
    private readonly CoachingCalendar calendar = CadenceGenerator.Generate(
        BundledPlan.Of(
            new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"),
            [(new("lee"), new("ana")), (new("max"), new("bo"))]
        )
    );

    // The first day from tomorrow on that has a session of Ana's.
    private LocalDate Day =>
        calendar.Of(new("ana")).Select(one => one.Start.Date).First(date => date > new LocalDate(2026, 9, 22));

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await host.Publish(calendar);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ALookShowsWhatBecomesOfEachSessionAndChangesNothing()
    {
        using var browser = await host.BrowserOf("pat");

        using var answer = await Send(browser, "Preview", Day);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("Ana Ortiz").And.Contain("Publish it");
        (await host.StoredCalendar()).Subject.Should().Be(calendar);
    }

    [Fact]
    public async Task WhatWasPublishedIsInTheFeedsUnderTheSameNames()
    {
        using var browser = await host.BrowserOf("pat");
        var before = await Feed();

        using var answer = await Send(browser, "Publish", Day, version: 1);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var after = await Feed();
        after.Select(item => item.Uid).Should().OnlyHaveUniqueItems();
        after.Where(item => item.Status != IcsStatus.Cancelled).Should().NotContain(item => StartOf(item).Date == Day);
        var touched = after.Where(item => item.Sequence > 0).ToList();
        touched.Should().NotBeEmpty();
        before.Select(item => item.Uid).Should().Contain(touched.Select(item => item.Uid));
        (await host.StoredCalendar()).ChangedBy.Should().Be(new PersonId("pat"));
    }

    [Fact]
    public async Task WhoPublishesOnAnOldCalendarIsToldAndShownTheNew()
    {
        using var browser = await host.BrowserOf("pat");
        using var first = await Send(browser, "Publish", Day, version: 1);

        using var second = await Send(browser, "Publish", Day.PlusWeeks(1), version: 1);

        second.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await host.StoredCalendar()).Version.Should().Be(2);
    }

    [Theory]
    [InlineData("2026-09-07", "over")]
    [InlineData("2030-01-01", "over")]
    [InlineData("2026-09-26", "closed")]
    [InlineData("", "Give a day")]
    [InlineData("soon", "Give a day")]
    public async Task ADayThatCannotBeClosedIsRefusedWithTheReason(string date, string why)
    {
        using var browser = await host.BrowserOf("pat");

        using var answer = await RunningHost.Post(
            browser,
            "/snow-day",
            "/snow-day?handler=Preview",
            ("date", date),
            ("title", "Snow")
        );

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(why);
    }

    [Fact]
    public async Task AWeekShowsThePersonsOwnSessionsOnly()
    {
        using var browser = await host.BrowserOf("ana");

        var page = await browser.GetStringAsync($"/week?on={LocalDatePattern.Iso.Format(Day)}");

        page.Should().Contain("with Lee Novak").And.NotContain("Max Rios").And.NotContain("Bo Imani");
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("9999-99-99")]
    public async Task AWeekThatIsNoDateIsABadRequest(string on)
    {
        using var browser = await host.BrowserOf("ana");

        using var answer = await browser.GetAsync($"/week?on={on}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<List<IcsEvent>> Feed()
    {
        var token = await host.Issue(new("ana"), FeedAudience.Teacher);
        using var browser = await host.BrowserOf(null);
        return [.. IcsReader.Read(await browser.GetByteArrayAsync($"/feeds/{token}.ics")).Calendar.Events];
    }

    private static LocalDateTime StartOf(IcsEvent item) => ((IcsTime.Zoned)item.Start).Local;

    private static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        string handler,
        LocalDate date,
        int version = 0
    ) =>
        await RunningHost.Post(
            browser,
            "/snow-day",
            $"/snow-day?handler={handler}",
            ("date", LocalDatePattern.Iso.Format(date)),
            ("title", "Snow"),
            ("version", version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
}
