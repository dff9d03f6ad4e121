using System.Globalization;
using System.Text.RegularExpressions;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.Extensions.DependencyInjection;

namespace LearningCycles.Samples.SisHost.Tests.Pages.Overviews;

[Collection(nameof(SeededHost))]
public partial class LoadPageTests(SeededHost host)
{
    private Task<DemandReport> Report() =>
        host.Stored(async services =>
            DemandReport.Of(
                (await services.GetRequiredService<CoachingStore>().All(KeptKinds.Calendars)).Single().Subject
            )
        );

    [Fact]
    public async Task TheTeachersStandInOrderOfWhatIsAskedOfThem()
    {
        var rows = Rows(await host.Page("u-1001", "/load"));

        rows.Should().HaveCount(15);
        rows.Select(row => row.Minutes).Should().BeInDescendingOrder();
        var asked = (await Report()).Teachers.Select(row => (row.Total.Sessions, row.Total.Minutes));
        rows.Select(row => (row.Sessions, row.Minutes)).Should().BeEquivalentTo(asked);
    }

    [Fact]
    public async Task ATeacherOfTwoLeadsHasBothInOneRow()
    {
        var page = await host.Page("u-1001", "/load");

        var ana = Rows(page)[0];
        ana.Name.Should().Be("Ana Ortiz");
        ana.Text.Should().Contain("Marisol Vega: ").And.Contain("Desmond Achterberg: ").And.Contain("at most 3");
    }

    [Fact]
    public async Task EachLeadsOutcomeIsToldWithItsProof()
    {
        var page = await host.Page("u-1001", "/load");

        foreach (var lead in (await Report()).Leads)
        {
            var outcome = lead.Outcome!;
            page.Should()
                .Contain($"<td class=\"number\">{Number(outcome.Wished)}</td>")
                .And.Contain($"<td class=\"number\">{Number(outcome.Placed)}</td>")
                .And.Contain($"<td class=\"number\">{Number(outcome.UpperBound)}</td>");
        }
        page.Should().Contain("Proven: no calendar places more.");
    }

    [Fact]
    public async Task ALeadSeesTheOwnTeachersAndNoOther()
    {
        // A lead who is not of the leadership team: there is none in the bundled school.
        using var own = new RunningHost();
        await own.InitializeAsync();
        await own.Publish(Calendars.OfTwoPairs());
        using var browser = await own.BrowserOf("lee");

        var page = SeededHost.MainOf(await browser.GetStringAsync("/load"));

        page.Should().Contain("Ana Ortiz").And.Contain("Lee Novak");
        page.Should().NotContain("Bo Imani").And.NotContain("Max Rios");
    }

    [Fact]
    public async Task BeforeACalendarIsPublishedThePageSaysSo()
    {
        using var own = new RunningHost();
        await own.InitializeAsync();
        using var browser = await own.BrowserOf("pat");

        (await browser.GetStringAsync("/load")).Should().Contain("No calendar is published yet.");
        (await browser.GetStringAsync("/unplaced")).Should().Contain("No calendar is published yet.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<(string Name, int Sessions, int Minutes, string Text)> Rows(string page) =>
        [
            .. Row()
                .Matches(page[..page.IndexOf("<details>", StringComparison.Ordinal)])
                .Select(row => (Name: row.Groups["name"].Value, Text: row.Groups["text"].Value))
                .Select(row => (row.Name, Numbers: Cell().Matches(row.Text), row.Text))
                .Select(row => (row.Name, ToNumber(row.Numbers[0]), ToNumber(row.Numbers[1]), row.Text)),
        ];

    private static int ToNumber(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "<th scope=\"row\">(?<name>.*?)</th>(?<text>.*?)</tr>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Row();

    [GeneratedRegex("<td class=\"number\">(\\d+)</td>")]
    private static partial Regex Cell();
}
