using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a rule about 1:1s looks at.</summary>
/// <param name="Meeting">The 1:1 before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record MeetingCase(
    OneOnOne Meeting,
    MeetingMove Move,
    LocalDate On,
    MeetingMoveDetails Details,
    MeetingPolicy Policy,
    MeetingFacts Facts
) : IMoveCase<MeetingStage, MeetingMove>
{
    StageMap<MeetingStage, MeetingMove> IMoveCase<MeetingStage, MeetingMove>.Map => MeetingMap.Moves;

    MeetingStage IMoveCase<MeetingStage, MeetingMove>.Stage => Meeting.Stage;

    MeetingMove IMoveCase<MeetingStage, MeetingMove>.LastMove => Meeting.LastChange.Move;

    LocalDate IMoveCase<MeetingStage, MeetingMove>.LastOn => Meeting.LastChange.On;

    string? IMoveCase<MeetingStage, MeetingMove>.Reason => Details.Reason;

    /// <summary>The move, the day and the 1:1.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Meeting}");
}
