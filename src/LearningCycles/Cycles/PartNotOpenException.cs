namespace LearningCycles.Cycles;

/// <summary>A part of a cycle was written in a stage in which it is not open. Look at <see cref="CycleMap.OpenIn" /> first.</summary>
public sealed class PartNotOpenException : InvalidOperationException
{
    /// <summary>An exception for a part, and the stage that the cycle is in.</summary>
    public PartNotOpenException(CycleId cycle, CyclePart part, CycleStage stage)
        : base(
            $"{part} of cycle {Guard.Against.Null(cycle)} cannot be written in {stage}; it is open in {string.Join(", ", CycleMap.OpenIn(part))}.\n"
                + $"Maybe one of these moves comes first: {string.Join(", ", CycleMap.Moves.OpenMoves(stage))}?"
        )
    {
        Cycle = cycle;
        Part = part;
        Stage = stage;
    }

    /// <summary>The cycle.</summary>
    public CycleId Cycle { get; }

    /// <summary>The part.</summary>
    public CyclePart Part { get; }

    /// <summary>The stage that the cycle is in.</summary>
    public CycleStage Stage { get; }
}
