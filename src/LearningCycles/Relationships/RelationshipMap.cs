using LearningCycles.Machines;
using static LearningCycles.Relationships.RelationshipMove;
using static LearningCycles.Relationships.RelationshipStage;

namespace LearningCycles.Relationships;

/// <summary>The one table of what is open when: moves between stages, and parts within them.</summary>
/// <remarks>
/// The mark "strained" leaves the stage as it is. It is open while onboarding too, as trouble is best brought up early, and may be taken
/// off during a rest. Both moves about it are open together, so that the open moves do not tell whether it is set.
/// </remarks>
public static class RelationshipMap
{
    /// <summary>The moves.</summary>
    public static StageMap<RelationshipStage, RelationshipMove> Moves { get; } =
        new([
            new(null, Propose, Proposed),
            new(Proposed, Accept, RelationshipStage.Onboarding),
            new(RelationshipStage.Onboarding, Activate, Active),
            new(Active, Suspend, Suspended, NeedsReason: true),
            new(Suspended, Return, Active),
            new(RelationshipStage.Onboarding, MarkStrained, RelationshipStage.Onboarding),
            new(Active, MarkStrained, Active),
            new(Suspended, MarkStrained, Suspended),
            new(RelationshipStage.Onboarding, ClearStrained, RelationshipStage.Onboarding),
            new(Active, ClearStrained, Active),
            new(Suspended, ClearStrained, Suspended),
            new(Proposed, End, Ended, NeedsReason: true),
            new(RelationshipStage.Onboarding, End, Ended, NeedsReason: true),
            new(Active, End, Ended, NeedsReason: true),
            new(Suspended, End, Ended, NeedsReason: true),
            new(Ended, ProposeAnew, Proposed) { MakesAnother = true },
        ]);

    /// <summary>The parts.</summary>
    public static ValueList<RelationshipPartRow> Parts { get; } =
    [
        new(RelationshipPart.SchoolYear, [Proposed]),
        new(RelationshipPart.Onboarding, [RelationshipStage.Onboarding, Active]),
    ];

    /// <summary>The stages in which a part may be written.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(RelationshipMap.OpenIn(RelationshipPart.Onboarding)); // [Onboarding, Active]
    /// Console.WriteLine(RelationshipMap.Moves.OpenMoves(RelationshipStage.Suspended));
    /// // [Return, MarkStrained, ClearStrained, End]
    /// </code>
    /// </example>
    public static ValueList<RelationshipStage> OpenIn(RelationshipPart part) =>
        Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;
}
