using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Observations;

/// <summary>What a rule looks at: the observation as it stands, the move that is asked for, the policy and the host's facts.</summary>
/// <param name="Observation">The observation before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record ObservationCase(
    Observation Observation,
    ObservationMove Move,
    LocalDate On,
    ObservationMoveDetails Details,
    ObservationPolicy Policy,
    ObservationFacts Facts
) : IMoveCase<ObservationStage, ObservationMove>
{
    StageMap<ObservationStage, ObservationMove> IMoveCase<ObservationStage, ObservationMove>.Map =>
        ObservationMap.Moves;

    ObservationStage IMoveCase<ObservationStage, ObservationMove>.Stage => Observation.Stage;

    ObservationMove IMoveCase<ObservationStage, ObservationMove>.LastMove => Observation.LastChange.Move;

    LocalDate IMoveCase<ObservationStage, ObservationMove>.LastOn => Observation.LastChange.On;

    string? IMoveCase<ObservationStage, ObservationMove>.Reason => Details.Reason;

    /// <summary>The day on which the lesson is asked about: that of the lesson when it is held, else that of the move.</summary>
    internal LocalDate AskedOn => Move == ObservationMove.Hold ? Details.HeldOn ?? On : On;

    /// <summary>The teacher's preferences in force then; null when none are.</summary>
    internal ObservationPreferences? Preferences =>
        Facts.Preferences is { } history && history.Teacher == Observation.Teacher ? history.InForceOn(AskedOn) : null;

    /// <summary>The move, the day and the observation.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Observation}");
}
