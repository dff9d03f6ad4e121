namespace LearningCycles.Observations;

/// <summary>A part of an observation was written in a stage in which it is not open. Look at <see cref="ObservationMap.OpenIn" /> first.</summary>
public sealed class ObservationPartNotOpenException : InvalidOperationException
{
    /// <summary>An exception for a part, and the stage that the observation is in.</summary>
    public ObservationPartNotOpenException(ObservationId observation, ObservationPart part, ObservationStage stage)
        : base(
            $"{part} of observation {Guard.Against.Null(observation)} cannot be written in {stage}; it is open in {string.Join(", ", ObservationMap.OpenIn(part))}.\n"
                + (
                    ObservationMap.Moves.OpenMoves(stage) is { Count: > 0 } moves
                        ? $"Maybe one of these moves comes first: {string.Join(", ", moves)}?"
                        : "Maybe it belongs to another observation? This one is at its end."
                )
        )
    {
        Observation = observation;
        Part = part;
        Stage = stage;
    }

    /// <summary>The observation.</summary>
    public ObservationId Observation { get; }

    /// <summary>The part.</summary>
    public ObservationPart Part { get; }

    /// <summary>The stage that the observation is in.</summary>
    public ObservationStage Stage { get; }
}
