using LearningCycles.Machines;
using LearningCycles.People;

namespace LearningCycles.Support;

/// <summary>A support request as plain data, to store in confidence and to read again with <see cref="SupportRequest.Restore" />.</summary>
/// <remarks>What moves were told is stored in the history only: the plan, the outcome, who joined.</remarks>
public sealed record SupportSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The request.</summary>
    public required SupportRequestId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who raised it.</summary>
    public required PersonId Raiser
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whom it is about.</summary>
    public required ConcernAbout About
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The concern. A blank one counts as missing.</summary>
    public required string Concern
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The level with which it was raised.</summary>
    public required ConfidentialityLevel Level
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The audience for which it was raised, each person once.</summary>
    public required ValueList<AudienceMember> Audience
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, member => member.Person, nameof(Audience));
    }

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<Change<SupportStage, SupportMove, SupportMoveDetails>> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id and the history, without any text.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {History}");
}
