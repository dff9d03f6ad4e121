using LearningCycles.Machines;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Tests.Machines;
using NodaTime;

namespace LearningCycles.Tests.Relationships;

/// <summary>What holds for any life of a relationship.</summary>
public class RelationshipMachineTests : MachineContract<CoachingRelationship, RelationshipStage, RelationshipMove>
{
    protected override StageMap<RelationshipStage, RelationshipMove> Map => RelationshipMap.Moves;

    protected override (CoachingRelationship Subject, LocalDate Today) Live(IReadOnlyList<int> numbers) =>
        RandomRelationships.Live(numbers);

    protected override Decision<CoachingRelationship>? Make(
        CoachingRelationship subject,
        RelationshipMove move,
        LocalDate on,
        int number
    ) =>
        GivenRelationship.Make(
            subject,
            move,
            on,
            RandomRelationships.Told(number, on),
            RandomRelationships.Asked(number),
            RandomRelationships.Said(number)
        );

    protected override ValueList<RuleViolation> Missing(
        CoachingRelationship subject,
        RelationshipMove move,
        LocalDate on,
        int number
    ) =>
        subject.Missing(
            move,
            on,
            RandomRelationships.Told(number, on),
            RandomRelationships.Asked(number),
            RandomRelationships.Said(number)
        );

    protected override (RelationshipStage Stage, ValueList<RelationshipMove> OpenMoves, int Changes) Look(
        CoachingRelationship subject
    ) => (subject.Stage, subject.OpenMoves, subject.ToSnapshot().History.Count);

    protected override CoachingRelationship Restored(CoachingRelationship subject) =>
        CoachingRelationship.Restore(subject.ToSnapshot() with { });
}
