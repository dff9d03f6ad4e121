using LearningCycles.People;
using AgreementChange = LearningCycles.Machines.Change<
    LearningCycles.Agreements.AgreementStage,
    LearningCycles.Agreements.AgreementMove,
    LearningCycles.Agreements.AgreementMoveDetails
>;

namespace LearningCycles.Agreements;

/// <summary>An agreement as plain data, to store and to read again with <see cref="CoachingAgreement.Restore" />.</summary>
public sealed record AgreementSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The agreement.</summary>
    public required AgreementId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The lead.</summary>
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

    /// <summary>The text that was not offered yet, of a draft or of one that was withdrawn; null otherwise.</summary>
    public AgreementText? DraftText { get; init; }

    /// <summary>Every version that was offered, oldest first, with the signatures that hold.</summary>
    public ValueList<AgreementVersion> Versions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<AgreementChange> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id and the history. No clause is shown.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {History}");
}
