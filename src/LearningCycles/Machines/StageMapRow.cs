namespace LearningCycles.Machines;

/// <summary>One row of a table of moves.</summary>
/// <typeparam name="TStage">The machine's stages.</typeparam>
/// <typeparam name="TMove">The machine's moves.</typeparam>
/// <param name="From">The stage in which the move is open; null for a subject that is not there yet.</param>
/// <param name="Move">The move.</param>
/// <param name="To">The stage it leads to. Where a move has several rows for a stage, the history tells which one is taken.</param>
/// <param name="NeedsReason">Whether a reason has to be told.</param>
/// <param name="NeedsBoth">Whether both sides, the lead and the teachers, have to confirm it.</param>
public sealed record StageMapRow<TStage, TMove>(
    TStage? From,
    TMove Move,
    TStage To,
    bool NeedsReason = false,
    bool NeedsBoth = false
)
    where TStage : struct, Enum
    where TMove : struct, Enum
{
    /// <summary>
    /// Whether the move makes another subject, such as a next cycle, and leaves this one where it is. The other one's history begins with the move.
    /// </summary>
    public bool MakesAnother { get; init; }
}
