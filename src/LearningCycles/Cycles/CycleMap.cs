using System.Text;
using static LearningCycles.Cycles.CycleMove;
using static LearningCycles.Cycles.CycleStage;

namespace LearningCycles.Cycles;

/// <summary>
/// The one table of what is open when: moves between stages, and parts within them. It names no rules; a rule names the move it guards.
/// </summary>
/// <remarks>
/// <see cref="Resume" /> and the reopening of an abandoned cycle lead back to the stage before, which the cycle's history holds;
/// each stage that it can be has a row. A draft's dates are simply written again, so a draft is not extended.
/// </remarks>
public static class CycleMap
{
    /// <summary>The moves.</summary>
    public static ValueList<CycleMapRow> Rows { get; } =
    [
        new(null, Propose, Draft),
        new(Draft, Begin, SettingIntention),
        new(SettingIntention, BeginLearning, Learning),
        new(Learning, ReviseIntention, SettingIntention, NeedsReason: true, NeedsBoth: true),
        new(Learning, BeginReflection, Reflecting),
        new(Reflecting, ReturnToLearning, Learning, NeedsReason: true),
        new(Reflecting, Close, Closed),
        new(SettingIntention, Pause, Paused, NeedsReason: true),
        new(Learning, Pause, Paused, NeedsReason: true),
        new(Reflecting, Pause, Paused, NeedsReason: true),
        new(Paused, Resume, SettingIntention),
        new(Paused, Resume, Learning),
        new(Paused, Resume, Reflecting),
        new(SettingIntention, Extend, SettingIntention, NeedsReason: true, NeedsBoth: true),
        new(Learning, Extend, Learning, NeedsReason: true, NeedsBoth: true),
        new(Reflecting, Extend, Reflecting, NeedsReason: true, NeedsBoth: true),
        new(Draft, Abandon, Abandoned, NeedsReason: true),
        new(SettingIntention, Abandon, Abandoned, NeedsReason: true),
        new(Learning, Abandon, Abandoned, NeedsReason: true),
        new(Reflecting, Abandon, Abandoned, NeedsReason: true),
        new(Paused, Abandon, Abandoned, NeedsReason: true),
        new(Closed, Reopen, Reflecting, NeedsReason: true, NeedsBoth: true),
        new(Abandoned, Reopen, Draft, NeedsReason: true, NeedsBoth: true),
        new(Abandoned, Reopen, SettingIntention, NeedsReason: true, NeedsBoth: true),
        new(Abandoned, Reopen, Learning, NeedsReason: true, NeedsBoth: true),
        new(Abandoned, Reopen, Reflecting, NeedsReason: true, NeedsBoth: true),
        new(Abandoned, Reopen, Paused, NeedsReason: true, NeedsBoth: true),
        new(Closed, OpenNext, Draft),
    ];

    /// <summary>The parts.</summary>
    public static ValueList<CyclePartRow> Parts { get; } =
    [
        new(CyclePart.Dates, [Draft]),
        new(CyclePart.Intention, [Draft, SettingIntention]),
        new(CyclePart.Calendar, [Draft, SettingIntention, Learning, Reflecting]),
        new(CyclePart.LearningPlan, [SettingIntention, Learning]),
        new(CyclePart.LearningRecord, [Learning]),
        new(CyclePart.Reflection, [Reflecting]),
    ];

    private static ValueList<CycleStage> Stages { get; } = Enum.GetValues<CycleStage>().ToValueList();

    private static ValueList<ValueList<CycleMove>> MovesByStage { get; } =
        Stages
            .Select(stage => Rows.Where(row => row.From == stage).Select(row => row.Move).Distinct().ToValueList())
            .ToValueList();

    /// <summary>The moves that are open in a stage, in the table's order. A rule may still refuse them.</summary>
    public static ValueList<CycleMove> OpenMoves(CycleStage stage) =>
        MovesByStage[(int)Guard.Against.EnumOutOfRange(stage)];

    /// <summary>The stages in which a part may be written.</summary>
    public static ValueList<CycleStage> OpenIn(CyclePart part) => Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;

    /// <summary>The table as a Mermaid state diagram (<c>stateDiagram-v2</c>), one line for each row.</summary>
    /// <remarks><c>(reason)</c> and <c>(both)</c> mark what the move needs.</remarks>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var row in Rows)
        {
            text.Append("    ")
                .Append(row.From?.ToString() ?? "[*]")
                .Append(" --> ")
                .Append(row.To.ToString())
                .Append(" : ")
                .Append(row.Move == OpenNext ? "OpenNext (another cycle)" : row.Move.ToString());
            if (row.NeedsReason)
                text.Append(" (reason)");
            if (row.NeedsBoth)
                text.Append(" (both)");
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The moves of which a row is so marked, each once: rules about the marks guard these.</summary>
    internal static ValueList<CycleMove> MovesWith(Func<CycleMapRow, bool> mark) =>
        Rows.Where(mark).Select(row => row.Move).Distinct().ToValueList();

    /// <summary>The row of a move from a stage; <paramref name="back" /> chooses where there are several.</summary>
    internal static CycleMapRow? Row(CycleStage? from, CycleMove move, CycleStage? back)
    {
        CycleMapRow? found = null;
        foreach (var row in Rows)
        {
            if (row.From != from || row.Move != move)
                continue;
            if (row.To == back)
                return row;
            found ??= row;
        }
        return found;
    }
}
