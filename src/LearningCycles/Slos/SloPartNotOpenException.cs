namespace LearningCycles.Slos;

/// <summary>A part of a student learning objective was written in a stage in which it is not open. Look at <see cref="SloMap.OpenIn" /> first.</summary>
public sealed class SloPartNotOpenException : InvalidOperationException
{
    /// <summary>An exception for a part, and the stage that the objective is in.</summary>
    public SloPartNotOpenException(SloId objective, SloPart part, SloStage stage)
        : base(
            $"{part} of objective {Guard.Against.Null(objective)} cannot be written in {stage}; it is open in {string.Join(", ", SloMap.OpenIn(part))}.\n"
                + $"Maybe one of these moves comes first: {string.Join(", ", SloMap.Moves.OpenMoves(stage))}?"
        )
    {
        Objective = objective;
        Part = part;
        Stage = stage;
    }

    /// <summary>The objective.</summary>
    public SloId Objective { get; }

    /// <summary>The part.</summary>
    public SloPart Part { get; }

    /// <summary>The stage that the objective is in.</summary>
    public SloStage Stage { get; }
}
