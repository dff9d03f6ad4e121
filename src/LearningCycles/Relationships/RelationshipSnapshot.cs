using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>A relationship as plain data, to store in confidence and to read again with <see cref="CoachingRelationship.Restore" />.</summary>
public sealed record RelationshipSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The relationship.</summary>
    public required RelationshipId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The lead who coaches.</summary>
    public required PersonId Lead
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The teacher.</summary>
    public required PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The school year's first and last day; null while not set.</summary>
    public DateInterval? SchoolYear { get; init; }

    /// <summary>The relationship from which this one followed, if any.</summary>
    public RelationshipId? Previous { get; init; }

    /// <summary>What the two did to get to know each other.</summary>
    public Onboarding Onboarding
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The moves made, in the order in which they were made, those about the mark "strained" among them.</summary>
    public required ValueList<Change<RelationshipStage, RelationshipMove, RelationshipMoveDetails>> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id and the school year; not the history, which tells of the mark "strained".</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {SchoolYear?.Start} to {SchoolYear?.End}");
}
