namespace LearningCycles.Meetings;

/// <summary>A part of a 1:1 was written in a stage in which it is not open. Look at <see cref="MeetingMap.OpenIn" /> first.</summary>
public sealed class MeetingPartNotOpenException : InvalidOperationException
{
    /// <summary>An exception for a part, and the stage that the 1:1 is in.</summary>
    public MeetingPartNotOpenException(MeetingId meeting, MeetingPart part, MeetingStage stage)
        : base(
            $"{part} of 1:1 {Guard.Against.Null(meeting)} cannot be written in {stage}; it is open in {string.Join(", ", MeetingMap.OpenIn(part))}.\n"
                + $"Maybe one of these moves comes first: {string.Join(", ", MeetingMap.Moves.OpenMoves(stage))}?"
        )
    {
        Meeting = meeting;
        Part = part;
        Stage = stage;
    }

    /// <summary>The 1:1.</summary>
    public MeetingId Meeting { get; }

    /// <summary>The part.</summary>
    public MeetingPart Part { get; }

    /// <summary>The stage that the 1:1 is in.</summary>
    public MeetingStage Stage { get; }
}
