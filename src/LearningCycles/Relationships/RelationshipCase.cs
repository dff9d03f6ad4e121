using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>What a rule about relationships looks at.</summary>
/// <param name="Relationship">The relationship before the move; for <see cref="RelationshipMove.Propose" /> the new one.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record RelationshipCase(
    CoachingRelationship Relationship,
    RelationshipMove Move,
    LocalDate On,
    RelationshipMoveDetails Details,
    RelationshipPolicy Policy,
    RelationshipFacts Facts
) : IMoveCase<RelationshipStage, RelationshipMove>
{
    StageMap<RelationshipStage, RelationshipMove> IMoveCase<RelationshipStage, RelationshipMove>.Map =>
        RelationshipMap.Moves;

    RelationshipStage IMoveCase<RelationshipStage, RelationshipMove>.Stage => Relationship.Stage;

    // The mark is left out here: its days are compared among themselves, so that no finding tells of it.
    RelationshipMove IMoveCase<RelationshipStage, RelationshipMove>.LastMove => Relationship.LastChange.Move;

    LocalDate IMoveCase<RelationshipStage, RelationshipMove>.LastOn => Relationship.LastChange.On;

    string? IMoveCase<RelationshipStage, RelationshipMove>.Reason => Details.Reason;

    /// <summary>Whether the lead makes the move.</summary>
    public bool IsByLead => Facts.By == Relationship.Lead;

    /// <summary>The move, the day and the relationship.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Relationship}");
}
