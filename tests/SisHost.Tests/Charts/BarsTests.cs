using LearningCycles.Samples.SisHost.Charts;

namespace LearningCycles.Samples.SisHost.Tests.Charts;

public class BarsTests
{
    private static readonly BarSeries Series = new(
        "Ana: sessions a week",
        [new("week of 7 Sep: 2 & more", 2), new("week of 14 Sep: 0", 0), new("week of 21 Sep: 4", 4)],
        Cap: 3
    );

    [Fact]
    public void EveryBarHasItsWordsAndThePictureHasItsOwn() =>
        Drawn
            .Xml(Bars.Of(Series))
            .Descendants("title")
            .Select(title => title.Value)
            .Should()
            .Equal(
                "Ana: sessions a week",
                "week of 7 Sep: 2 & more",
                "week of 14 Sep: 0",
                "week of 21 Sep: 4",
                "at most 3"
            );

    [Fact]
    public void ABarAboveTheCapHasACrossAndNotAnotherColourAlone()
    {
        var bars = Drawn.Xml(Bars.Of(Series)).Elements("g").ToList();

        bars.Count(bar => bar.Elements("path").Any(path => path.Attribute("class")!.Value == "cross")).Should().Be(1);
        bars[2].Element("rect")!.Attribute("class")!.Value.Should().Be("bar over");
        bars[1].Elements("rect").Should().BeEmpty();
    }

    [Fact]
    public void TheHigherNumberHasTheHigherBarAndAllStayInThePicture()
    {
        var high = Drawn
            .Xml(Bars.Of(Series))
            .Descendants("rect")
            .Select(bar => (Top: (int)bar.Attribute("y")!, High: (int)bar.Attribute("height")!))
            .ToList();

        high[1].High.Should().BeCloseTo(2 * high[0].High, 1);
        high.Should().OnlyContain(bar => bar.Top >= 0 && bar.Top + bar.High <= 40);
    }

    [Fact]
    public void OneScaleMakesTwoSeriesComparable()
    {
        var alone = HighOfFirst(Series);
        var besideAHigherOne = HighOfFirst(Series with { Top = 8 });

        besideAHigherOne.Should().BeLessThan(alone);
        (Series with { Top = 1 }).Top.Should().Be(4);

        static int HighOfFirst(BarSeries series) =>
            (int)Drawn.Xml(Bars.Of(series)).Descendants("rect").First().Attribute("height")!;
    }

    [Fact]
    public void WithoutBarsThereIsTheGroundAlone()
    {
        var drawn = Drawn.Xml(Bars.Of(new("Nobody", [])));

        drawn.Element("title")!.Value.Should().Be("Nobody");
        drawn.Elements("path").Should().ContainSingle();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void EveryCultureDrawsTheSame(string culture) =>
        Drawn.TextIn(culture, () => Bars.Of(Series)).Should().Be(Drawn.Text(Bars.Of(Series)));
}
