using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Goals.GoalMove;

namespace LearningCycles.Goals;

/// <summary>What is asked of the moves of a confirmed goal until its end.</summary>
internal static class GoalLifeRules
{
    private const string Evaluation = "Objective 3, evaluation and reflection";
    private const string Ours = "The machine of stages";

    internal static ValueList<Rule<GoalMove, GoalCase>> Rows { get; } =
    [
        new(
            GoalRuleIds.TimeHasCome,
            [Activate],
            Severity.Required,
            "Work on a goal for the year begins in its school year; work on a cycle's goal when a cycle is committed to it.",
            Ours,
            FindTimeHasCome
        )
        {
            Supply = "a day in the school year, or for a cycle's goal the cycle that is committed to it",
        },
        new(
            GoalRuleIds.ProgressMonitored,
            [Assess],
            Severity.Advice,
            "Progress on a goal is looked at while it is worked on, before it is assessed.",
            "The guide's key questions, set and monitor goals",
            FindProgressMonitored
        )
        {
            Supply = "what a success indicator shows on a day since work on the goal began",
        },
        new(
            GoalRuleIds.OutcomeJudged,
            [Assess, Close],
            Severity.Required,
            "The goal is judged met, partly met or not met, with evidence for each success indicator.",
            Evaluation,
            c =>
                EvidenceFindings.Judged(c.Record.Assessment.Outcome, c.Record.Assessment.Evidence, c.Content.Indicators)
        )
        {
            Supply = "the outcome, and what showed for each success indicator",
        },
        new(
            GoalRuleIds.NewGoalDecided,
            [Close],
            Severity.Required,
            "When a cycle's goal is closed, it is decided whether a new goal is needed.",
            Evaluation,
            c =>
                c.Record.Scope == GoalScope.Cycle && c.Record.Assessment.NewGoalNeeded is null
                    ? "it is not decided whether a new goal is needed"
                    : null
        )
        {
            Supply = "whether a new goal is needed, in the assessment",
        },
        new(
            GoalRuleIds.NoRunningCycle,
            [Close, Supersede, Withdraw],
            Severity.Required,
            "No running cycle depends on a goal that is closed, superseded or withdrawn.",
            Ours,
            c =>
                c.Facts.RunningCycles.Count == 0
                    ? null
                    : Finding.Of(
                        "cycles still work on the goal: {cycles}; close or abandon them first",
                        ("cycles", Listed.Of(c.Facts.RunningCycles))
                    )
        )
        {
            Supply = "the end of each cycle that works on the goal",
        },
        new(
            GoalRuleIds.SuccessorNamed,
            [Supersede],
            Severity.Required,
            "A goal that is superseded names the other goal that takes its place.",
            Ours,
            FindSuccessorNamed
        )
        {
            Supply = "the id of the goal that takes its place",
        },
        new(
            GoalRuleIds.ReopenWindow,
            [Reopen],
            Severity.Required,
            "A closed goal is reopened in its school year and within the policy's number of school days.",
            Ours,
            FindReopenWindow
        )
        {
            Supply = "another goal instead of reopening",
        },
    ];

    private static Finding? FindTimeHasCome(GoalCase c)
    {
        if (c.Record.Scope == GoalScope.Cycle)
            return c.Facts.RunningCycles.Count > 0 ? null : "no cycle is committed to the goal";
        var year = c.Record.SchoolYear;
        return c.On >= year.Start && c.On <= year.End
            ? null
            : Finding.Of(
                "{on} is not inside the school year {yearStart} to {yearEnd}",
                ("on", c.On),
                ("yearStart", year.Start),
                ("yearEnd", year.End)
            );
    }

    private static Finding? FindProgressMonitored(GoalCase c)
    {
        var began = FirstActiveOn(c);
        var count = 0;
        foreach (var progress in c.Record.Progress)
        {
            if (progress.On >= began && progress.On <= c.On && !string.IsNullOrWhiteSpace(progress.Text))
                count++;
        }
        return count >= c.Policy.MinimumProgress
            ? null
            : Finding.Of(
                "looks at progress from {began} to {on}: {count}; better: {minimum}",
                ("began", began),
                ("on", c.On),
                ("count", count),
                ("minimum", c.Policy.MinimumProgress)
            );
    }

    private static LocalDate FirstActiveOn(GoalCase c)
    {
        foreach (var change in c.Record.History)
        {
            if (change.To == GoalStage.Active)
                return change.On;
        }
        return c.On;
    }

    private static Finding? FindSuccessorNamed(GoalCase c)
    {
        if (c.Details.Successor is not { } successor)
            return "no goal is named that takes its place";
        return successor != c.Record.Id
            ? null
            : Finding.Of("goal {goal} cannot take its own place", ("goal", successor));
    }

    private static Finding? FindReopenWindow(GoalCase c)
    {
        var ended = c.Record.LastChange.On;
        var days = c.Facts.CountSchoolDays(ended, c.On);
        var late = days > c.Policy.ReopenWithinSchoolDays;
        var past = c.On > c.Record.SchoolYear.End;
        return !late && !past
            ? null
            : Finding.Of(
                Pieces.Of(
                    (late, "school days since {ended}: {days}; a goal is reopened within: {maximum}"),
                    (past, "{on} is after the school year's last day {yearEnd}")
                ),
                ("ended", ended),
                ("days", days),
                ("maximum", c.Policy.ReopenWithinSchoolDays),
                ("on", c.On),
                ("yearEnd", c.Record.SchoolYear.End)
            );
    }
}
