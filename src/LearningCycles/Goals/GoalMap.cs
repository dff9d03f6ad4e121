using LearningCycles.Machines;
using static LearningCycles.Goals.GoalMove;
using static LearningCycles.Goals.GoalStage;

namespace LearningCycles.Goals;

/// <summary>
/// The one table of what is open when: moves between stages, and parts within them. It names no rules; a rule names the move it guards.
/// </summary>
/// <remarks>A goal that was superseded or withdrawn stays so; what is wanted again is proposed as another goal.</remarks>
public static class GoalMap
{
    /// <summary>The moves.</summary>
    public static StageMap<GoalStage, GoalMove> Moves { get; } =
        new([
            new(null, Propose, Proposed),
            new(Proposed, Draft, Drafted),
            new(Drafted, Confirm, Confirmed),
            new(Confirmed, Activate, Active),
            new(Active, Assess, Assessed),
            new(Assessed, Close, Closed),
            new(Confirmed, Revise, Drafted, NeedsReason: true, NeedsBoth: true),
            new(Active, Revise, Drafted, NeedsReason: true, NeedsBoth: true),
            new(Assessed, ReturnToActive, Active, NeedsReason: true),
            new(Closed, Reopen, Assessed, NeedsReason: true, NeedsBoth: true),
            new(Active, Supersede, Superseded),
            new(Proposed, Withdraw, Withdrawn, NeedsReason: true),
            new(Drafted, Withdraw, Withdrawn, NeedsReason: true),
            new(Confirmed, Withdraw, Withdrawn, NeedsReason: true),
            new(Active, Withdraw, Withdrawn, NeedsReason: true),
            new(Assessed, Withdraw, Withdrawn, NeedsReason: true),
        ]);

    /// <summary>The parts.</summary>
    public static ValueList<GoalPartRow> Parts { get; } =
    [
        new(GoalPart.Content, [Proposed, Drafted]),
        new(GoalPart.Progress, [Active]),
        new(GoalPart.Assessment, [Active, Assessed]),
    ];

    /// <summary>The stages in which a part may be written.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(GoalMap.OpenIn(GoalPart.Content)); // [Proposed, Drafted]
    /// </code>
    /// </example>
    public static ValueList<GoalStage> OpenIn(GoalPart part) => Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;
}
