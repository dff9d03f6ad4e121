using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Tests.Machines;

public class StageMapTests
{
    private enum Light
    {
        Red,
        Green,
        Broken,
    }

    private enum Turn
    {
        Install,
        Go,
        Stop,
        Fail,
        Repair,
        Replace,
    }

    private sealed record Told;

    private static readonly StageMap<Light, Turn> Map = new([
        new(null, Turn.Install, Light.Red),
        new(Light.Red, Turn.Go, Light.Green),
        new(Light.Green, Turn.Stop, Light.Red, NeedsReason: true),
        new(Light.Red, Turn.Fail, Light.Broken),
        new(Light.Green, Turn.Fail, Light.Broken),
        new(Light.Broken, Turn.Repair, Light.Red, NeedsBoth: true),
        new(Light.Broken, Turn.Repair, Light.Green, NeedsBoth: true),
        new(Light.Broken, Turn.Replace, Light.Red) { MakesAnother = true },
    ]);

    [Fact]
    public void OpenMovesAreThoseOfTheStageInTheTablesOrder()
    {
        Map.OpenMoves(Light.Red).Should().Equal(Turn.Go, Turn.Fail);
        Map.OpenMoves(Light.Broken).Should().Equal(Turn.Repair, Turn.Replace);
    }

    [Fact]
    public void ThePictureMarksWhatAMoveNeeds() =>
        Map.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Red : Install
                    Red --> Green : Go
                    Green --> Red : Stop (reason)
                    Red --> Broken : Fail
                    Green --> Broken : Fail
                    Broken --> Red : Repair (both)
                    Broken --> Green : Repair (both)
                    Broken --> Red : Replace (another)

                """
            );

    [Fact]
    public void AMoveWithSeveralRowsLeadsBackToWhereTheStageWasEnteredFrom()
    {
        var history = Installed();
        history = Map.Moved(history, Turn.Go, Day, new(), null);
        history = Map.Moved(history, Turn.Fail, Day, new(), null);
        Map.ReturnsTo(history).Should().Be(Light.Green);
        history = Map.Moved(history, Turn.Repair, Day, new(), null);
        history[^1].To.Should().Be(Light.Green);
        Map.ReturnsTo(history).Should().BeNull();
        Map.FindBrokenHistory(history).Should().BeNull();
        Map.FindBrokenHistory(history.Add(new(Light.Green, Turn.Fail, Light.Broken, Day, new()))).Should().BeNull();
        Map.FindBrokenHistory(
                history
                    .Add(new(Light.Green, Turn.Fail, Light.Broken, Day, new()))
                    .Add(new(Light.Broken, Turn.Repair, Light.Red, Day, new()))
            )!
            .Value.Text.Should()
            .StartWith("has a history in which \"2026-09-01 Repair: Broken to Red\" cannot follow Broken.\nMaybe");
    }

    [Fact]
    public void AHistoryBeginsWithAFirstMoveOrWithOneThatMadeAnother()
    {
        Map.FindBrokenHistory(Installed()).Should().BeNull();
        Map.FindBrokenHistory<Told>([new(null, Turn.Replace, Light.Red, Day, new())]).Should().BeNull();
        Map.FindBrokenHistory<Told>([])!.Value.Text.Should().StartWith("has no history");
        Map.FindBrokenHistory<Told>([new(null, Turn.Go, Light.Green, Day, new())])!
            .Value.Text.Should()
            .Contain("cannot follow nothing");
        Map.FindBrokenHistory(
                Installed()
                    .Add(new(Light.Red, Turn.Fail, Light.Broken, Day, new()))
                    .Add(new(Light.Broken, Turn.Replace, Light.Red, Day, new()))
            )!
            .Value.Text.Should()
            .Contain("cannot follow Broken");
    }

    [Fact]
    public void ATableWithoutAFirstMoveOrWithARowTwiceIsRefused()
    {
        var headless = () => new StageMap<Light, Turn>([new(Light.Red, Turn.Go, Light.Green)]);
        headless.Should().Throw<ArgumentException>().WithMessage("No row is without a stage before it*\nMaybe*");
        var twice = () =>
            new StageMap<Light, Turn>([
                new(null, Turn.Install, Light.Red),
                new(null, Turn.Install, Light.Red, NeedsReason: true),
            ]);
        twice.Should().Throw<ArgumentException>().WithMessage("*is given twice in rows*");
    }

    private static readonly LocalDate Day = new(2026, 9, 1);

    private static ValueList<Change<Light, Turn, Told>> Installed() => [new(null, Turn.Install, Light.Red, Day, new())];
}
