namespace LearningCycles.Cycles;

/// <summary>One row of the table of moves.</summary>
/// <param name="From">The stage in which the move is open; null for a cycle that is not there yet.</param>
/// <param name="Move">The move.</param>
/// <param name="To">The stage it leads to. Where a move has several rows for a stage, the history tells which one is taken.</param>
/// <param name="NeedsReason">Whether a reason has to be told.</param>
/// <param name="NeedsBoth">Whether both sides, the lead and the teachers, have to confirm it.</param>
public sealed record CycleMapRow(
    CycleStage? From,
    CycleMove Move,
    CycleStage To,
    bool NeedsReason = false,
    bool NeedsBoth = false
);

/// <summary>In which stages a part of a cycle may be written.</summary>
/// <param name="Part">The part.</param>
/// <param name="OpenIn">The stages.</param>
public sealed record CyclePartRow(CyclePart Part, ValueList<CycleStage> OpenIn);
