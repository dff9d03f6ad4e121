using System.Text.RegularExpressions;
using LearningCycles.Samples.SisHost.Tests.Access;

namespace LearningCycles.Samples.SisHost.Tests.Pages.Overviews;

[Collection(nameof(SeededHost))]
public partial class YearPageTests(SeededHost host)
{
    [Fact]
    public async Task ALeadSeesARowForEachTeacherAndATeacherOneForEachKind()
    {
        var lead = await host.Page("u-2001", "/year");
        var teacher = await host.Page("u-3002", "/year");

        lead.Should().Contain("My time with each teacher").And.Contain("Ana Ortiz, week of 31 Aug: 30 minutes");
        teacher
            .Should()
            .Contain("My time in coaching by kind")
            .And.Contain("Observation debrief, week of")
            .And.NotContain("My time with each teacher");
    }

    [Fact]
    public async Task EachMonthIsALandmarkWithItsWeeks()
    {
        var page = await host.Page("u-3001", "/year");

        var months = Month().Matches(page).Select(match => match.Groups[1].Value).ToList();
        months.Should().HaveCount(10).And.OnlyHaveUniqueItems();
        foreach (var month in months)
            page.Should().Contain($"<h2 id=\"{month}\">").And.Contain($"<a href=\"#{month}\">");
        page.Should().Contain("<h3>7 Sep to 11 Sep</h3>").And.Contain("week 3, cycle 1");
    }

    [Fact]
    public async Task ClosuresTermsAndThisWeekAreTold()
    {
        var page = await host.Page("u-3001", "/year");

        page.Should()
            .Contain("Mon 7 Sep: Labor Day – No School")
            .And.Contain("Thu 22 Oct to Fri 23 Oct: Fall Break – No School")
            .And.Contain("Quarter 2 begins")
            .And.Contain("week 5, cycle 1, this week")
            .And.Contain("(no school: Thanksgiving Break – No School)");
    }

    [Fact]
    public async Task ATeacherSeesTheOwnSessionsOnly()
    {
        var page = await host.Page("u-3002", "/year");

        var others = (await host.Members()).Where(member =>
            member.Person.Value.StartsWith("u-3", StringComparison.Ordinal) && member.Person.Value != "u-3002"
        );
        page.Should().Contain("with Desmond Achterberg").And.NotContainAny(others.Select(member => member.Name));
    }

    [Fact]
    public async Task ATeacherWithTwoLeadsSeesTheSessionsWithBoth() =>
        (await host.Page("u-3001", "/year"))
            .Should()
            .Contain("Coaching 1:1 with Marisol Vega")
            .And.Contain("Coaching 1:1 with Desmond Achterberg");

    [Fact]
    public async Task WhatThePictureShowsIsInTheTableToo()
    {
        var page = await host.Page("u-2001", "/year");

        var cells = TitleOfCell().Matches(page).Select(match => Number(match)).Sum();
        var table = TableCell().Matches(page).Select(match => Number(match)).Sum();
        cells.Should().BePositive().And.Be(table);
    }

    [Fact]
    public async Task WhoHasNoCoachingIsToldSo()
    {
        using var own = new RunningHost();
        await own.InitializeAsync();
        using var browser = await own.BrowserOf("ana");

        (await browser.GetStringAsync("/year")).Should().Contain("No calendar is published yet.");
    }

    private static int Number(Match match) =>
        int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("<section aria-labelledby=\"(month-[^\"]+)\">")]
    private static partial Regex Month();

    [GeneratedRegex("<title>[^<]*: (\\d+) minutes[^<]*</title>")]
    private static partial Regex TitleOfCell();

    [GeneratedRegex("<td>(\\d+)</td>")]
    private static partial Regex TableCell();
}
