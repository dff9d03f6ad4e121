using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Machines;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Tests.Machines;

/// <summary>
/// What holds for any life of any machine: inherit it, and say how numbers are read as a life. The seed is fixed, so a run can be repeated;
/// a failure is shrunk to few numbers.
/// </summary>
/// <typeparam name="TSubject">The aggregate.</typeparam>
/// <typeparam name="TStage">Its stages.</typeparam>
/// <typeparam name="TMove">Its moves.</typeparam>
public abstract class MachineContract<TSubject, TStage, TMove>
    where TSubject : class
    where TStage : struct, Enum
    where TMove : struct, Enum
{
    private static readonly TMove[] Moves = Enum.GetValues<TMove>();

    /// <summary>The machine's table.</summary>
    protected abstract StageMap<TStage, TMove> Map { get; }

    /// <summary>Reads numbers as a life: each writes a part or makes a move, well or badly. Any numbers are a life.</summary>
    protected abstract (TSubject Subject, LocalDate Today) Live(IReadOnlyList<int> numbers);

    /// <summary>The subject of a life.</summary>
    internal TSubject LifeOf(IReadOnlyList<int> numbers) => Live(numbers).Subject;

    /// <summary>Makes a move by its verb, told something that depends on the number; null for a move without a verb of its own, such as the first.</summary>
    protected abstract Decision<TSubject>? Make(TSubject subject, TMove move, LocalDate on, int number);

    /// <summary>Asks what the same move, told the same, would find missing.</summary>
    protected abstract ValueList<RuleViolation> Missing(TSubject subject, TMove move, LocalDate on, int number);

    /// <summary>The subject's stage, and the moves of its history as text.</summary>
    protected abstract (TStage Stage, ValueList<TMove> OpenMoves, int Changes) Look(TSubject subject);

    /// <summary>The subject, stored and read again.</summary>
    protected abstract TSubject Restored(TSubject subject);

    [Fact]
    public void MissingIsExactlyWhatTheMoveItselfFinds() =>
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                var on = today.PlusDays((number % 4) - 1);
                return Moves.All(move =>
                    Make(subject, move, on, number) is not { } decision
                    || decision.Violations == Missing(subject, move, on, number)
                );
            }
        );

    [Fact]
    public void AMoveIsRefusedExactlyWhenARequiredRuleIsBroken() =>
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                return Moves.All(move =>
                    Make(subject, move, today, number) is not { } decision
                    || decision.IsAccepted
                        != decision.Violations.Any(violation => violation.Severity == Severity.Required)
                );
            }
        );

    [Fact]
    public void AMoveThatIsNotOpenIsRefusedByThatAlone() =>
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                var look = Look(subject);
                return look.OpenMoves == Map.OpenMoves(look.Stage)
                    && Moves.All(move =>
                        Missing(subject, move, today, number) is var missing && look.OpenMoves.Contains(move)
                            ? missing.All(violation => violation.Rule != MoveRuleIds.MoveIsOpen)
                            : missing.Count == 1 && missing[0].Rule == MoveRuleIds.MoveIsOpen
                    );
            }
        );

    [Fact]
    public void AMoveNeverChangesTheSubjectItIsMadeOn() =>
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                var text = subject.ToString();
                foreach (var move in Moves)
                    Make(subject, move, today, number);
                return string.Equals(subject.ToString(), text, StringComparison.Ordinal)
                    && subject.Equals(Live(numbers).Subject);
            }
        );

    [Fact]
    public void ARestoredSubjectIsTheSameAndMovesTheSame() =>
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                var restored = Restored(subject);
                return restored.Equals(subject)
                    && restored.GetHashCode() == subject.GetHashCode()
                    && Moves.All(move =>
                        Missing(restored, move, today, number) == Missing(subject, move, today, number)
                    );
            }
        );

    [Fact]
    public void AnAcceptedMoveLeadsWhereTheTableSays() =>
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                var before = Look(subject);
                return Moves.All(move =>
                {
                    if (Make(subject, move, today, number) is not { IsAccepted: true } decision)
                        return true;
                    var after = Look(decision.Value);
                    var rows = Map.Rows.Where(row => Equals(row.From, before.Stage) && Equals(row.Move, move)).ToList();
                    var makesAnother = rows.Exists(row => row.MakesAnother);
                    return rows.Exists(row => Equals(row.To, after.Stage))
                        && after.Changes == (makesAnother ? 1 : before.Changes + 1)
                        && Restored(decision.Value).Equals(decision.Value);
                });
            }
        );

    [Fact]
    public void RandomLivesReachEveryStageAndTakeEveryRow()
    {
        var reached = new HashSet<TStage>();
        var taken = new HashSet<(TStage, TMove)>();
        Holds(
            (numbers, number) =>
            {
                var (subject, today) = Live(numbers);
                var stage = Look(subject).Stage;
                reached.Add(stage);
                foreach (var move in Moves)
                {
                    // Several tellings of each life, so that rare ones are met too.
                    for (
                        var told = number % 1000;
                        told < (number % 1000) + 24 && !taken.Contains((stage, move));
                        told++
                    )
                    {
                        if (Make(subject, move, today, told) is { IsAccepted: true })
                            taken.Add((stage, move));
                    }
                }
                return true;
            }
        );
        reached.Should().BeEquivalentTo(Enum.GetValues<TStage>());
        Map.Rows.Where(row => row.From is not null)
            .Select(row => (row.From!.Value, row.Move))
            .Distinct()
            .Should()
            .BeEquivalentTo(taken, "every row can be taken, and no other is");
    }

    [Fact]
    public void EveryStageIsReachedByARowAndEveryMoveHasOne()
    {
        Map.Rows.Select(row => row.To).Distinct().Should().BeEquivalentTo(Enum.GetValues<TStage>());
        Map.Rows.Select(row => row.Move).Distinct().Should().BeEquivalentTo(Moves);
    }

    [Fact]
    public void TheMermaidPictureHasALineForEachRow() =>
        Map.ToMermaid().TrimEnd('\n').Split('\n').Should().HaveCount(Map.Rows.Count + 1);

    private static void Holds(Func<int[], int, bool> property)
    {
        var numbers = Gen.Choose(0, 9_999).ArrayOf();
        var lives = Arb.From(numbers, ArbMap.Default.ArbFor<int[]>().Shrinker);
        Prop.ForAll(lives, ArbMap.Default.ArbFor<NonNegativeInt>(), (life, number) => property(life, number.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40).WithReplay(20260901, 16001));
    }
}
