using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using NodaTime;
using static LearningCycles.Tests.Meetings.GivenNextStep;

namespace LearningCycles.Tests.Meetings;

public class NextStepTests
{
    [Fact]
    public void AnOpenStepIsOverdueTheDayAfterItsDay()
    {
        Step().IsOverdue(Due).Should().BeFalse();
        Step().IsOverdue(Due.PlusDays(1)).Should().BeTrue();
        Step().Finish(Due).Value.IsOverdue(Due.PlusDays(1)).Should().BeFalse();
        Blank().IsOverdue(Due).Should().BeFalse("no day was set");
    }

    [Fact]
    public void ACarriedStepIsStillOpenAndHasTheLaterDay()
    {
        var carried = Step().Carry(Due, Due.PlusDays(7), facts: new() { By = Given.Lee }).Value;
        carried.IsOpen.Should().BeTrue();
        carried.Due.Should().Be(Due.PlusDays(7));
        carried.LastChange.By.Should().Be(Given.Lee);
        carried.LastChange.Told.NewDue.Should().Be(Due.PlusDays(7));
        carried.ToString().Should().Be("s1: Carried, by 2026-09-25");
    }

    [Fact]
    public void ASnapshotThatNoStepWroteIsRefused()
    {
        var good = Step().ToSnapshot();
        var newer = () => NextStep.Restore(good with { SchemaVersion = 2 });
        newer
            .Should()
            .Throw<SnapshotRefusedException>()
            .WithMessage("Next step s1 has schema version 2, not 1.\nMaybe it was written by a newer*");
        var nothing = () => NextStep.Restore(good with { History = [] });
        nothing.Should().Throw<SnapshotRefusedException>().WithMessage("Next step s1 has no history.\nMaybe*");
        var twice = () => NextStep.Restore(good with { History = good.History.Add(good.History[0]) });
        twice.Should().Throw<SnapshotRefusedException>().WithMessage("*cannot follow Open*");
    }
}

public class NextStepMachineTests : MachineContract<NextStep, NextStepStage, NextStepMove>
{
    protected override StageMap<NextStepStage, NextStepMove> Map => NextStepMap.Moves;

    protected override (NextStep Subject, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var step = Step();
        var today = Agreed;
        foreach (var number in numbers)
        {
            today = today.PlusDays(number / 7 % 3);
            var move = step.OpenMoves[number % step.OpenMoves.Count];
            if (Make(step, move, today, number) is { } decision && decision.TryGetValue(out var moved))
                step = moved;
        }
        return (step, today);
    }

    protected override Decision<NextStep>? Make(NextStep subject, NextStepMove move, LocalDate on, int number)
    {
        var told = Told(subject, on, number);
        return move switch
        {
            NextStepMove.Finish => subject.Finish(on),
            NextStepMove.Carry => subject.Carry(on, told.NewDue!.Value),
            NextStepMove.Drop => subject.Drop(on, told.Reason!),
            NextStepMove.Reopen => subject.Reopen(on, told.Reason!),
            _ => null,
        };
    }

    protected override ValueList<RuleViolation> Missing(
        NextStep subject,
        NextStepMove move,
        LocalDate on,
        int number
    ) => subject.Missing(move, on, Told(subject, on, number));

    protected override (NextStepStage Stage, ValueList<NextStepMove> OpenMoves, int Changes) Look(NextStep subject) =>
        (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override NextStep Restored(NextStep subject) => NextStep.Restore(subject.ToSnapshot() with { });

    private static NextStepMoveDetails Told(NextStep step, LocalDate on, int number) =>
        new()
        {
            Reason = (number % 3) switch
            {
                0 => null,
                1 => " ",
                _ => "because",
            },
            NewDue = LocalDate.Max(on, step.Due ?? on).PlusDays((number % 5) - 1),
        };
}
