using LearningCycles.Cycles;

namespace LearningCycles.Meetings;

/// <summary>Which activities fit a 1:1 in which stage of a cycle: focus and activity differ through it (Objective 1, regular 1:1s).</summary>
/// <remarks>The guide gives three examples for the whole cycle; their place, and the other kinds, are this library's suggestion. No rule asks for them.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(SuggestedActivities.For(CycleStage.SettingIntention));
/// // [DataReview, StudentWorkReview, GoalSetting]
/// Console.WriteLine(SuggestedActivities.For(CycleStage.Reflecting)); // [Reflection, DataReview, StudentWorkReview]
/// </code>
/// </example>
public static class SuggestedActivities
{
    private static readonly ValueList<ActivityKind> None = [];

    private static readonly ValueList<ActivityKind> Before = [ActivityKind.DataReview, ActivityKind.GoalSetting];

    private static readonly ValueList<ActivityKind> WhileSettingIntention =
    [
        ActivityKind.DataReview,
        ActivityKind.StudentWorkReview,
        ActivityKind.GoalSetting,
    ];

    private static readonly ValueList<ActivityKind> WhileLearning =
    [
        ActivityKind.CoPlanning,
        ActivityKind.CoObservation,
        ActivityKind.Modelling,
        ActivityKind.ObservationDebrief,
        ActivityKind.StudentWorkReview,
    ];

    private static readonly ValueList<ActivityKind> WhileReflecting =
    [
        ActivityKind.Reflection,
        ActivityKind.DataReview,
        ActivityKind.StudentWorkReview,
    ];

    private static readonly ValueList<ActivityKind> After = [ActivityKind.Reflection, ActivityKind.GoalSetting];

    /// <summary>The activities that fit a stage; none for a cycle that is paused or given up.</summary>
    public static ValueList<ActivityKind> For(CycleStage stage) =>
        Guard.Against.EnumOutOfRange(stage) switch
        {
            CycleStage.Draft => Before,
            CycleStage.SettingIntention => WhileSettingIntention,
            CycleStage.Learning => WhileLearning,
            CycleStage.Reflecting => WhileReflecting,
            CycleStage.Closed => After,
            _ => None,
        };
}
