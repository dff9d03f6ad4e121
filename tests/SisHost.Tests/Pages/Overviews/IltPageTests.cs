using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Pages.Overviews;

[Collection(nameof(SeededHost))]
public partial class IltPageTests(SeededHost host)
{
    private const string Member = "u-1002";

    [Fact]
    public async Task NoNameIdOrFreeTextOfAnybodyIsOnAnyWeeksPage()
    {
        var secret = await Secrets();
        secret.Should().HaveCountGreaterThan(60).And.Contain(["Ana Ortiz", "Ortiz", "u-3001"]);
        secret.Should().Contain(text => text.Contains("Students explain their reasoning", StringComparison.Ordinal));
        (await host.Page(Member, "/load")).Should().ContainAny(secret, "the team's other page does name people");
        using var browser = await host.BrowserOf(Member);
        for (var week = new LocalDate(2026, 8, 24); week < new LocalDate(2027, 6, 1); week = week.PlusWeeks(1))
        {
            var page = SeededHost.MainOf(await browser.GetStringAsync($"/ilt?on={LocalDatePattern.Iso.Format(week)}"));

            page.Should().NotContainAny(secret);
        }
    }

    [Fact]
    public async Task TheWeekIsToldByKindAndByTime()
    {
        var page = await host.Page(Member, "/ilt?on=2026-10-14");

        page.Should()
            .Contain("week of 12 Oct")
            .And.Contain("<th scope=\"row\">Coaching 1:1</th>")
            .And.Contain("<th scope=\"row\">Observation</th>")
            .And.Contain("Learning cycle: set intention, week of 7 Sep: ")
            .And.Contain("sessions (no school: closed)");
        Time().Matches(page).Should().HaveCountGreaterThan(5);
    }

    [Fact]
    public async Task TheCountsOfAWeekAddUpToTheSessionsOfTheWeek()
    {
        var monday = new LocalDate(2026, 10, 12);
        var calendar = await host.Stored(async services =>
            (await services.GetRequiredService<CoachingStore>().All(KeptKinds.Calendars)).Single().Subject
        );
        var count = calendar.Sessions.Count(one => one.Start.Date >= monday && one.Start.Date < monday.PlusWeeks(1));

        var page = await host.Page(Member, "/ilt?on=2026-10-12");

        page.Should()
            .Contain(FormattableString.Invariant($"<th scope=\"row\">All</th><td class=\"number\">{count}</td>"));
    }

    [Fact]
    public async Task AWeekWithoutAnythingSaysSo() =>
        (await host.Page(Member, "/ilt?on=2026-12-23"))
            .Should()
            .Contain("Nothing is planned in this week.")
            .And.Contain("no students");

    [Fact]
    public async Task WhySchoolIsClosedIsNotToldForSomebodyWroteIt()
    {
        using var own = new RunningHost();
        await own.InitializeAsync();
        var calendar = Calendars.OfTwoPairs();
        var closed = calendar.Plan.School.With(
            new DayEvent(DayEventKind.Emergency, new LocalDate(2026, 10, 5), "Ana's pipe burst")
        );
        await own.Publish(calendar with { Plan = calendar.Plan with { School = closed } });
        using var browser = await own.BrowserOf("kim");

        var page = SeededHost.MainOf(await browser.GetStringAsync("/ilt?on=2026-10-05"));

        page.Should().Contain("no students").And.NotContain("pipe");
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("9999-99-99")]
    public async Task AWeekThatIsNoDateIsABadRequest(string on)
    {
        using var browser = await host.BrowserOf(Member);

        using var answer = await browser.GetAsync($"/ilt?on={on}");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    // Every name, each word of one, every id, and every text with a space in it that is stored of anything: goals, evidence, notes, closures.
    private async Task<List<string>> Secrets()
    {
        var members = await host.Members();
        var texts = await host.Stored(async services =>
        {
            var db = services.GetRequiredService<CoachingDb>();
            return await db.Versions.AsNoTracking().ToListAsync();
        });
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            secrets.UnionWith([member.Name, member.Person.Value]);
            secrets.UnionWith(member.Name.Split(' ').Where(word => word.Length > 2));
        }
        foreach (var text in texts)
        {
            // A school year is known by its number, which is in every date.
            if (text.Kind != KeptKinds.Years.Table)
                secrets.Add(text.Id);
            using var stored = JsonDocument.Parse(text.Text);
            secrets.UnionWith(Texts(stored.RootElement).Where(one => one.Contains(' ', StringComparison.Ordinal)));
        }
        return [.. secrets];
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
            _ => [],
        };

    [GeneratedRegex("<span class=\"at\">\\d+:\\d\\d to \\d+:\\d\\d</span>")]
    private static partial Regex Time();
}
