using System.Text;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Machines;

/// <summary>The one table of a machine: which move is open in which stage, and where it leads. It names no rules; a rule names the move it guards.</summary>
/// <typeparam name="TStage">The machine's stages.</typeparam>
/// <typeparam name="TMove">The machine's moves.</typeparam>
public sealed class StageMap<TStage, TMove>
    where TStage : struct, Enum
    where TMove : struct, Enum
{
    private readonly Dictionary<TStage, ValueList<TMove>> openMoves;
    private readonly HashSet<(TStage, TMove)> returning;

    /// <summary>A table of these rows.</summary>
    /// <exception cref="ArgumentException">A row is given twice, or none makes a new subject.</exception>
    internal StageMap(ValueList<StageMapRow<TStage, TMove>> rows)
    {
        Rows = Guard.Against.NullOrRepeated(rows, row => (row.From, row.Move, row.To), nameof(rows));
        Guard.Against.InvalidInput(
            rows,
            nameof(rows),
            all => all.Any(row => row.From is null),
            "No row is without a stage before it, so nothing would ever begin.\nMaybe the first move is missing?"
        );
        openMoves = Enum.GetValues<TStage>()
            .ToDictionary(stage => stage, stage => MovesWhere(row => row.From is { } from && AreEqual(from, stage)));
        returning = rows.Where(row => row.From is not null)
            .GroupBy(row => (row.From!.Value, row.Move))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
    }

    /// <summary>The rows.</summary>
    public ValueList<StageMapRow<TStage, TMove>> Rows { get; }

    /// <summary>The moves that are open in a stage, in the table's order. A rule may still refuse them.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(CycleMap.Moves.OpenMoves(CycleStage.Paused)); // [Resume, Abandon]
    /// </code>
    /// </example>
    public ValueList<TMove> OpenMoves(TStage stage) => openMoves[Guard.Against.EnumOutOfRange(stage)];

    /// <summary>The table as a Mermaid state diagram (<c>stateDiagram-v2</c>), one line for each row.</summary>
    /// <remarks><c>(reason)</c> and <c>(both)</c> mark what the move needs, <c>(another)</c> that it makes another subject.</remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(NextStepMap.Moves.ToMermaid());
    /// // stateDiagram-v2
    /// //     [*] --> Open : Agree
    /// //     Open --> Done : Finish
    /// //     Carried --> Done : Finish
    /// //     Open --> Carried : Carry
    /// //     Carried --> Carried : Carry
    /// //     Open --> Dropped : Drop (reason)
    /// //     Carried --> Dropped : Drop (reason)
    /// //     Done --> Open : Reopen (reason)
    /// //     Dropped --> Open : Reopen (reason)
    /// </code>
    /// </example>
    public string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var row in Rows)
        {
            text.Append("    ")
                .Append(row.From is { } from ? InvariantText.Of(from) : "[*]")
                .Append(" --> ")
                .Append(InvariantText.Of(row.To))
                .Append(" : ")
                .Append(InvariantText.Of(row.Move));
            if (row.MakesAnother)
                text.Append(" (another)");
            if (row.NeedsReason)
                text.Append(" (reason)");
            if (row.NeedsBoth)
                text.Append(" (both)");
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The kinds of stage and move, and how many rows: <c>CycleStage by CycleMove, rows: 26</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{typeof(TStage).Name} by {typeof(TMove).Name}, rows: {Rows.Count}");

    /// <summary>The moves of which a row is so marked, each once: rules about the marks guard these.</summary>
    internal ValueList<TMove> MovesWhere(Func<StageMapRow<TStage, TMove>, bool> mark) =>
        Rows.Where(mark).Select(row => row.Move).Distinct().ToValueList();

    /// <summary>The row of a move from a stage; <paramref name="back" /> chooses where there are several. Null when the move is not open.</summary>
    internal StageMapRow<TStage, TMove>? Row(TStage? from, TMove move, TStage? back)
    {
        StageMapRow<TStage, TMove>? found = null;
        foreach (var row in Rows)
        {
            if (!AreEqual(row.From, from) || !AreEqual(row.Move, move))
                continue;
            if (AreEqual(row.To, back))
                return row;
            found ??= row;
        }
        return found;
    }

    /// <summary>A history with one more move, which the rules have accepted, so it is open.</summary>
    internal ValueList<Change<TStage, TMove, TTold>> Moved<TTold>(
        ValueList<Change<TStage, TMove, TTold>> history,
        TMove move,
        LocalDate on,
        TTold told,
        PersonId? by
    )
        where TTold : class
    {
        var stage = history[^1].To;
        var row =
            Row(stage, move, ReturnsTo(history))
            ?? throw new InvalidOperationException($"{move} was accepted in {stage}, which the table of moves lacks.");
        return history.Add(new(stage, move, row.To, on, told) { By = by });
    }

    /// <summary>
    /// The stage to which the subject would return, null when no move of its stage leads back: the one from which the stage was entered,
    /// other than by a move that itself led back.
    /// </summary>
    internal TStage? ReturnsTo<TTold>(ValueList<Change<TStage, TMove, TTold>> history)
        where TTold : class
    {
        var stage = history[^1].To;
        if (!HasReturning(stage))
            return null;
        for (var i = history.Count - 1; i >= 0; i--)
        {
            var change = history[i];
            if (AreEqual(change.To, stage) && change.From is { } from && IsEntry(change, from))
                return from;
        }
        return null;
    }

    /// <summary>
    /// What is wrong with a history: the first change that cannot follow the ones before it. Null when it is one that the table allows.
    /// </summary>
    internal BrokenHistory? FindBrokenHistory<TTold>(ValueList<Change<TStage, TMove, TTold>> history)
        where TTold : class
    {
        TStage? stage = null;
        var at = 0;
        var entered = new Dictionary<TStage, TStage>();
        foreach (var change in history)
        {
            TStage? back = stage is { } now && entered.TryGetValue(now, out var before) ? before : null;
            if (!AreEqual(change.From, stage) || !AreEqual(Following(stage, change.Move, back), change.To))
                return new(
                    InvariantText.Of($"history[{at}]"),
                    $"has a history in which \"{change}\" cannot follow {(stage is { } last ? InvariantText.Of(last) : "nothing")}.\nMaybe an entry was lost or reordered?"
                );
            if (change.From is { } from && IsEntry(change, from))
                entered[change.To] = from;
            stage = change.To;
            at++;
        }
        return stage is null ? new("history", "has no history.\nMaybe it was stored without its first entry?") : null;
    }

    // Where a move of one subject's own history leads; null when it cannot be there.
    private TStage? Following(TStage? stage, TMove move, TStage? back)
    {
        if (Row(stage, move, back) is { MakesAnother: false } row)
            return row.To;
        if (stage is not null)
            return null;
        foreach (var other in Rows)
        {
            if (other.MakesAnother && AreEqual(other.Move, move))
                return other.To;
        }
        return null;
    }

    private bool IsEntry<TTold>(Change<TStage, TMove, TTold> change, TStage from)
        where TTold : class => !AreEqual(from, change.To) && !returning.Contains((from, change.Move));

    private bool HasReturning(TStage stage)
    {
        foreach (var move in openMoves[stage])
        {
            if (returning.Contains((stage, move)))
                return true;
        }
        return false;
    }

    private static bool AreEqual<T>(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);
}
