namespace LearningCycles.Observations;

/// <summary>What a teacher is asked before the first observation.</summary>
public enum PreferenceTopic
{
    /// <summary>Where the observer sits or stands.</summary>
    Position,

    /// <summary>Whether the observer may talk to students.</summary>
    TalkToStudents,

    /// <summary>Whether the observer may walk around.</summary>
    WalkAround,

    /// <summary>Whether the observer may teach together with the teacher.</summary>
    CoTeach,

    /// <summary>Whether the observer may teach while the teacher looks on.</summary>
    Model,
}
