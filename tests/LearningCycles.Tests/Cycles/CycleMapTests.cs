using LearningCycles.Cycles;
using LearningCycles.Machines;
using static LearningCycles.Cycles.CycleMove;
using static LearningCycles.Cycles.CycleStage;

namespace LearningCycles.Tests.Cycles;

public class CycleMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(CycleStage, CycleMove), CycleStage> Expected = new()
    {
        [(Draft, Begin)] = SettingIntention,
        [(SettingIntention, BeginLearning)] = CycleStage.Learning,
        [(CycleStage.Learning, ReviseIntention)] = SettingIntention,
        [(CycleStage.Learning, BeginReflection)] = Reflecting,
        [(Reflecting, ReturnToLearning)] = CycleStage.Learning,
        [(Reflecting, Close)] = Closed,
        [(SettingIntention, Pause)] = Paused,
        [(CycleStage.Learning, Pause)] = Paused,
        [(Reflecting, Pause)] = Paused,
        [(Paused, Resume)] = CycleStage.Learning,
        [(SettingIntention, Extend)] = SettingIntention,
        [(CycleStage.Learning, Extend)] = CycleStage.Learning,
        [(Reflecting, Extend)] = Reflecting,
        [(Draft, Abandon)] = Abandoned,
        [(SettingIntention, Abandon)] = Abandoned,
        [(CycleStage.Learning, Abandon)] = Abandoned,
        [(Reflecting, Abandon)] = Abandoned,
        [(Paused, Abandon)] = Abandoned,
        [(Closed, Reopen)] = Reflecting,
        [(Abandoned, Reopen)] = CycleStage.Learning,
        [(Closed, OpenNext)] = Draft,
    };

    public static TheoryData<CycleStage, CycleMove, bool> EveryStageAndMove()
    {
        var all = new TheoryData<CycleStage, CycleMove, bool>();
        foreach (var stage in Enum.GetValues<CycleStage>())
        foreach (var move in Enum.GetValues<CycleMove>())
        foreach (var team in new[] { false, true })
            all.Add(stage, move, team);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStageAndMove))]
    public void AMoveLeadsWhereTheTableSaysOrIsRefusedWithOneViolation(CycleStage stage, CycleMove move, bool team)
    {
        var cycle = Given.At(stage, team);
        var on = NodaTime.LocalDate.Max(cycle.LastChange.On, NextDay(stage));
        var told = Given.Told(cycle, on);
        var missing = cycle.Missing(move, on, told);
        var decision = Given.Make(cycle, move, on, told);
        if (Expected.TryGetValue((stage, move), out var to))
        {
            decision!.Violations.Should().BeEmpty();
            decision.Value.Stage.Should().Be(to);
            cycle.OpenMoves.Should().Contain(move);
        }
        else
        {
            missing.Should().ContainSingle();
            missing[0].Rule.Should().Be(MoveRuleIds.MoveIsOpen);
            missing[0]
                .Finding.Text.Should()
                .Be($"{move} is not open in {stage}; open are: {string.Join(", ", cycle.OpenMoves)}");
            cycle.OpenMoves.Should().NotContain(move);
            decision?.Violations.Should().Equal(missing);
        }
        cycle.Should().Be(Given.At(stage, team), "a move never changes the cycle it is made on");
    }

    // The first day on which each move of a stage is in order.
    private static NodaTime.LocalDate NextDay(CycleStage stage) =>
        stage switch
        {
            Draft => Given.Start,
            SettingIntention => Given.LearningBegan,
            CycleStage.Learning => Given.ReflectionBegan,
            _ => Given.ClosedOn,
        };

    [Theory]
    [InlineData(SettingIntention)]
    [InlineData(CycleStage.Learning)]
    [InlineData(Reflecting)]
    public void APausedCycleResumesWhereItStood(CycleStage stage)
    {
        var paused = Given.At(stage).Pause(new(2026, 10, 7), "Leave", new(2026, 10, 9)).Value;
        paused.ReturnsTo.Should().Be(stage);
        paused.Resume(new(2026, 10, 9)).Value.Stage.Should().Be(stage);
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData(SettingIntention)]
    [InlineData(CycleStage.Learning)]
    [InlineData(Reflecting)]
    [InlineData(Paused)]
    public void AnAbandonedCycleReopensWhereItStood(CycleStage stage)
    {
        var abandoned = Given.At(stage).Abandon(new(2026, 10, 7), AbandonReason.Other, "A storm").Value;
        var reopened = abandoned.Reopen(new(2026, 10, 9), "Back again", [Given.Lee, Given.Ana]).Value;
        reopened.Stage.Should().Be(stage);
        if (stage == Paused)
            reopened.Resume(new(2026, 10, 9)).Value.Stage.Should().Be(CycleStage.Learning);
    }

    [Fact]
    public void EveryStageHasARowThatLeadsToItAndOneThatLeavesIt()
    {
        foreach (var stage in Enum.GetValues<CycleStage>())
        {
            CycleMap.Moves.Rows.Should().Contain(row => row.To == stage);
            CycleMap.Moves.OpenMoves(stage).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void EveryPartHasItsRowAtItsPlace()
    {
        CycleMap.Parts.Select(row => row.Part).Should().Equal(Enum.GetValues<CyclePart>());
        CycleMap.OpenIn(CyclePart.Reflection).Should().Equal(Reflecting);
    }

    [Fact]
    public void RulesAboutReasonsAndConfirmationsGuardTheMovesThatTheTableMarks()
    {
        Guards(MoveRuleIds.ReasonTold)
            .Should()
            .Equal(ReviseIntention, ReturnToLearning, Pause, Extend, Abandon, Reopen);
        Guards(MoveRuleIds.BothConfirm).Should().Equal(ReviseIntention, Extend, Reopen);

        static ValueList<CycleMove> Guards(LearningCycles.Rules.RuleId id) => CycleRules.Book.Find(id)!.Guards;
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        CycleMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Draft : Propose
                    Draft --> SettingIntention : Begin
                    SettingIntention --> Learning : BeginLearning
                    Learning --> SettingIntention : ReviseIntention (reason) (both)
                    Learning --> Reflecting : BeginReflection
                    Reflecting --> Learning : ReturnToLearning (reason)
                    Reflecting --> Closed : Close
                    SettingIntention --> Paused : Pause (reason)
                    Learning --> Paused : Pause (reason)
                    Reflecting --> Paused : Pause (reason)
                    Paused --> SettingIntention : Resume
                    Paused --> Learning : Resume
                    Paused --> Reflecting : Resume
                    SettingIntention --> SettingIntention : Extend (reason) (both)
                    Learning --> Learning : Extend (reason) (both)
                    Reflecting --> Reflecting : Extend (reason) (both)
                    Draft --> Abandoned : Abandon (reason)
                    SettingIntention --> Abandoned : Abandon (reason)
                    Learning --> Abandoned : Abandon (reason)
                    Reflecting --> Abandoned : Abandon (reason)
                    Paused --> Abandoned : Abandon (reason)
                    Closed --> Reflecting : Reopen (reason) (both)
                    Abandoned --> Draft : Reopen (reason) (both)
                    Abandoned --> SettingIntention : Reopen (reason) (both)
                    Abandoned --> Learning : Reopen (reason) (both)
                    Abandoned --> Reflecting : Reopen (reason) (both)
                    Abandoned --> Paused : Reopen (reason) (both)
                    Closed --> Draft : OpenNext (another)

                """
            );
}
