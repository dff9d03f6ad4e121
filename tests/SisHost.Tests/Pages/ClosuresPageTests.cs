using System.Net;
using System.Text;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Pages;

public sealed class ClosuresPageTests : IAsyncLifetime, IDisposable
{
    private const string Address = "/import/closures";
    private readonly RunningHost host = new();
    private readonly CoachingCalendar calendar = CadenceGenerator.Generate(
        BundledPlan.Of(
            new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"),
            [(new("lee"), new("ana")), (new("max"), new("bo"))]
        )
    );

    // A day far ahead with a session of Ana's.
    private LocalDate Day =>
        calendar.Of(new("ana")).Select(one => one.Start.Date).First(date => date > new LocalDate(2026, 11, 30));

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        await host.Publish(calendar);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ALookShowsEachEventsOutcomeAndWhatItDoesToTheSessionsAndChangesNothing()
    {
        using var browser = await host.BrowserOf("pat");

        var page = await Look(browser, Feed(("Closed – No School", Day), ("Dolphin Day", Day.PlusDays(7))));

        page.Should()
            .Contain("no school")
            .And.Contain("Dolphin Day")
            .And.Contain("not decided")
            .And.Contain("Ana Ortiz")
            .And.Contain("Take the feed and publish");
        (await host.StoredCalendar()).Subject.Should().Be(calendar);
        (await host.Ask(db => db.TakenFeeds.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task WhatAPersonDecidesIsInTheYearThatIsPublished()
    {
        using var browser = await host.BrowserOf("pat");
        var look = await Look(browser, Feed(("Dolphin Day", Day)));
        var decided = FormOf.Page(look, "name=\"carried\"").With("kind", nameof(DayEventKind.Holiday));

        using var again = await decided.Send(browser, $"{Address}?handler=Preview");
        var form = FormOf.Page(await again.Content.ReadAsStringAsync(), "name=\"carried\"");
        using var answer = await form.Send(browser, $"{Address}?handler=Take");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var now = await host.StoredCalendar();
        now.Subject.Plan.School.On(Day).StudentsIn.Should().BeFalse();
        now.Subject.Sessions.Should().NotContain(session => session.Start.Date == Day);
        (now.Version, now.ChangedBy).Should().Be((2, new PersonId("pat")));
        (await browser.GetStringAsync(Address)).Should().Contain("The feed is taken").And.Contain("Dolphin Day");
    }

    [Fact]
    public async Task ADecisionThatWasNotLookedAtIsShownFirst()
    {
        using var browser = await host.BrowserOf("pat");
        var look = await Look(browser, Feed(("Dolphin Day", Day)));

        using var answer = await FormOf
            .Page(look, "name=\"carried\"")
            .With("kind", nameof(DayEventKind.Holiday))
            .Send(browser, $"{Address}?handler=Take");

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("since you looked");
        (await host.StoredCalendar()).Version.Should().Be(1);
    }

    [Fact]
    public async Task WhatIsGoneFromTheFeedIsGoneFromTheYearAndWhatWasAddedByHandStays()
    {
        using var browser = await host.BrowserOf("pat");
        var snow = Day.PlusWeeks(2);
        await Take(browser, Feed(("Closed – No School", Day)));
        (await host.StoredCalendar()).Subject.Plan.School.On(Day).StudentsIn.Should().BeFalse();
        using var closed = await RunningHost.Post(
            browser,
            "/snow-day",
            "/snow-day?handler=Publish",
            ("date", LocalDatePattern.Iso.Format(snow)),
            ("title", "Snow"),
            ("version", "2")
        );
        closed.StatusCode.Should().Be(HttpStatusCode.Redirect);

        await Take(browser, Feed(("Concert in the gym", Day)));

        var school = (await host.StoredCalendar()).Subject.Plan.School;
        school.On(Day).StudentsIn.Should().BeTrue();
        school.On(snow).StudentsIn.Should().BeFalse();
        (await browser.GetStringAsync(Address)).Should().Contain("Added here since").And.Contain("Snow");
        (await host.Ask(db => db.TakenFeeds.Select(feed => feed.Number).OrderBy(number => number).ToListAsync()))
            .Should()
            .Equal(1, 2);
    }

    [Fact]
    public async Task WhatWasDecidedOnceIsDecidedInTheNextDownload()
    {
        using var browser = await host.BrowserOf("pat");
        var look = await Look(browser, Feed(("Dolphin Day", Day)));
        using var decided = await FormOf
            .Page(look, "name=\"carried\"")
            .With("kind", nameof(DayEventKind.TeacherOnly))
            .Send(browser, $"{Address}?handler=Preview");
        using var taken = await FormOf
            .Page(await decided.Content.ReadAsStringAsync(), "name=\"carried\"")
            .Send(browser, $"{Address}?handler=Take");
        taken.StatusCode.Should().Be(HttpStatusCode.Redirect);

        var next = await Look(browser, Feed(("Dolphin Day", Day), ("Yoga Day", Day.PlusDays(1))));

        var form = FormOf.Page(next, "name=\"carried\"");
        form["kind"].Should().Be(nameof(DayEventKind.TeacherOnly));
        form.Count("kind").Should().Be(2);
        form["seen"].Should().EndWith(":");
    }

    [Fact]
    public async Task WhoTakesAFeedOnAnOldCalendarIsToldAndNothingIsTaken()
    {
        using var browser = await host.BrowserOf("pat");
        var look = await Look(browser, Feed(("Closed – No School", Day)));
        await Take(browser, Feed(("Winter Break", Day.PlusDays(1))));

        using var answer = await FormOf.Page(look, "name=\"carried\"").Send(browser, $"{Address}?handler=Take");

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("in between");
        (await host.StoredCalendar()).Version.Should().Be(2);
        (await host.Ask(db => db.TakenFeeds.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task AnHourOfAnotherZoneIsTheSchoolsOwn()
    {
        using var browser = await host.BrowserOf("pat");
        var feed = Event(
            "Early Release",
            $"DTSTART;TZID=America/New_York:{Compact(Day)}T140000\r\nDTEND;TZID=America/New_York:{Compact(Day)}T170000"
        );

        await Take(browser, Calendar(feed));

        (await host.StoredCalendar())
            .Subject.Plan.School.On(Day)
            .StudentHours!.To.Should()
            .Be(new LocalTime(12, 0), "two in New York is noon in Denver");
    }

    public static TheoryData<string, byte[], string> Hostile() =>
        new()
        {
            { "a page", "<html>Please sign in</html>"u8.ToArray(), "no iCalendar" },
            { "garbage of 1 MB", Garbage(1_000_000), "no iCalendar" },
            { "more than a feed may have", Big(1 << 20), "cannot be read whole" },
            { "more than a form carries", Garbage((2 << 20) + 1), "more than 2 MiB" },
            { "no event", Calendar(""), "has no event" },
            { "nothing", [], "no iCalendar" },
            {
                "too many questions",
                Calendar(
                    string.Concat(
                        Enumerable.Range(0, 400).Select(i => Event($"Lunch {i}", "DTSTART:20261202T180000Z", i))
                    )
                ),
                "at most|300 is the most"
            },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task AFileThatIsNoFeedIsRefusedWithTheReason(string what, byte[] file, string why)
    {
        using var browser = await host.BrowserOf("pat");

        using var answer = await Send(browser, file);

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, what);
        (await answer.Content.ReadAsStringAsync()).Should().ContainAny(why.Split('|'));
        (await host.StoredCalendar()).Version.Should().Be(1);
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("")]
    public async Task AFormThatWasTamperedWithIsRefused(string carried)
    {
        using var browser = await host.BrowserOf("pat");

        using var answer = await RunningHost.Post(
            browser,
            Address,
            $"{Address}?handler=Take",
            ("carried", carried),
            ("asked", "x"),
            ("kind", "999")
        );

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task TitlesOfAFeedAreTextAndNoMarkup()
    {
        using var browser = await host.BrowserOf("pat");

        var page = await Look(browser, Feed(("<script>alert(1)</script> Day", Day)));

        page.Should().NotContain("<script").And.Contain("&lt;script&gt;");
    }

    [Fact]
    public async Task TheAdministratorMayTakeItToo()
    {
        using var browser = await host.BrowserOf("sam");

        await Take(browser, Feed(("Closed – No School", Day)));

        (await host.StoredCalendar()).ChangedBy.Should().Be(new PersonId("sam"));
    }

    [Fact]
    public async Task AnotherRoleMayNotEvenSendAFeed()
    {
        using var leader = await host.BrowserOf("pat");
        var form = FormOf.Page(await leader.GetStringAsync(Address), "handler=Preview");
        using var lead = await host.BrowserOf("lee");

        using var answer = await form.Send(lead, $"{Address}?handler=Take", Feed(("Closed – No School", Day)));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Contain("not-allowed");
        (await host.StoredCalendar()).Version.Should().Be(1);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient browser, byte[] file) =>
        await FormOf
            .Page(await browser.GetStringAsync(Address), "type=\"file\"")
            .Send(browser, $"{Address}?handler=Preview", file);

    private static async Task<string> Look(HttpClient browser, byte[] file)
    {
        using var answer = await Send(browser, file);
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.Should().Be(HttpStatusCode.OK, page);
        return page;
    }

    private static async Task Take(HttpClient browser, byte[] file)
    {
        var look = await Look(browser, file);
        using var answer = await FormOf.Page(look, "name=\"carried\"").Send(browser, $"{Address}?handler=Take");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private static string Compact(LocalDate date) =>
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(date);

    private static byte[] Feed(params (string Title, LocalDate Date)[] events) =>
        Calendar(
            string.Concat(events.Select((one, i) => Event(one.Title, $"DTSTART;VALUE=DATE:{Compact(one.Date)}", i)))
        );

    private static string Event(string title, string times, int number = 0) =>
        FormattableString.Invariant(
            $"BEGIN:VEVENT\r\nUID:e{number}\r\nDTSTAMP:20260701T000000Z\r\nSUMMARY:{title}\r\n{times}\r\nEND:VEVENT\r\n"
        );

    private static byte[] Calendar(string events) =>
        Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\n{events}END:VCALENDAR\r\n");

    private static byte[] Garbage(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
            bytes[i] = (byte)((i * 7919) ^ (i >> 8));
        return bytes;
    }

    private static byte[] Big(int length) =>
        Calendar(
            Event(
                "No School",
                "DTSTART;VALUE=DATE:20261202\r\n"
                    + string.Concat(
                        Enumerable.Repeat("X-FILL:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n", length / 50)
                    )
            )
        );
}
