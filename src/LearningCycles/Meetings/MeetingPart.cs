namespace LearningCycles.Meetings;

/// <summary>A part of a 1:1 that people write. In which stages it is open is in <see cref="MeetingMap" />.</summary>
public enum MeetingPart
{
    /// <summary>The cycle, and its stage, in which the 1:1 takes place.</summary>
    Place,

    /// <summary>What it is to be about.</summary>
    Agenda,

    /// <summary>The protocol of a feedback meeting, and what is written for its steps.</summary>
    Protocol,

    /// <summary>Activities, notes and next steps.</summary>
    Record,

    /// <summary>Feedback on the 1:1, and what was decided on it.</summary>
    Feedback,
}
