using System.Xml.Linq;
using LearningCycles.Samples.SisHost.Charts;

namespace LearningCycles.Samples.SisHost.Tests.Charts;

public class HeatMapTests
{
    private static readonly HeatGrid Grid = new(
        "Time & \"care\" <in> minutes",
        "minutes",
        [new("week of 7 Sep", "Sep"), new("week of 14 Sep", Closed: "Snow & ice"), new("week of 21 Sep", IsNow: true)],
        [new("<b>Ana</b> & Bo", [0, 0, 60]), new("Thảo\u0001 Phạm", [30, 45, 500])]
    )
    {
        Spans = [new("Quarter 1", 0, 1), new("Semester", 0, 2), new("Quarter 2", 2, 2), new("Cycle 1", 1, 2, true)],
    };

    [Fact]
    public void EveryCellSaysWhoWhenAndHowMuch() =>
        Titles(Grid)
            .Should()
            .Contain([
                "<b>Ana</b> & Bo, week of 7 Sep: 0 minutes",
                "<b>Ana</b> & Bo, week of 14 Sep: 0 minutes (no school: Snow & ice)",
                "<b>Ana</b> & Bo, week of 21 Sep: 60 minutes",
                "Thảo\uFFFD Phạm, week of 21 Sep: 500 minutes",
                "this week",
                "Cycle 1",
            ]);

    [Fact]
    public void WhatSomebodyTypedIsTextAndNoMarkup() =>
        Drawn.Text(HeatMap.Of(Grid)).Should().NotContain("<b>").And.Contain("&lt;b&gt;Ana").And.NotContain("style=");

    [Fact]
    public void AWeekWithoutSchoolIsStruckThroughAndNotToldByColourAlone()
    {
        var row = Drawn.Xml(HeatMap.Of(Grid)).Descendants("g").Where(IsCell).ToList();

        row.Count(cell => cell.Descendants("path").Any()).Should().Be(2);
        row.Where(cell => cell.Element("title")!.Value.Contains("14 Sep: 0", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Elements("rect")
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(90, 3)]
    [InlineData(91, 4)]
    [InlineData(9999, 4)]
    public void TheStepOfColourSaysHowMuch(int minutes, int step) => Grid.StepOf(minutes).Should().Be(step);

    [Fact]
    public void TheLegendNamesEachStep()
    {
        Grid.StepsInWords.Should().Equal("0", "1 to 30", "31 to 60", "61 to 90", "91 or more");
        (Grid with { Steps = [1, 2] }).StepsInWords.Should().Equal("0", "1", "2 or more");
    }

    [Fact]
    public void SpansThatOverlapLieBelowEachOtherAndOthersSideBySide()
    {
        var tops = Drawn
            .Xml(HeatMap.Of(Grid))
            .Elements("g")
            .Where(group =>
                group.Element("rect")?.Attribute("class")!.Value.StartsWith("span", StringComparison.Ordinal) == true
            )
            .ToDictionary(group => group.Element("title")!.Value, group => (int)group.Element("rect")!.Attribute("y")!);

        tops["Quarter 1"].Should().Be(tops["Quarter 2"]);
        tops.Values.Distinct().Should().HaveCount(3);
        tops["Cycle 1"].Should().Be(tops.Values.Min());
    }

    [Fact]
    public void ALongNameIsShortInThePictureAndWholeInItsTitle()
    {
        var name = string.Concat(Enumerable.Repeat("e\u0301", 60));
        var drawn = Drawn.Xml(HeatMap.Of(Grid with { Rows = [new(name, [1, 2, 3])] }));

        var label = drawn
            .Descendants("g")
            .Single(group => group.Element("title")?.Value == name)
            .Element("text")!
            .Value;
        label.Should().Be(string.Concat(Enumerable.Repeat("e\u0301", 29)) + "…");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void EveryCultureDrawsTheSame(string culture) =>
        Drawn.TextIn(culture, () => HeatMap.Of(Grid)).Should().Be(Drawn.Text(HeatMap.Of(Grid)));

    [Fact]
    public void WithoutRowsOrColumnsThereIsALineThatSaysSo()
    {
        Drawn.Xml(HeatMap.Of(Grid with { Rows = [] })).Element("text")!.Value.Should().Be("Nothing to show yet.");
        Drawn.Xml(HeatMap.Of(new("A year", "minutes", [], []))).Element("title")!.Value.Should().Be("A year");
    }

    [Fact]
    public void ARowThatDoesNotFitIsRefusedWithBothNumbers() =>
        FluentActions
            .Invoking(() => new HeatGrid("A year", "minutes", [new("week of 7 Sep")], [new("Ana", [1, 2])]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'Ana' has 2 numbers for 1 columns*");

    [Fact]
    public void ASwatchIsNotHeardForItsWordsAre() =>
        new[] { HeatMap.Swatch(2), HeatMap.ClosedSwatch(), HeatMap.NowSwatch() }
            .Select(Drawn.Xml)
            .Should()
            .OnlyContain(swatch => swatch.Attribute("aria-hidden")!.Value == "true");

    private static IEnumerable<string> Titles(HeatGrid grid) =>
        Drawn.Xml(HeatMap.Of(grid)).Descendants("title").Select(title => title.Value);

    private static bool IsCell(XElement group) =>
        group.Element("title")?.Value.Contains("minutes", StringComparison.Ordinal) == true;
}
