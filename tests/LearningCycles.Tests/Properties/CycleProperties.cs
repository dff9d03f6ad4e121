using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Cycles;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;

namespace LearningCycles.Tests.Properties;

/// <summary>What holds for any life of a cycle. The seed is fixed, so a run can be repeated; a failure is shrunk to few numbers.</summary>
public class CycleProperties
{
    private static readonly CycleMove[] Moves = Enum.GetValues<CycleMove>();

    [Fact]
    public void MissingIsExactlyWhatTheMoveItselfFinds() =>
        Holds(
            (numbers, number) =>
            {
                var (cycle, today) = RandomCycles.Live(numbers);
                var on = today.PlusDays((number % 4) - 1);
                var told = RandomCycles.Told(cycle, number, on);
                var (policy, facts) = (RandomCycles.Asked(number), RandomCycles.Said(number));
                return Moves.All(move =>
                    Given.Make(cycle, move, on, told, policy, facts) is not { } decision
                    || decision.Violations == cycle.Missing(move, on, told, policy, facts)
                );
            }
        );

    [Fact]
    public void AMoveIsRefusedExactlyWhenARequiredRuleIsBroken() =>
        Holds(
            (numbers, number) =>
            {
                var (cycle, today) = RandomCycles.Live(numbers);
                var told = RandomCycles.Told(cycle, number, today);
                return Moves.All(move =>
                    Given.Make(cycle, move, today, told, RandomCycles.Asked(number), RandomCycles.Said(number))
                        is not { } decision
                    || decision.IsAccepted
                        != decision.Violations.Any(violation => violation.Severity == Severity.Required)
                );
            }
        );

    [Fact]
    public void AMoveNeverChangesTheCycleItIsMadeOn() =>
        Holds(
            (numbers, number) =>
            {
                var (cycle, today) = RandomCycles.Live(numbers);
                var (before, text) = (cycle.ToSnapshot() with { }, cycle.ToString());
                foreach (var move in Moves)
                    Given.Make(cycle, move, today, RandomCycles.Told(cycle, number, today));
                return cycle.ToSnapshot() == before
                    && string.Equals(cycle.ToString(), text, StringComparison.Ordinal)
                    && cycle == RandomCycles.Live(numbers).Cycle;
            }
        );

    [Fact]
    public void ARestoredCycleIsTheSameAndMovesTheSame() =>
        Holds(
            (numbers, number) =>
            {
                var (cycle, today) = RandomCycles.Live(numbers);
                var restored = LearningCycle.Restore(cycle.ToSnapshot() with { });
                var told = RandomCycles.Told(cycle, number, today);
                return restored == cycle
                    && restored.GetHashCode() == cycle.GetHashCode()
                    && Moves.All(move => restored.Missing(move, today, told) == cycle.Missing(move, today, told));
            }
        );

    [Fact]
    public void AnAcceptedMoveAddsOneEntryThatLeadsToTheStage() =>
        Holds(
            (numbers, number) =>
            {
                var (cycle, today) = RandomCycles.Live(numbers);
                var told = RandomCycles.Told(cycle, number, today);
                return Moves.All(move =>
                    Given.Make(cycle, move, today, told) is not { IsAccepted: true } decision
                    || move == CycleMove.OpenNext
                    || (
                        decision.Value.History.Count == cycle.History.Count + 1
                        && decision.Value.LastChange.From == cycle.Stage
                        && decision.Value.LastChange.Move == move
                        && decision.Value.LastChange.To == decision.Value.Stage
                        && LearningCycle.Restore(decision.Value.ToSnapshot()) == decision.Value
                    )
                );
            }
        );

    [Fact]
    public void RandomLivesReachEveryStage()
    {
        var reached = new HashSet<CycleStage>();
        Holds(
            (numbers, _) =>
            {
                reached.Add(RandomCycles.Live(numbers).Cycle.Stage);
                return true;
            }
        );
        reached.Should().BeEquivalentTo(Enum.GetValues<CycleStage>());
    }

    private static void Holds(Func<int[], int, bool> property)
    {
        var numbers = Gen.Choose(0, 9_999).ArrayOf();
        var lives = Arb.From(numbers, ArbMap.Default.ArbFor<int[]>().Shrinker);
        Prop.ForAll(lives, ArbMap.Default.ArbFor<NonNegativeInt>(), (life, number) => property(life, number.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40).WithReplay(20260901, 16001));
    }
}
