using LearningCycles.Goals;
using LearningCycles.Machines;
using static LearningCycles.Goals.GoalMove;
using static LearningCycles.Goals.GoalStage;

namespace LearningCycles.Tests.Goals;

public class GoalMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(GoalStage, GoalMove), GoalStage> Expected = new()
    {
        [(Proposed, Draft)] = Drafted,
        [(Drafted, Confirm)] = Confirmed,
        [(Confirmed, Activate)] = Active,
        [(Confirmed, Revise)] = Drafted,
        [(Active, Revise)] = Drafted,
        [(Active, Assess)] = Assessed,
        [(Assessed, ReturnToActive)] = Active,
        [(Assessed, Close)] = Closed,
        [(Closed, Reopen)] = Assessed,
        [(Active, Supersede)] = Superseded,
        [(Proposed, Withdraw)] = Withdrawn,
        [(Drafted, Withdraw)] = Withdrawn,
        [(Confirmed, Withdraw)] = Withdrawn,
        [(Active, Withdraw)] = Withdrawn,
        [(Assessed, Withdraw)] = Withdrawn,
    };

    public static TheoryData<GoalStage, GoalMove, GoalLevel, GoalScope> EveryStageAndMove()
    {
        var all = new TheoryData<GoalStage, GoalMove, GoalLevel, GoalScope>();
        foreach (var stage in Enum.GetValues<GoalStage>())
        foreach (var move in Enum.GetValues<GoalMove>())
        foreach (var level in Enum.GetValues<GoalLevel>())
        foreach (var scope in Enum.GetValues<GoalScope>())
            all.Add(stage, move, level, scope);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStageAndMove))]
    public void AMoveLeadsWhereTheTableSaysOrIsRefusedWithOneViolation(
        GoalStage stage,
        GoalMove move,
        GoalLevel level,
        GoalScope scope
    )
    {
        var goal = GivenGoal.At(stage, level, scope);
        var on = GivenGoal.NextDay(stage);
        var told = GivenGoal.Told(goal);
        var facts = GivenGoal.Facts(scope, move);
        var missing = goal.Missing(move, on, told, facts: facts);
        var decision = GivenGoal.Make(goal, move, on, told, facts: facts);
        if (Expected.TryGetValue((stage, move), out var to))
        {
            decision!.Violations.Should().BeEmpty();
            decision.Value.Stage.Should().Be(to);
            goal.OpenMoves.Should().Contain(move);
        }
        else
        {
            missing.Should().ContainSingle();
            missing[0]
                .Finding.Text.Should()
                .Be(
                    goal.OpenMoves.Count == 0
                        ? $"{move} is not open in {stage}, and nothing else is"
                        : $"{move} is not open in {stage}; open are: {string.Join(", ", goal.OpenMoves)}"
                );
            decision?.Violations.Should().Equal(missing);
        }
        goal.Should().Be(GivenGoal.At(stage, level, scope), "a move never changes the goal it is made on");
    }

    [Fact]
    public void EveryPartHasItsRowAtItsPlace()
    {
        GoalMap.Parts.Select(row => row.Part).Should().Equal(Enum.GetValues<GoalPart>());
        GoalMap.OpenIn(GoalPart.Content).Should().Equal(Proposed, Drafted);
        GoalMap.OpenIn(GoalPart.Progress).Should().Equal(Active);
        GoalMap.OpenIn(GoalPart.Assessment).Should().Equal(Active, Assessed);
    }

    [Fact]
    public void RulesAboutReasonsAndConfirmationsGuardTheMovesThatTheTableMarks()
    {
        Guards(MoveRuleIds.ReasonTold).Should().Equal(Revise, ReturnToActive, Reopen, Withdraw);
        Guards(MoveRuleIds.BothConfirm).Should().Equal(Revise, Reopen);

        static ValueList<GoalMove> Guards(LearningCycles.Rules.RuleId id) => GoalRules.Book.Find(id)!.Guards;
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        GoalMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Proposed : Propose
                    Proposed --> Drafted : Draft
                    Drafted --> Confirmed : Confirm
                    Confirmed --> Active : Activate
                    Active --> Assessed : Assess
                    Assessed --> Closed : Close
                    Confirmed --> Drafted : Revise (reason) (both)
                    Active --> Drafted : Revise (reason) (both)
                    Assessed --> Active : ReturnToActive (reason)
                    Closed --> Assessed : Reopen (reason) (both)
                    Active --> Superseded : Supersede
                    Proposed --> Withdrawn : Withdraw (reason)
                    Drafted --> Withdrawn : Withdraw (reason)
                    Confirmed --> Withdrawn : Withdraw (reason)
                    Active --> Withdrawn : Withdraw (reason)
                    Assessed --> Withdrawn : Withdraw (reason)

                """
            );
}
