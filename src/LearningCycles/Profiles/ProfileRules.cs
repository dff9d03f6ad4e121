using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Rules;

namespace LearningCycles.Profiles;

/// <summary>Rules that only some profiles ask, one row each.</summary>
public static class ProfileRules
{
    /// <summary>A cycle's goal is about what students achieve, not about what the teacher does.</summary>
    public static Rule<CycleMove, CycleCase> StudentGoal { get; } =
        new(
            ProfileRuleIds.StudentGoal,
            [CycleMove.BeginLearning],
            Severity.Required,
            "The goal of a cycle is about what students achieve.",
            "Impact Cycle (student-focused goals) and Student-Centered Coaching",
            FindStudentGoal
        )
        {
            Supply = "a goal of the kind student achievement",
        };

    /// <summary>Every rule there is here; none is in the guide's book.</summary>
    public static ValueList<Rule<CycleMove, CycleCase>> Every { get; } = [StudentGoal];

    private static Finding? FindStudentGoal(CycleCase c) =>
        c.Cycle.Intention.Goal is not { } goal ? "no goal is given"
        : goal.Kind == GoalKind.StudentAchievement ? null
        : Finding.Of("the goal {goal} is of the kind {kind}", ("goal", goal.Id), ("kind", goal.Kind));
}
