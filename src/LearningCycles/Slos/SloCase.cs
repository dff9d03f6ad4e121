using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Slos;

/// <summary>What a rule about student learning objectives looks at.</summary>
/// <param name="Objective">The objective before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record SloCase(
    StudentLearningObjective Objective,
    SloMove Move,
    LocalDate On,
    SloMoveDetails Details,
    SloPolicy Policy,
    SloFacts Facts
) : IMoveCase<SloStage, SloMove>
{
    StageMap<SloStage, SloMove> IMoveCase<SloStage, SloMove>.Map => SloMap.Moves;

    SloStage IMoveCase<SloStage, SloMove>.Stage => Objective.Stage;

    SloMove IMoveCase<SloStage, SloMove>.LastMove => Objective.LastChange.Move;

    LocalDate IMoveCase<SloStage, SloMove>.LastOn => Objective.LastChange.On;

    string? IMoveCase<SloStage, SloMove>.Reason => Details.Reason;

    /// <summary>The move, the day and the objective.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Objective}");
}
