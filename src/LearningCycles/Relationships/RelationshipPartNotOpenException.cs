namespace LearningCycles.Relationships;

/// <summary>A part of a relationship was written in a stage in which it is not open. Look at <see cref="RelationshipMap.OpenIn" /> first.</summary>
public sealed class RelationshipPartNotOpenException : InvalidOperationException
{
    /// <summary>An exception for a part, and the stage that the relationship is in.</summary>
    public RelationshipPartNotOpenException(RelationshipId relationship, RelationshipPart part, RelationshipStage stage)
        : base(
            $"{part} of relationship {Guard.Against.Null(relationship)} cannot be written in {stage}; it is open in {string.Join(", ", RelationshipMap.OpenIn(part))}.\n"
                + $"Maybe one of these moves comes first: {string.Join(", ", RelationshipMap.Moves.OpenMoves(stage))}?"
        )
    {
        Relationship = relationship;
        Part = part;
        Stage = stage;
    }

    /// <summary>The relationship.</summary>
    public RelationshipId Relationship { get; }

    /// <summary>The part.</summary>
    public RelationshipPart Part { get; }

    /// <summary>The stage that the relationship is in.</summary>
    public RelationshipStage Stage { get; }
}
