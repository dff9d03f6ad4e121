using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>A next step as plain data, to store and to read again with <see cref="NextStep.Restore" />.</summary>
public sealed record NextStepSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The step.</summary>
    public required NextStepId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What is to be done. A blank one counts as missing.</summary>
    public required string Text
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who does it; null while nobody is named.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>Who brought it up; null when not told.</summary>
    public PersonId? ProposedBy { get; init; }

    /// <summary>The day by which it is to be done; null while not set.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<Change<NextStepStage, NextStepMove, NextStepMoveDetails>> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, the due day and the history.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: due {Due} {History}");
}
