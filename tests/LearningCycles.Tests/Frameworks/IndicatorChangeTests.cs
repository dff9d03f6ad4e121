using LearningCycles.Frameworks;

namespace LearningCycles.Tests.Frameworks;

public class IndicatorChangeTests
{
    [Fact]
    public void AChangeShowsWhatBecameOfWhat()
    {
        IndicatorChange.Split("I.2", "I.2", "I.9").ToString().Should().Be("I.2 Split: I.2, I.9");
        IndicatorChange.Dropped("P.7").ToString().Should().Be("P.7 Dropped");
        IndicatorChange
            .Merged("I.7", "I.6")
            .Should()
            .Be(IndicatorChange.Of(new("I.7"), IndicatorChangeKind.Merged, new IndicatorCode("I.6")));
    }

    [Theory]
    [InlineData(IndicatorChangeKind.Renamed, "\"a Renamed: a\" does not give one other code.\nMaybe*", "a")]
    [InlineData(IndicatorChangeKind.Renamed, "\"a Renamed\" does not give one other code.\nMaybe*")]
    [InlineData(IndicatorChangeKind.Renamed, "\"a Renamed: b, c\" does not give one other code.\nMaybe*", "b", "c")]
    [InlineData(IndicatorChangeKind.Reworded, "\"a Reworded: b\" does not keep its code.\nMaybe*", "b")]
    [InlineData(IndicatorChangeKind.Reworded, "\"a Reworded\" does not keep its code.\nMaybe*")]
    [InlineData(IndicatorChangeKind.Split, "\"a Split: b\" gives fewer than two codes.\nMaybe*", "b")]
    [InlineData(IndicatorChangeKind.Merged, "\"a Merged: b, c\" does not give one code.\nMaybe*", "b", "c")]
    [InlineData(IndicatorChangeKind.Dropped, "\"a Dropped: b\" gives a code.\nMaybe*", "b")]
    [InlineData(IndicatorChangeKind.Split, "b is given twice in after.\nMaybe*", "b", "b")]
    public void CodesThatDoNotFitTheKindAreMisuse(IndicatorChangeKind kind, string message, params string[] after) =>
        FluentActions
            .Invoking(() =>
                IndicatorChange.Of(new("a"), kind, after.Select(code => new IndicatorCode(code)).ToValueList())
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);

    [Fact]
    public void AnIndicatorIsChangedOnce() =>
        FluentActions
            .Invoking(() =>
                LeapFramework.Version2013 with
                {
                    Changes = [IndicatorChange.Dropped("a"), IndicatorChange.Reworded("a")],
                }
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("a is given twice in Changes.\nMaybe*");
}
