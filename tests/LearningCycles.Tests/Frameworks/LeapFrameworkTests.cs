using LearningCycles.Frameworks;

namespace LearningCycles.Tests.Frameworks;

public class LeapFrameworkTests
{
    private static readonly Framework Leap = LeapFramework.Version2013;

    [Fact]
    public void TwelveIndicatorsAreObservedAndSevenAreOfProfessionalism()
    {
        Leap.Indicators.Count(indicator => indicator.IsObserved).Should().Be(12);
        Leap.Indicators.Count(indicator => !indicator.IsObserved).Should().Be(7);
    }

    [Fact]
    public void FourIndicatorsAreGateways() =>
        Leap
            .Indicators.Where(indicator => indicator.IsGateway)
            .Select(indicator => indicator.Code.Value)
            .Should()
            .Equal("LE.3", "I.1", "I.3", "I.5");

    [Fact]
    public void OneIndicatorIsForTeacherLeaders() =>
        Leap
            .Indicators.Single(indicator => indicator.IsForTeacherLeaders)
            .ToString()
            .Should()
            .Be("P.7 Builds capacity among colleagues");

    [Fact]
    public void AReferencePinsTheVersion() =>
        Leap.Reference("I.5").Should().Be(new IndicatorReference(new("leap/2013-14"), new("I.5")));

    [Fact]
    public void AnUnknownCodeIsMisuse() =>
        FluentActions
            .Invoking(() => Leap.Reference("I.9"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("leap/2013-14 has no indicator I.9.\nMaybe it is one of: LE.1, LE.2,*");

    [Fact]
    public void AHostAddsItsOwn()
    {
        var ours = new Framework(new("ours/1"), "Ours", "1", [new(new("A"), "Talk", "Questions", "Asks why")]);
        ours.Reference("A").ToString().Should().Be("A (ours/1)");
        ours.Find(new("B")).Should().BeNull();
        ours.ToString().Should().Be("Ours 1");
    }

    [Fact]
    public void ACodeIsGivenOnce() =>
        FluentActions
            .Invoking(() =>
                new Framework(new("o"), "O", "1", [new(new("A"), "d", "e", "n"), new(new("A"), "d", "e", "n")])
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A is given twice in indicators.\nMaybe*");
}
