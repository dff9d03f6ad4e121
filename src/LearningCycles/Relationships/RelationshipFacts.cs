using LearningCycles.Cycles;
using LearningCycles.People;

namespace LearningCycles.Relationships;

/// <summary>What a relationship cannot know itself, and the host says at a move.</summary>
public sealed record RelationshipFacts
{
    /// <summary>Nothing said: nobody makes the move, no roster, no other relationships, no cycles.</summary>
    public static RelationshipFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>Everybody who works at the school; not asked when empty.</summary>
    public ValueList<PersonId> Roster
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Relationships of the same lead and teacher that have not ended.</summary>
    public ValueList<RelationshipId> OpenRelationshipsOfPair
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Cycles of the pair that are begun, and neither paused, closed nor abandoned.</summary>
    public ValueList<CycleId> RunningCycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Cycles of the pair that are paused.</summary>
    public ValueList<CycleId> PausedCycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Cycles of the pair that another lead takes over.</summary>
    public ValueList<CycleId> HandedOverCycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How many meetings, observations and other events of the pair still lie ahead in the calendar.</summary>
    public int FutureEvents
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(FutureEvents));
    }

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {By}, roster {Roster}, open relationships {OpenRelationshipsOfPair}, running cycles {RunningCycles}, paused {PausedCycles}, handed over {HandedOverCycles}, future events {FutureEvents}"
        );
}
