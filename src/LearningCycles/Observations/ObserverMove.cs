namespace LearningCycles.Observations;

/// <summary>Something that an observer may do in a lesson beside looking on (Objective 1, norms and routines).</summary>
public enum ObserverMove
{
    /// <summary>Talk to students.</summary>
    TalkToStudents,

    /// <summary>Walk around the room.</summary>
    WalkAround,

    /// <summary>Teach together with the teacher.</summary>
    CoTeach,

    /// <summary>Teach while the teacher looks on.</summary>
    Model,
}
