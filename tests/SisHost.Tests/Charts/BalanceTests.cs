using LearningCycles.Samples.SisHost.Charts;

namespace LearningCycles.Samples.SisHost.Tests.Charts;

public class BalanceTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 1, 3)]
    [InlineData(40, 1, 2)]
    public void EverySideHasADotForEachPieceAsFarAsThereIsRoom(int qualitative, int quantitative, int sources)
    {
        var dots = Drawn
            .Xml(Balance.Of(qualitative, quantitative, sources))
            .Elements("circle")
            .Select(dot => dot.Attribute("class")!.Value)
            .ToList();

        dots.Count(look => look == "dot told").Should().Be(Math.Min(qualitative, 10));
        dots.Count(look => look == "dot counted").Should().Be(Math.Min(quantitative, 10));
    }

    [Theory]
    [InlineData(0, 0, 0, "Evidence: 0 qualitative and 0 quantitative, from no source; none yet")]
    [InlineData(2, 1, 1, "Evidence: 2 qualitative and 1 quantitative, from 1 source; both kinds are there")]
    [InlineData(0, 3, 2, "Evidence: 0 qualitative and 3 quantitative, from 2 sources; nothing qualitative yet")]
    [InlineData(3, 0, 2, "Evidence: 3 qualitative and 0 quantitative, from 2 sources; nothing quantitative yet")]
    public void TheTitleSaysAllThatIsDrawn(int qualitative, int quantitative, int sources, string words) =>
        Drawn.Xml(Balance.Of(qualitative, quantitative, sources)).Element("title")!.Value.Should().Be(words);

    [Fact]
    public void NothingIsDrawnOutsideOfThePicture()
    {
        var dots = Drawn.Xml(Balance.Of(99, 99, 9)).Elements("circle");

        dots.Select(dot => (int)dot.Attribute("cx")!).Should().OnlyContain(x => x >= 5 && x <= 315);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void EveryCultureDrawsTheSame(string culture) =>
        Drawn
            .TextIn(culture, () => Balance.Of(1234, 7, 2))
            .Should()
            .Be(Drawn.Text(Balance.Of(1234, 7, 2)))
            .And.NotContain("style=");

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    public void FewerThanNoneCannotBeDrawn(int qualitative, int quantitative, int sources) =>
        FluentActions
            .Invoking(() => Balance.Of(qualitative, quantitative, sources))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
}
