using LearningCycles.Rules;
using static LearningCycles.Observations.ObservationMove;

namespace LearningCycles.Observations;

/// <summary>What is asked of an observation's day and of the feedback on it.</summary>
internal static class LessonRules
{
    private const string Ours = "The machine of stages";
    private const string RelatedLearning = "Objective 3, related learning";

    internal static ValueList<Rule<ObservationMove, ObservationCase>> Rows { get; } =
    [
        new(
            ObservationRuleIds.AnnouncedInTime,
            [Announce],
            Severity.Required,
            "An observation is announced no later than on its day.",
            Ours,
            FindAnnouncedInTime
        )
        {
            Supply = "another day, by rescheduling",
        },
        new(
            ObservationRuleIds.Notice,
            [Announce],
            Severity.Advice,
            "The teacher is told of an observation some school days before.",
            Ours,
            FindNotice
        )
        {
            Supply = "a day that leaves the policy's number of school days for notice",
        },
        new(
            ObservationRuleIds.AnotherDay,
            [Reschedule],
            Severity.Required,
            "An observation that is rescheduled gets another day, which is not past.",
            Ours,
            FindAnotherDay
        )
        {
            Supply = "the other day",
        },
        new(
            ObservationRuleIds.AnnouncedBeforeHeld,
            [Hold],
            Severity.Required,
            "An observation is announced before it is held, unless its kind goes without.",
            Ours,
            FindAnnouncedBeforeHeld
        )
        {
            Supply = "the announcement first",
        },
        new(
            ObservationRuleIds.HeldOnItsDay,
            [Hold],
            Severity.Required,
            "A lesson is seen on its planned day or later, and no later than it is written down.",
            Ours,
            FindHeldOnItsDay
        )
        {
            Supply = "the day on which the lesson was seen, or a rescheduled day",
        },
        new(
            ObservationRuleIds.ActionableFeedback,
            [GiveFeedback],
            Severity.Required,
            "Feedback on an observation names something to do.",
            RelatedLearning,
            FindActionableFeedback
        )
        {
            Supply = "a feedback item with a next action",
        },
        new(
            ObservationRuleIds.PromptFeedback,
            [GiveFeedback],
            Severity.Advice,
            "Actionable feedback is given within few school days of the lesson.",
            RelatedLearning,
            FindPromptFeedback
        )
        {
            Supply = "feedback within the policy's number of school days",
        },
    ];

    private static Finding? FindAnnouncedInTime(ObservationCase c) =>
        c.On <= c.Observation.Day
            ? null
            : Finding.Of(
                "the announcement on {on} comes after the day {day}; reschedule it",
                ("on", c.On),
                ("day", c.Observation.Day)
            );

    private static Finding? FindNotice(ObservationCase c)
    {
        if (c.On > c.Observation.Day || GoesUnannounced(c))
            return null;
        var days = c.Facts.CountSchoolDays(c.On, c.Observation.Day);
        return days >= c.Policy.NoticeSchoolDays
            ? null
            : Finding.Of(
                "school days between the announcement on {on} and the day {day}: {days}; asked for: {notice}",
                ("on", c.On),
                ("day", c.Observation.Day),
                ("days", days),
                ("notice", c.Policy.NoticeSchoolDays)
            );
    }

    private static Finding? FindAnotherDay(ObservationCase c)
    {
        if (c.Details.NewDay is not { } day)
            return "no day is given to which the observation moves";
        bool same = day == c.Observation.Day,
            past = day < c.On;
        return !same && !past
            ? null
            : Finding.Of(
                Pieces.Of(
                    (same, "the new day {newDay} is the day it has"),
                    (past, "the new day {newDay} lies before the move on {on}")
                ),
                ("newDay", day),
                ("on", c.On)
            );
    }

    private static Finding? FindAnnouncedBeforeHeld(ObservationCase c) =>
        c.Observation.Stage == ObservationStage.Announced || GoesUnannounced(c)
            ? null
            : Finding.Of(
                "a {kind} observation was not announced; without announcement go: {kinds}",
                ("kind", c.Observation.Plan.Kind),
                ("kinds", Listed.Of(c.Policy.KindsWithoutAnnouncement))
            );

    private static Finding? FindHeldOnItsDay(ObservationCase c)
    {
        bool early = c.AskedOn < c.Observation.Day,
            ahead = c.AskedOn > c.On;
        return !early && !ahead
            ? null
            : Finding.Of(
                Pieces.Of(
                    (early, "the lesson on {held} comes before the planned day {day}; reschedule it"),
                    (ahead, "the lesson on {held} comes after the move on {on}")
                ),
                ("held", c.AskedOn),
                ("day", c.Observation.Day),
                ("on", c.On)
            );
    }

    private static Finding? FindActionableFeedback(ObservationCase c)
    {
        if (c.Observation.FirstActionable(c.On) is not null)
            return null;
        var given = 0;
        foreach (var item in c.Observation.Feedback)
        {
            if (item.GivenOn <= c.On)
                given++;
        }
        return Finding.Of(
            "feedback items given by {on}: {given}; none of them names a next action",
            ("on", c.On),
            ("given", given)
        );
    }

    private static Finding? FindPromptFeedback(ObservationCase c)
    {
        if (c.Observation.HeldOn is not { } held || c.Observation.FirstActionable(c.On) is not { } feedback)
            return null;
        var days = c.Facts.CountSchoolDays(held, feedback.GivenOn);
        return days <= c.Policy.FeedbackWithinSchoolDays
            ? null
            : Finding.Of(
                "school days from the lesson on {held} to the feedback on {given}: {days}; asked for: {maximum}",
                ("held", held),
                ("given", feedback.GivenOn),
                ("days", days),
                ("maximum", c.Policy.FeedbackWithinSchoolDays)
            );
    }

    private static bool GoesUnannounced(ObservationCase c) =>
        c.Policy.KindsWithoutAnnouncement.Contains(c.Observation.Plan.Kind);
}
