namespace LearningCycles.Meetings;

/// <summary>What a lead and a teacher do in a 1:1; the guide's examples (Objective 1, regular 1:1s), common others, and one for any other.</summary>
public enum ActivityKind
{
    /// <summary>Planning a lesson or unit together.</summary>
    CoPlanning,

    /// <summary>Talking about an observation: a feedback meeting.</summary>
    ObservationDebrief,

    /// <summary>Observing another class together.</summary>
    CoObservation,

    /// <summary>The lead shows, the teacher looks on.</summary>
    Modelling,

    /// <summary>Looking at data.</summary>
    DataReview,

    /// <summary>Judging student work together.</summary>
    StudentWorkReview,

    /// <summary>Choosing or sharpening goals and success indicators.</summary>
    GoalSetting,

    /// <summary>Looking back.</summary>
    Reflection,

    /// <summary>Another one, told in a description.</summary>
    Other,
}
