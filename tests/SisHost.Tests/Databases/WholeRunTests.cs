using System.Net;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using LearningCycles.Cycles;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Tests.Access;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Databases;

/// <summary>The host from signing in to a calendar program, on every database.</summary>
public class WholeRunTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task ADayAtTheSchool(Database on)
    {
        var calendar = CadenceGenerator.Generate(
            BundledPlan.Of(
                new(new("prairie"), "Prairie School", "America/Denver", "a key of the school"),
                [(new("lee"), new("ana")), (new("max"), new("bo"))]
            )
        );
        var day = calendar
            .Of(new("ana"))
            .Select(one => one.Start.Date)
            .First(date => date > new LocalDate(2026, 9, 22));
        using var host = new RunningHost(on);
        await host.InitializeAsync();
        try
        {
            await host.Publish(calendar);
            await host.Put(BundledCycles.Of(new("lee"), new("ana"), number: 0));
            await TheWeekShowsTheSession(host, day);
            await ACycleMovesOn(host);
            var before = await FeedOf(host, "ana");
            await host.CloseForSnow(day);
            var after = await FeedOf(host, "ana");
            before.Should().Contain(item => IsOn(item, day));
            after.Should().NotContain(item => IsOn(item, day) && item.Status != IcsStatus.Cancelled);
            after.Select(item => item.Uid).Should().OnlyHaveUniqueItems();
            (await host.StoredCalendar()).Version.Should().Be(2);
            using var anyone = await host.BrowserOf(null);
            (await anyone.GetStringAsync("/health")).Should().Be("Healthy");
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }

    private static async Task TheWeekShowsTheSession(RunningHost host, LocalDate day)
    {
        using var browser = await host.BrowserOf("ana");
        (await browser.GetStringAsync($"/week?on={LocalDatePattern.Iso.Format(day)}"))
            .Should()
            .Contain("with Lee Novak");
    }

    private static async Task ACycleMovesOn(RunningHost host)
    {
        using var browser = await host.BrowserOf("ana");
        using var answer = await RunningHost.Post(
            browser,
            "/cycles",
            "/cycles",
            ("id", RunningHost.Cycle),
            ("version", "2"),
            ("move", nameof(CycleMove.Begin))
        );
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await host.StoredCycle()).Subject.Stage.Should().Be(CycleStage.SettingIntention);
    }

    private static async Task<List<IcsEvent>> FeedOf(RunningHost host, string person)
    {
        var token = await host.Issue(new(person), FeedAudience.Teacher);
        using var program = await host.BrowserOf(null);
        var reading = IcsReader.Read(await program.GetByteArrayAsync($"/feeds/{token}.ics"));
        reading.Problems.Should().BeEmpty();
        return [.. reading.Calendar.Events];
    }

    private static bool IsOn(IcsEvent item, LocalDate day) => ((IcsTime.Zoned)item.Start).Local.Date == day;
}
