using System.Net;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Seed;
using LearningCycles.Samples.SisHost.Tests.Access;
using LearningCycles.Samples.SisHost.Tests.Databases;
using NodaTime;
using NodaTime.Text;
using Listed = System.Collections.Generic.IReadOnlyList<(
    string Uid,
    NodaTime.LocalDateTime Start,
    NodaTime.LocalDateTime End,
    bool IsCancelled
)>;

namespace LearningCycles.Samples.SisHost.Tests.Feeds;

/// <summary>A calendar program that nobody here wrote subscribes to the host over the network.</summary>
public class SubscribedClientTests
{
    private const string Zone = "America/Denver";

    // vdirsyncer names what it fetches by its content: a moved session is to it one that went and another that came.
    [SubscribedClientFact]
    public async Task WhoSubscribesSeesASnowDayWithTheNextSync() =>
        await ASnowDay(
            (khal, _) =>
            {
                khal.Sync();
                return Task.CompletedTask;
            }
        );

    [SubscribedClientFact]
    public async Task WhoTakesTheFeedTwiceHasEachSessionOnceUnderTheNameThatItHad()
    {
        var (before, after) = await ASnowDay(async (khal, feed) => khal.Import(await feed()));

        after.Select(one => one.Uid).Should().Contain(before.Select(one => one.Uid));
    }

    private static async Task<(Listed Before, Listed After)> ASnowDay(
        Func<SubscribedKhal, Func<Task<byte[]>>, Task> fetch
    )
    {
        using var host = new RunningHost();
        host.GoOnTheNetwork();
        await host.InitializeAsync();
        try
        {
            var calendar = Calendar();
            await host.Publish(calendar);
            var lost = calendar.Of(new("ana")).First(one => one.Start.Date > new LocalDate(2026, 9, 22));
            var day = lost.Start.Date;
            var from = day.PlusWeeks(-1);
            var token = await host.Issue(new("ana"), FeedAudience.Teacher);
            var address = new Uri(host.Address, $"/feeds/{token}.ics");
            using var program = await host.BrowserOf(null);
            using var khal = new SubscribedKhal(address, Zone);

            await fetch(khal, () => program.GetByteArrayAsync(address));
            var before = khal.List(from, from.PlusWeeks(3));
            before.Select(one => one.Start).Should().Equal(Starts(calendar, from));

            await host.CloseForSnow(day);
            await fetch(khal, () => program.GetByteArrayAsync(address));
            var after = khal.List(from, from.PlusWeeks(3));
            after.Select(one => one.Uid).Should().OnlyHaveUniqueItems();
            var held = after.Where(one => !one.IsCancelled).Select(one => one.Start).ToList();
            held.Should().NotContain(start => start.Date == day);
            var now = (await host.StoredCalendar()).Subject;
            held.Should().Equal(Starts(now, from));
            now.Sessions.Should()
                .ContainSingle(one => one.Key == lost.Key)
                .Which.Start.Should()
                .NotBe(lost.Start)
                .And.BeOneOf(held, "it was moved and not lost");

            await fetch(khal, () => program.GetByteArrayAsync(address));
            khal.List(from, from.PlusWeeks(3)).Should().Equal(after);
            return (before, after);
        }
        finally
        {
            await ((IAsyncLifetime)host).DisposeAsync();
        }
    }

    private static CoachingCalendar Calendar() =>
        CadenceGenerator.Generate(
            BundledPlan.Of(
                new(new("prairie"), "Prairie School", Zone, "a key of the school"),
                [(new("lee"), new("ana")), (new("max"), new("bo"))]
            )
        );

    private static IEnumerable<LocalDateTime> Starts(CoachingCalendar calendar, LocalDate from) =>
        calendar
            .Of(new("ana"))
            .Select(one => one.Start)
            .Where(start => start.Date >= from && start.Date <= from.PlusWeeks(3))
            .Order();
}

/// <summary>Needs vdirsyncer and khal. Skipped where one is missing; where nothing may be missing it runs and fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribedClientFactAttribute : FactAttribute
{
    /// <summary>Needs both.</summary>
    public SubscribedClientFactAttribute() => Skip = Requirements.AreRequired ? null : SubscribedKhal.WhyMissing;
}
