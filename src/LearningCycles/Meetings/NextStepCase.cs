using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a rule about next steps looks at.</summary>
/// <param name="Step">The step before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
public sealed record NextStepCase(NextStep Step, NextStepMove Move, LocalDate On, NextStepMoveDetails Details)
    : IMoveCase<NextStepStage, NextStepMove>
{
    StageMap<NextStepStage, NextStepMove> IMoveCase<NextStepStage, NextStepMove>.Map => NextStepMap.Moves;

    NextStepStage IMoveCase<NextStepStage, NextStepMove>.Stage => Step.Stage;

    NextStepMove IMoveCase<NextStepStage, NextStepMove>.LastMove => Step.LastChange.Move;

    LocalDate IMoveCase<NextStepStage, NextStepMove>.LastOn => Step.LastChange.On;

    string? IMoveCase<NextStepStage, NextStepMove>.Reason => Details.Reason;

    /// <summary>The move, the day and the step.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Step}");
}
