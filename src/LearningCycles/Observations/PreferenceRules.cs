using LearningCycles.Rules;
using static LearningCycles.Observations.ObservationMove;

namespace LearningCycles.Observations;

/// <summary>What the teacher's preferences ask of an observation.</summary>
internal static class PreferenceRules
{
    private const string Norms = "Objective 1, norms and routines";
    private static readonly PreferenceTopic[] Topics = Enum.GetValues<PreferenceTopic>();

    internal static ValueList<Rule<ObservationMove, ObservationCase>> Rows { get; } =
    [
        new(
            ObservationRuleIds.PreferencesRecorded,
            [Announce, Hold],
            Severity.Required,
            "The teacher's wishes on position, talking to students, walking around, co-teaching and modelling are recorded before the first observation.",
            Norms,
            FindPreferencesRecorded
        )
        {
            Supply = "the teacher's preferences, with an answer to each topic",
        },
        new(
            ObservationRuleIds.PreferencesReviewed,
            [Announce, Hold],
            Severity.Advice,
            "The teacher's preferences are recorded or reviewed at least once a cycle.",
            Norms,
            FindPreferencesReviewed
        )
        {
            Supply = "a review of the preferences since the cycle's first day",
        },
        new(
            ObservationRuleIds.MovesWelcome,
            [Announce, Hold],
            Severity.Required,
            "The observer does nothing that the teacher declined; co-teaching, modelling and what is to be asked first have a recorded consent.",
            Norms,
            FindMovesWelcome
        )
        {
            Supply = "a plan without the declined moves, and the teacher's consent to the others",
        },
        new(
            ObservationRuleIds.PositionAsWished,
            [Announce, Hold],
            Severity.Advice,
            "The observer means to sit where the teacher wishes.",
            Norms,
            FindPositionAsWished
        )
        {
            Supply = "the position that the teacher wishes",
        },
    ];

    private static Finding? FindPreferencesRecorded(ObservationCase c)
    {
        if (c.Preferences is not { } preferences)
            return Finding.Of(
                "no preferences of {teacher} are recorded by {day}",
                ("teacher", c.Observation.Teacher),
                ("day", c.AskedOn)
            );
        var lacking = new Listed();
        foreach (var topic in Topics)
        {
            if (!preferences.Has(topic))
                lacking.Add(topic);
        }
        return lacking.IsEmpty
            ? null
            : Finding.Of(
                "the preferences of {teacher} say nothing on: {topics}",
                ("teacher", c.Observation.Teacher),
                ("topics", lacking)
            );
    }

    private static Finding? FindPreferencesReviewed(ObservationCase c)
    {
        if (c.Facts.CycleStart is not { } start || c.Preferences is not { } preferences)
            return null;
        var reviewed = preferences.LastLookedAt(c.AskedOn);
        return reviewed >= start
            ? null
            : Finding.Of(
                "the preferences of {teacher} were last looked at on {reviewed}, before the cycle began on {start}",
                ("teacher", c.Observation.Teacher),
                ("reviewed", reviewed),
                ("start", start)
            );
    }

    private static Finding? FindMovesWelcome(ObservationCase c)
    {
        Listed declined = new(),
            unasked = new();
        var preferences = c.Preferences;
        foreach (var move in c.Observation.Plan.Moves)
        {
            var answer = preferences?.AnswerTo(move);
            if (answer == MoveAnswer.Declined)
                declined.Add(move);
            // Consent may still come between the announcement and the lesson.
            else if (c.Move == Hold && NeedsConsent(move, answer) && !HasConsent(c, move))
                unasked.Add(move);
        }
        return declined.IsEmpty && unasked.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!declined.IsEmpty, "{teacher} declined: {declined}"),
                    (!unasked.IsEmpty, "no consent of {teacher} is recorded to: {unasked}")
                ),
                ("teacher", c.Observation.Teacher),
                ("declined", declined),
                ("unasked", unasked)
            );
    }

    private static bool NeedsConsent(ObserverMove move, MoveAnswer? answer) =>
        answer == MoveAnswer.AskFirst || (answer is null && move is ObserverMove.CoTeach or ObserverMove.Model);

    private static bool HasConsent(ObservationCase c, ObserverMove move)
    {
        foreach (var consent in c.Observation.Consents)
        {
            if (consent.Move == move && consent.On <= c.AskedOn)
                return true;
        }
        return false;
    }

    private static Finding? FindPositionAsWished(ObservationCase c) =>
        c.Observation.Plan.Position is not { } planned
        || c.Preferences?.Position is not { IsTold: true } wished
        || planned.Place == wished.Place
            ? null
            : Finding.Of(
                "the observer means to sit at {planned}; {teacher} wishes {wished}",
                ("planned", planned.Place),
                ("teacher", c.Observation.Teacher),
                ("wished", wished.Place)
            );
}
