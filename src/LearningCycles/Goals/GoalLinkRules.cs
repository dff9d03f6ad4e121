using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Goals.GoalMove;

namespace LearningCycles.Goals;

/// <summary>How a goal serves the goals above it, and whether those were discussed.</summary>
internal static class GoalLinkRules
{
    private const string TeamAndSchoolGoals = "Objective 2, school and team goals";

    internal static ValueList<Rule<GoalMove, GoalCase>> Rows { get; } =
    [
        new(
            GoalRuleIds.ConnectedWithoutTest,
            [Confirm],
            Severity.Required,
            "A student goal for the year in a subject without a test leads up to a team's and a school goal, and says how it serves them.",
            TeamAndSchoolGoals,
            FindConnectedWithoutTest
        )
        {
            Supply = "links that reach a team's and a school goal, and how the goal serves them",
        },
        new(
            GoalRuleIds.LinkedGoalDiscussed,
            [Confirm],
            Severity.Advice,
            "A goal serves a team or school goal that was discussed with an owner and opened for feedback before it was confirmed.",
            TeamAndSchoolGoals,
            FindLinkedGoalDiscussed
        )
        {
            Supply =
                "a link to a team or school goal, the day of its discussion with an owner, and the day on which it was opened for feedback",
        },
        new(
            GoalRuleIds.FeedbackDecided,
            [Confirm, Activate],
            Severity.Advice,
            "What was said about the content of a team or school goal is decided on before work on it begins.",
            TeamAndSchoolGoals,
            FindFeedbackDecided
        )
        {
            Supply = "what was decided about each feedback, on or after the day it was given",
        },
    ];

    private static Finding? FindConnectedWithoutTest(GoalCase c)
    {
        if (
            !c.IsTeachersYearGoal
            || c.Goal.Kind != GoalKind.StudentAchievement
            || c.Facts.TeachesTestedSubject is not false
        )
            return null;
        var team = c.Facts.Ladder.Reaches(c.Goal, GoalLevel.Team);
        var school = c.Facts.Ladder.Reaches(c.Goal, GoalLevel.School);
        var explained = !string.IsNullOrWhiteSpace(c.Content.Connection);
        return team && school && explained
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!team, "no link leads up to a team goal"),
                    (!school, "no link leads up to a school goal"),
                    (!explained, "it is not said how the goal serves the goals above it")
                )
            );
    }

    private static Finding? FindLinkedGoalDiscussed(GoalCase c)
    {
        if (c.Record.Level == GoalLevel.School)
            return null;
        if (c.Goal.Parents.Count == 0)
            return "the goal links to no team or school goal";
        var by = GoalParties.FirstConfirmedOn(c);
        foreach (var parent in c.Goal.Parents)
        {
            if (IsAbove(c, parent) && WasDiscussed(c, parent, by) && WasOpened(c, parent, by))
                return null;
        }
        Listed unknown = new(),
            undiscussed = new(),
            unopened = new();
        foreach (var parent in c.Goal.Parents)
        {
            if (!IsAbove(c, parent))
                unknown.Add(parent);
            else if (!WasDiscussed(c, parent, by))
                undiscussed.Add(parent);
            else
                unopened.Add(parent);
        }
        return Finding.Of(
            Pieces.Of(
                (!unknown.IsEmpty, "not known as a team or school goal above this one: {unknown}"),
                (!undiscussed.IsEmpty, "not discussed with an owner by {by}: {undiscussed}"),
                (!unopened.IsEmpty, "discussed, but not opened for feedback by {by}: {unopened}")
            ),
            ("unknown", unknown),
            ("undiscussed", undiscussed),
            ("unopened", unopened),
            ("by", by)
        );
    }

    private static bool IsAbove(GoalCase c, GoalId parent) =>
        c.Facts.Ladder.Find(parent) is { } goal && goal.Level > c.Record.Level;

    private static bool WasDiscussed(GoalCase c, GoalId goal, LocalDate by)
    {
        foreach (var discussion in c.Facts.Discussions)
        {
            if (discussion.Goal == goal && discussion.On <= by && HasOwner(c, discussion.With))
                return true;
        }
        return false;
    }

    // Feedback may be opened once for all, so it need not be the discussion in which the owner took part.
    private static bool WasOpened(GoalCase c, GoalId goal, LocalDate by)
    {
        foreach (var discussion in c.Facts.Discussions)
        {
            if (discussion.Goal == goal && discussion.OpenedForFeedbackOn <= by)
                return true;
        }
        return false;
    }

    private static bool HasOwner(GoalCase c, ValueList<PersonId> people)
    {
        foreach (var owner in c.Record.Owners)
        {
            if (people.Contains(owner))
                return true;
        }
        return false;
    }

    private static Finding? FindFeedbackDecided(GoalCase c)
    {
        if (c.Record.Level == GoalLevel.Individual)
            return null;
        Listed waiting = new(),
            early = new();
        foreach (var discussion in c.Facts.Discussions)
        {
            if (discussion.Goal != c.Record.Id)
                continue;
            foreach (var feedback in discussion.Feedback)
            {
                if (feedback.On > c.On || string.IsNullOrWhiteSpace(feedback.Text))
                    continue;
                if (feedback.Decision is not { } decision || decision.On > c.On)
                    waiting.Add(PeopleText.Of($"{feedback.Author} ({feedback.On})"));
                else if (decision.On < feedback.On)
                    early.Add(PeopleText.Of($"{feedback.Author} ({feedback.On}: {decision.On})"));
            }
        }
        return waiting.IsEmpty && early.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!waiting.IsEmpty, "feedback not decided on, of: {waiting}"),
                    (!early.IsEmpty, "feedback decided on before it was given, of: {early}")
                ),
                ("waiting", waiting),
                ("early", early)
            );
    }
}
