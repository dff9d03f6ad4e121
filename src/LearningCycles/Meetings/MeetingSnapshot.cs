using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.People;

namespace LearningCycles.Meetings;

/// <summary>A 1:1 as plain data, to store and to read again with <see cref="OneOnOne.Restore" />.</summary>
/// <remarks>The stage, the present slot, the day on which it was held and who led it are not stored beside the history: they follow from it.</remarks>
public sealed record MeetingSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The 1:1.</summary>
    public required MeetingId Id
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

    /// <summary>The slot as it was first planned.</summary>
    public required MeetingSlot PlannedSlot
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The series that it belongs to, if any.</summary>
    public SeriesId? Series { get; init; }

    /// <summary>The missed 1:1 in whose place it was planned, if any.</summary>
    public MeetingId? MakesUpFor { get; init; }

    /// <summary>The cycle in which it takes place, if any.</summary>
    public CycleId? Cycle { get; init; }

    /// <summary>The stage of the cycle in which it takes place; null when not told.</summary>
    public CycleStage? CycleStage
    {
        get;
        init => field = value is { } stage ? Guard.Against.EnumOutOfRange(stage) : null;
    }

    /// <summary>What it is to be about.</summary>
    public Agenda Agenda
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Agenda.Empty;

    /// <summary>The protocol of a feedback meeting, if one is declared.</summary>
    public ProtocolRecord? Protocol { get; init; }

    /// <summary>What happened.</summary>
    public MeetingRecord Record
    {
        get;
        init => field = Guard.Against.Null(value);
    } = MeetingRecord.Empty;

    /// <summary>Feedback on it.</summary>
    public MeetingFeedback Feedback
    {
        get;
        init => field = Guard.Against.Null(value);
    } = MeetingFeedback.Empty;

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<Change<MeetingStage, MeetingMove, MeetingMoveDetails>> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, the first slot and the history; nothing that is private to the pair.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {PlannedSlot} {History}");
}
