using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>The rules about a team's launch, one row each.</summary>
public static class LaunchRules
{
    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<LaunchMove, LaunchCase> Book { get; } =
        new([
            new(
                LaunchRuleIds.EveryTeacherHasOne,
                [LaunchMove.Launch],
                Severity.Advice,
                "Every teacher of a team has an open coaching relationship with the lead.",
                "The guide's vision",
                FindEveryTeacherHasOne
            )
            {
                Supply = "a relationship for each teacher",
            },
            new(
                LaunchRuleIds.EveryTeacherHasGoal,
                [LaunchMove.Launch],
                Severity.Advice,
                "Every teacher of a team has an own goal for the year when the first cycles begin.",
                "Objective 2, individual goals",
                FindEveryTeacherHasGoal
            )
            {
                Supply = "an individual goal for the year for each teacher, not superseded and not withdrawn",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<LaunchMove, LaunchCase>> Every => Book.Rules;

    private static Finding? FindEveryTeacherHasOne(LaunchCase c)
    {
        var without = new Listed();
        foreach (var teacher in c.Launch.Teachers)
        {
            if (teacher.Relationship is null)
                without.Add(teacher.Teacher);
        }
        return without.IsEmpty ? null : Finding.Of("without a relationship: {teachers}", ("teachers", without));
    }

    private static Finding? FindEveryTeacherHasGoal(LaunchCase c)
    {
        if (c.Goals is not { } goals)
            return null;
        var without = new Listed();
        foreach (var teacher in c.Launch.Teachers)
        {
            if (!HasGoal(teacher.Teacher, goals, c.Launch.On))
                without.Add(teacher.Teacher);
        }
        return without.IsEmpty ? null : Finding.Of("without a goal for the year: {teachers}", ("teachers", without));
    }

    private static bool HasGoal(PersonId teacher, ValueList<GoalRecord> goals, LocalDate on)
    {
        foreach (var goal in goals)
        {
            if (
                goal.Level == GoalLevel.Individual
                && goal.Scope == GoalScope.Year
                && goal.Stage is not (GoalStage.Superseded or GoalStage.Withdrawn)
                && goal.SchoolYear.End >= on
                && goal.Owners.Contains(teacher)
            )
                return true;
        }
        return false;
    }
}
