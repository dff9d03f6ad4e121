using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Tests.Rules;

public class FindingTests
{
    [Fact]
    public void ValuesFillTheirPlaces() =>
        Finding
            .Of("{count} of {wanted} on {date}", ("count", 1), ("wanted", 2), ("date", new LocalDate(2026, 9, 1)))
            .Text.Should()
            .Be("1 of 2 on 2026-09-01");

    [Fact]
    public void ATranslationTakesTheSameValues() =>
        Finding.Of("{count} given", ("count", 3)).FillInto("se dieron {count}").Should().Be("se dieron 3");

    [Fact]
    public void APlainTextIsAFindingEvenWithBraces()
    {
        Finding? finding = "odd {text}";
        finding!.Text.Should().Be("odd {text}");
    }

    [Fact]
    public void NoTextIsNoFinding()
    {
        Finding? finding = (string?)null;
        finding.Should().BeNull();
    }

    [Fact]
    public void APlaceWithoutAValueIsMisuse() =>
        FluentActions
            .Invoking(() => Finding.Of("{cuont}", ("count", 3)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("No value is named 'cuont'*Maybe it is one of: count?*");
}
