using LearningCycles.Machines;
using static LearningCycles.Cycles.CycleMove;
using static LearningCycles.Cycles.CycleStage;

namespace LearningCycles.Cycles;

/// <summary>
/// The one table of what is open when: moves between stages, and parts within them. It names no rules; a rule names the move it guards.
/// </summary>
/// <remarks>
/// <see cref="Resume" /> and the reopening of an abandoned cycle lead back to the stage before, which the cycle's history holds;
/// each stage that it can be has a row. A draft's dates are simply written again, so a draft is not extended.
/// </remarks>
public static class CycleMap
{
    /// <summary>The moves.</summary>
    public static StageMap<CycleStage, CycleMove> Moves { get; } =
        new([
            new(null, Propose, Draft),
            new(Draft, Begin, SettingIntention),
            new(SettingIntention, BeginLearning, Learning),
            new(Learning, ReviseIntention, SettingIntention, NeedsReason: true, NeedsBoth: true),
            new(Learning, BeginReflection, Reflecting),
            new(Reflecting, ReturnToLearning, Learning, NeedsReason: true),
            new(Reflecting, Close, Closed),
            new(SettingIntention, Pause, Paused, NeedsReason: true),
            new(Learning, Pause, Paused, NeedsReason: true),
            new(Reflecting, Pause, Paused, NeedsReason: true),
            new(Paused, Resume, SettingIntention),
            new(Paused, Resume, Learning),
            new(Paused, Resume, Reflecting),
            new(SettingIntention, Extend, SettingIntention, NeedsReason: true, NeedsBoth: true),
            new(Learning, Extend, Learning, NeedsReason: true, NeedsBoth: true),
            new(Reflecting, Extend, Reflecting, NeedsReason: true, NeedsBoth: true),
            new(Draft, Abandon, Abandoned, NeedsReason: true),
            new(SettingIntention, Abandon, Abandoned, NeedsReason: true),
            new(Learning, Abandon, Abandoned, NeedsReason: true),
            new(Reflecting, Abandon, Abandoned, NeedsReason: true),
            new(Paused, Abandon, Abandoned, NeedsReason: true),
            new(Closed, Reopen, Reflecting, NeedsReason: true, NeedsBoth: true),
            new(Abandoned, Reopen, Draft, NeedsReason: true, NeedsBoth: true),
            new(Abandoned, Reopen, SettingIntention, NeedsReason: true, NeedsBoth: true),
            new(Abandoned, Reopen, Learning, NeedsReason: true, NeedsBoth: true),
            new(Abandoned, Reopen, Reflecting, NeedsReason: true, NeedsBoth: true),
            new(Abandoned, Reopen, Paused, NeedsReason: true, NeedsBoth: true),
            new(Closed, OpenNext, Draft) { MakesAnother = true },
        ]);

    /// <summary>The parts.</summary>
    public static ValueList<CyclePartRow> Parts { get; } =
    [
        new(CyclePart.Dates, [Draft]),
        new(CyclePart.Intention, [Draft, SettingIntention]),
        new(CyclePart.Calendar, [Draft, SettingIntention, Learning, Reflecting]),
        new(CyclePart.LearningPlan, [SettingIntention, Learning]),
        new(CyclePart.LearningRecord, [Learning]),
        new(CyclePart.Reflection, [Reflecting]),
    ];

    /// <summary>The stages in which a part may be written.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(CycleMap.OpenIn(CyclePart.LearningPlan)); // [SettingIntention, Learning]
    /// </code>
    /// </example>
    public static ValueList<CycleStage> OpenIn(CyclePart part) => Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;
}
