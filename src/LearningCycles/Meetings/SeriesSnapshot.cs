using LearningCycles.Machines;
using LearningCycles.People;

namespace LearningCycles.Meetings;

/// <summary>A series of 1:1s as plain data, to store and to read again with <see cref="MeetingSeries.Restore" />.</summary>
/// <remarks>The stage, the present rhythm and the exceptions are not stored beside the history: they follow from it.</remarks>
public sealed record SeriesSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The series.</summary>
    public required SeriesId Id
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

    /// <summary>The rhythm before any change of a chosen one.</summary>
    public required SeriesRhythm FirstRhythm
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<Change<SeriesStage, SeriesMove, SeriesMoveDetails>> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, the first rhythm and the history.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {FirstRhythm} {History}");
}
