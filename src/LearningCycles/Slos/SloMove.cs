namespace LearningCycles.Slos;

/// <summary>A move of a student learning objective.</summary>
public enum SloMove
{
    /// <summary>It is begun.</summary>
    Begin,

    /// <summary>The teacher submits it.</summary>
    Submit,

    /// <summary>The reviewer asks for more.</summary>
    AskForMore,

    /// <summary>The teacher submits it again.</summary>
    Resubmit,

    /// <summary>The reviewer approves it.</summary>
    Approve,

    /// <summary>The course comes to its end.</summary>
    BeginEndOfCourse,

    /// <summary>The teacher submits the results.</summary>
    SubmitEndOfCourse,

    /// <summary>The reviewer asks for more about the results.</summary>
    AskForMoreAtEnd,

    /// <summary>The teacher submits the results again.</summary>
    ResubmitEndOfCourse,

    /// <summary>The reviewer accepts the results.</summary>
    Complete,

    /// <summary>What was approved or complete is opened again.</summary>
    Unlock,
}
