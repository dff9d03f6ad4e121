using System.Globalization;
using System.Text.RegularExpressions;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Pages.Overviews;

[Collection(nameof(SeededHost))]
public partial class UnplacedPageTests(SeededHost host)
{
    [Fact]
    public async Task AConflictIsToldAsHowManyPeopleWantHowManyTimes()
    {
        var page = await host.Page("u-1001", "/unplaced");

        page.Should().Contain("Five people, four times").And.Contain("with any one of them left out");
        page.Should().Contain("Birgit Solheim: Coaching 1:1 with Marisol Vega");
    }

    [Fact]
    public async Task TheReasonsOfEachWishAddUp()
    {
        var page = await host.Page("u-1001", "/unplaced");

        var tables = Reasons().Matches(page).Select(match => match.Groups["rows"].Value).ToList();
        tables.Should().NotBeEmpty();
        foreach (var table in tables)
        {
            var numbers = Number().Matches(table).Select(One).ToList();
            numbers[..^1].Sum().Should().Be(numbers[^1]);
        }
    }

    [Fact]
    public async Task WhatIsCertainAndWhatWasOnlyNotFoundAreToldApart() =>
        (await host.Page("u-1001", "/unplaced"))
            .Should()
            .Contain("no time, for certain")
            .And.Contain("unless another session loses its own")
            .And.Contain("no time found")
            .And.Contain("It is not certain that there is none");

    [Fact]
    public async Task WhatWouldHelpIsToldWithDaysAsPeopleWriteThem() =>
        (await host.Page("u-1001", "/unplaced"))
            .Should()
            .Contain("Any one of these would help")
            .And.MatchRegex("being free on (Mon|Tue|Wed|Thu|Fri) \\d+ \\w{3}, \\d+:\\d\\d<");

    [Fact]
    public async Task ALeadWhoseWishesAllHaveATimeIsToldSo() =>
        (await host.Page("u-2002", "/unplaced")).Should().Contain("Every wish has its time.");

    [Theory]
    [InlineData("lee", "Ana Ortiz", "Bo Imani")]
    [InlineData("max", "Bo Imani", "Ana Ortiz")]
    public async Task ALeadSeesTheOwnWishesAndNoOther(string lead, string seen, string hidden)
    {
        using var own = new RunningHost();
        await own.InitializeAsync();
        await own.Publish(Calendars.WithoutAnyTime());
        using var browser = await own.BrowserOf(lead);

        SeededHost
            .MainOf(await browser.GetStringAsync("/unplaced"))
            .Should()
            .Contain(seen)
            .And.NotContain(hidden)
            .And.Contain("is not available");
    }

    private static int One(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<table>(?<rows>.*?)</table>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Reasons();

    [GeneratedRegex("<td class=\"number\">(\\d+)</td>")]
    private static partial Regex Number();
}
