using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Observations;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Observations.ObservationMove;
using static LearningCycles.Tests.Observations.GivenObservation;
using Ids = LearningCycles.Observations.ObservationRuleIds;
using ObservationExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Observations.ObservationCase>;

namespace LearningCycles.Tests.Observations;

/// <summary>The examples of every rule about observations.</summary>
internal static class ObservationRuleExamples
{
    private static readonly MoveWish AskToCoTeach = new(ObserverMove.CoTeach, MoveAnswer.AskFirst);

    internal static IReadOnlyList<ObservationExample> All { get; } =
    [.. OfTheMachine(), .. OfPreferences(), .. OfLessons(), .. OfFeedback(), .. OfReleases()];

    private static ObservationExample[] OfTheMachine() =>
        [
            Kept(MoveRuleIds.MoveIsOpen, "a planned one is announced", () => Of(InPlan(), Announce)),
            Broken(
                MoveRuleIds.MoveIsOpen,
                "an announced one is released",
                () => Of(InAnnounced(), Release),
                "Release is not open in Announced; open are: Reschedule, Hold, Cancel"
            ),
            Empty(
                MoveRuleIds.MoveIsOpen,
                "a new one gets feedback",
                () => Of(Bare(), GiveFeedback),
                "GiveFeedback is not open in Planned; open are: Announce, Reschedule, Hold, Cancel"
            ),
            Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(InPlan(), Announce, Announced)),
            AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(InPlan(), Announce, GivenObservation.Planned)),
            Broken(
                MoveRuleIds.InOrderOfDays,
                "the day before",
                () => Of(InPlan(), Announce, GivenObservation.Planned.PlusDays(-1)),
                "Announce on 2026-09-13 is dated before Plan on 2026-09-14"
            ),
            Empty(MoveRuleIds.InOrderOfDays, "one without parts", () => Of(Bare(), Announce), null),
            Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(InPlan(), Cancel, told: new() { Reason = "Ill" })),
            Broken(
                MoveRuleIds.ReasonTold,
                "a blank",
                () => Of(InPlan(), Reschedule, told: new() { Reason = " " }),
                "Reschedule has no reason; tell why"
            ),
            Empty(MoveRuleIds.ReasonTold, "nothing told", () => Of(Bare(), Cancel), "Cancel has no reason; tell why"),
        ];

    private static ObservationExample[] OfPreferences() =>
        [
            Kept(Ids.PreferencesRecorded, "all topics answered", () => Of(InPlan(), Announce)),
            AtBound(
                Ids.PreferencesRecorded,
                "recorded on the day of the lesson",
                () => Of(InAnnounced(), Hold, Lesson, facts: RecordedOn(Lesson))
            ),
            Broken(
                Ids.PreferencesRecorded,
                "recorded the day after the lesson",
                () => Of(InAnnounced(), Hold, Lesson, facts: RecordedOn(Lesson.PlusDays(1))),
                "no preferences of ana are recorded by 2026-09-22"
            ),
            Broken(
                Ids.PreferencesRecorded,
                "recorded after the lesson, which is written down later",
                () => Of(InAnnounced(), Hold, Told, new() { HeldOn = Lesson }, RecordedOn(Told)),
                "no preferences of ana are recorded by 2026-09-22"
            ),
            Broken(
                Ids.PreferencesRecorded,
                "those of another teacher",
                () =>
                    Of(
                        InPlan(),
                        Announce,
                        facts: new() { Preferences = new(Bo, [Preferences() with { Teacher = Bo }]) }
                    ),
                "no preferences of ana are recorded by 2026-09-17"
            ),
            Broken(
                Ids.PreferencesRecorded,
                "a place to be described without words, and three answers missing",
                () =>
                    Of(
                        InPlan(),
                        Announce,
                        facts: With(
                            Preferences() with
                            {
                                Position = new(ObserverPlace.Described, " "),
                                Moves = [new(ObserverMove.WalkAround, MoveAnswer.Declined)],
                            }
                        )
                    ),
                "the preferences of ana say nothing on: Position, TalkToStudents, CoTeach, Model"
            ),
            Empty(
                Ids.PreferencesRecorded,
                "nobody asked",
                () => Of(Bare(), Announce, facts: ObservationFacts.None),
                "no preferences of ana are recorded by 2026-09-17"
            ),
            Empty(
                Ids.PreferencesRecorded,
                "a version without answers",
                () => Of(Bare(), Announce, facts: With(new(Ana, 1, Asked, Lee))),
                "the preferences of ana say nothing on: Position, TalkToStudents, WalkAround, CoTeach, Model"
            ),
            AtBound(Ids.PreferencesReviewed, "reviewed on the cycle's first day", () => Of(InPlan(), Announce)),
            AtBound(
                Ids.PreferencesReviewed,
                "recorded on the cycle's first day",
                () => Of(InPlan(), Announce, facts: RecordedOn(CycleStart) with { CycleStart = CycleStart })
            ),
            Broken(
                Ids.PreferencesReviewed,
                "reviewed the day before the cycle",
                () => Of(InPlan(), Announce, facts: Reviewed(CycleStart.PlusDays(-1))),
                "the preferences of ana were last looked at on 2026-08-31, before the cycle began on 2026-09-01"
            ),
            AtBound(
                Ids.PreferencesReviewed,
                "reviewed on the day of the lesson",
                () => Of(InAnnounced(), Hold, Lesson, facts: Reviewed(Lesson))
            ),
            Broken(
                Ids.PreferencesReviewed,
                "reviewed only after the lesson",
                () => Of(InAnnounced(), Hold, Told, new() { HeldOn = Lesson }, Reviewed(Told)),
                "the preferences of ana were last looked at on 2026-08-31, before the cycle began on 2026-09-01"
            ),
            Empty(
                Ids.PreferencesReviewed,
                "no cycle, no preferences",
                () => Of(Bare(), Announce, facts: ObservationFacts.None),
                null
            ),
            Kept(Ids.MovesWelcome, "a welcome move", () => Of(InAnnounced(), Hold, Lesson)),
            Kept(Ids.MovesWelcome, "co-teaching is welcome", () => Of(Doing(ObserverMove.CoTeach), Hold, Lesson)),
            Kept(
                Ids.MovesWelcome,
                "what is to be asked first may be announced",
                () => Of(Doing(ObserverMove.CoTeach), Announce, facts: Facts(Lee, AskToCoTeach))
            ),
            AtBound(
                Ids.MovesWelcome,
                "consent on the day of the lesson",
                () =>
                    Of(
                        Doing(ObserverMove.CoTeach).With(new MoveConsent(ObserverMove.CoTeach, Lesson)),
                        Hold,
                        Lesson,
                        facts: Facts(Lee, AskToCoTeach)
                    )
            ),
            Broken(
                Ids.MovesWelcome,
                "consent the day after the lesson",
                () =>
                    Of(
                        Doing(ObserverMove.CoTeach).With(new MoveConsent(ObserverMove.CoTeach, Lesson.PlusDays(1))),
                        Hold,
                        Lesson.PlusDays(1),
                        new() { HeldOn = Lesson },
                        Facts(Lee, AskToCoTeach)
                    ),
                "no consent of ana is recorded to: CoTeach"
            ),
            Broken(
                Ids.MovesWelcome,
                "declined, although a consent stands beside it, and one unasked",
                () =>
                    Of(
                        Doing(ObserverMove.WalkAround, ObserverMove.CoTeach)
                            .With(new MoveConsent(ObserverMove.WalkAround, Announced)),
                        Hold,
                        Lesson,
                        facts: Facts(Lee, new(ObserverMove.WalkAround, MoveAnswer.Declined), AskToCoTeach)
                    ),
                "ana declined: WalkAround; no consent of ana is recorded to: CoTeach"
            ),
            Broken(
                Ids.MovesWelcome,
                "a declined move is announced",
                () =>
                    Of(
                        InPlan(),
                        Announce,
                        facts: Facts(Lee, new MoveWish(ObserverMove.WalkAround, MoveAnswer.Declined))
                    ),
                "ana declined: WalkAround"
            ),
            Broken(
                Ids.MovesWelcome,
                "modelling and talking, of which nobody asked",
                () =>
                    Of(
                        Doing(ObserverMove.TalkToStudents, ObserverMove.Model),
                        Hold,
                        Lesson,
                        facts: ObservationFacts.None
                    ),
                "no consent of ana is recorded to: Model"
            ),
            Empty(
                Ids.MovesWelcome,
                "no move planned, nobody asked",
                () => Of(Bare(), Hold, Lesson, facts: ObservationFacts.None),
                null
            ),
            Kept(Ids.PositionAsWished, "the same place", () => Of(InPlan(), Announce)),
            Kept(
                Ids.PositionAsWished,
                "the same place in other words",
                () => Of(InPlan(Plan() with { Position = new(ObserverPlace.Back, "by the sink") }), Announce)
            ),
            Kept(
                Ids.PositionAsWished,
                "the teacher's place is to be described and is not",
                () =>
                    Of(
                        InPlan(),
                        Announce,
                        facts: With(Preferences() with { Position = new(ObserverPlace.Described, " ") })
                    )
            ),
            Broken(
                Ids.PositionAsWished,
                "another place",
                () => Of(InPlan(Plan() with { Position = new(ObserverPlace.AmongStudents) }), Announce),
                "the observer means to sit at AmongStudents; ana wishes Back"
            ),
            Empty(Ids.PositionAsWished, "no place planned", () => Of(Bare(), Announce), null),
        ];

    private static ObservationExample[] OfLessons() =>
        [
            Kept(Ids.AnnouncedInTime, "days before", () => Of(InPlan(), Announce)),
            AtBound(Ids.AnnouncedInTime, "on the day", () => Of(InPlan(), Announce, Lesson)),
            Broken(
                Ids.AnnouncedInTime,
                "the day after",
                () => Of(InPlan(), Announce, Lesson.PlusDays(1)),
                "the announcement on 2026-09-23 comes after the day 2026-09-22; reschedule it"
            ),
            Empty(Ids.AnnouncedInTime, "one without parts", () => Of(Bare(), Announce), null),
            Kept(Ids.Notice, "three school days", () => Of(InPlan(), Announce)),
            AtBound(Ids.Notice, "one school day", () => Of(InPlan(), Announce, Lesson.PlusDays(-1))),
            Kept(
                Ids.Notice,
                "a walkthrough on the day",
                () => Of(InPlan(Plan(ObservationKind.Walkthrough)), Announce, Lesson)
            ),
            Broken(
                Ids.Notice,
                "on the day",
                () => Of(InPlan(), Announce, Lesson),
                "school days between the announcement on 2026-09-22 and the day 2026-09-22: 0; asked for: 1"
            ),
            Broken(
                Ids.Notice,
                "only a holiday between",
                () =>
                    Of(InPlan(), Announce, Lesson.PlusDays(-1), facts: Facts() with { CountSchoolDays = (_, _) => 0 }),
                "school days between the announcement on 2026-09-21 and the day 2026-09-22: 0; asked for: 1"
            ),
            Kept(Ids.Notice, "too late is found by the other rule", () => Of(InPlan(), Announce, Lesson.PlusDays(1))),
            Empty(Ids.Notice, "one without parts", () => Of(Bare(), Announce), null),
            Kept(Ids.AnotherDay, "a week later", () => Moving(Lesson.PlusDays(7), Announced)),
            AtBound(Ids.AnotherDay, "the day of the move", () => Moving(Announced, Announced)),
            Broken(
                Ids.AnotherDay,
                "the day before the move",
                () => Moving(Announced.PlusDays(-1), Announced),
                "the new day 2026-09-16 lies before the move on 2026-09-17"
            ),
            Broken(
                Ids.AnotherDay,
                "the same day",
                () => Moving(Lesson, Announced),
                "the new day 2026-09-22 is the day it has"
            ),
            Broken(
                Ids.AnotherDay,
                "the same day, which is past",
                () => Moving(Lesson, Told),
                "the new day 2026-09-22 is the day it has; the new day 2026-09-22 lies before the move on 2026-09-25"
            ),
            Empty(
                Ids.AnotherDay,
                "no day told",
                () => Of(Bare(), Reschedule),
                "no day is given to which the observation moves"
            ),
            Kept(Ids.AnnouncedBeforeHeld, "an announced one", () => Of(InAnnounced(), Hold, Lesson)),
            Kept(
                Ids.AnnouncedBeforeHeld,
                "a walkthrough",
                () => Of(InPlan(Plan(ObservationKind.Walkthrough)), Hold, Lesson)
            ),
            Broken(
                Ids.AnnouncedBeforeHeld,
                "a video that nobody announced",
                () => Of(InPlan(Plan(ObservationKind.Video)), Hold, Lesson),
                "a Video observation was not announced; without announcement go: Walkthrough"
            ),
            Empty(
                Ids.AnnouncedBeforeHeld,
                "one without parts",
                () => Of(Bare(), Hold, Lesson),
                "a Full observation was not announced; without announcement go: Walkthrough"
            ),
            AtBound(Ids.HeldOnItsDay, "on the day, told on the day", () => Of(InAnnounced(), Hold, Lesson)),
            Kept(
                Ids.HeldOnItsDay,
                "written down days after",
                () => Of(InAnnounced(), Hold, Told, new() { HeldOn = Lesson })
            ),
            Broken(
                Ids.HeldOnItsDay,
                "the day before",
                () => Of(InAnnounced(), Hold, Lesson.PlusDays(-1)),
                "the lesson on 2026-09-21 comes before the planned day 2026-09-22; reschedule it"
            ),
            Broken(
                Ids.HeldOnItsDay,
                "a day ahead of the move",
                () => Of(InAnnounced(), Hold, Lesson, new() { HeldOn = Lesson.PlusDays(1) }),
                "the lesson on 2026-09-23 comes after the move on 2026-09-22"
            ),
            Broken(
                Ids.HeldOnItsDay,
                "ahead of the move, and too early",
                () => Of(InAnnounced(), Hold, Announced, new() { HeldOn = Lesson.PlusDays(-1) }),
                "the lesson on 2026-09-21 comes before the planned day 2026-09-22; reschedule it; the lesson on 2026-09-21 comes after the move on 2026-09-17"
            ),
            Empty(Ids.HeldOnItsDay, "nothing told", () => Of(Bare(), Hold, Lesson), null),
        ];

    private static ObservationExample[] OfFeedback() =>
        [
            Kept(Ids.ActionableFeedback, "a next action", () => Of(Hearing(Told), GiveFeedback, Told.PlusDays(1))),
            AtBound(
                Ids.ActionableFeedback,
                "given on the day of the move",
                () => Of(Hearing(Told), GiveFeedback, Told)
            ),
            Broken(
                Ids.ActionableFeedback,
                "given the day after the move",
                () => Of(Hearing(Told.PlusDays(1)), GiveFeedback, Told),
                "feedback items given by 2026-09-25: 0; none of them names a next action"
            ),
            Broken(
                Ids.ActionableFeedback,
                "only praise",
                () => Of(InDone().With(new FeedbackItem(Told, "Well done", " ")), GiveFeedback, Told),
                "feedback items given by 2026-09-25: 1; none of them names a next action"
            ),
            Empty(
                Ids.ActionableFeedback,
                "no feedback",
                () => Of(InDone(), GiveFeedback, Told),
                "feedback items given by 2026-09-25: 0; none of them names a next action"
            ),
            Kept(Ids.PromptFeedback, "the same day", () => Of(Hearing(Lesson), GiveFeedback, Told)),
            AtBound(Ids.PromptFeedback, "the third school day", () => Of(Hearing(Told), GiveFeedback, Told)),
            AtBound(
                Ids.PromptFeedback,
                "the third school day, over a break",
                () =>
                    Of(
                        Hearing(Told.PlusDays(10)),
                        GiveFeedback,
                        Told.PlusDays(10),
                        facts: Facts() with
                        {
                            CountSchoolDays = (_, _) => 3,
                        }
                    )
            ),
            Kept(
                Ids.PromptFeedback,
                "the first of two counts",
                () =>
                    Of(Hearing(Told.PlusDays(7)).With(new FeedbackItem(Told, "x", "y")), GiveFeedback, Told.PlusDays(9))
            ),
            Broken(
                Ids.PromptFeedback,
                "the fourth school day, after a weekend",
                () => Of(Hearing(Told.PlusDays(3)), GiveFeedback, Told.PlusDays(3)),
                "school days from the lesson on 2026-09-22 to the feedback on 2026-09-28: 4; asked for: 3"
            ),
            Empty(Ids.PromptFeedback, "no feedback", () => Of(InDone(), GiveFeedback, Told), null),
        ];

    private static ObservationExample[] OfReleases() =>
        [
            Kept(Ids.FormalOnly, "a formal one", () => Of(InFeedback(), Release, Released)),
            Broken(
                Ids.FormalOnly,
                "an informal one",
                () => Of(InFeedback(Plan(formal: false)), Release, Released),
                "the observation is informal; it stays between the pair"
            ),
            Empty(
                Ids.FormalOnly,
                "one without parts",
                () => Of(Bare(), Release),
                "the observation is informal; it stays between the pair"
            ),
            Kept(Ids.ReleasedByTeacher, "the teacher", () => Of(InFeedback(), Release, facts: Facts(Ana))),
            Broken(
                Ids.ReleasedByTeacher,
                "the observer",
                () => Of(InFeedback(), Release, facts: Facts(Lee)),
                "lee cannot release; only ana may"
            ),
            Empty(
                Ids.ReleasedByTeacher,
                "nobody told",
                () => Of(InFeedback(), Release, facts: ObservationFacts.None),
                "it is not told who releases; only ana may"
            ),
            Kept(Ids.ReleasesEvidence, "one item", () => Releasing("e1")),
            Broken(
                Ids.ReleasesEvidence,
                "two that are not there",
                () => Releasing("e1", "e7", "e9"),
                "not evidence of this observation: e7, e9"
            ),
            Empty(
                Ids.ReleasesEvidence,
                "nothing named",
                () => Of(InFeedback(), Release),
                "no evidence is named that may be used"
            ),
            Kept(Ids.CitesReleased, "what is cited is released", () => Releasing("e1")),
            Broken(Ids.CitesReleased, "cited but kept back", () => Releasing("e2"), "cited but not released: e1"),
            Broken(
                Ids.CitesReleased,
                "nothing written, and cited but kept back",
                () =>
                    Of(
                        InFeedback().With([new IndicatorFeedback(Checks, " ", [new("e1"), new("e2")])]),
                        Release,
                        told: new() { Releases = [new("e2")] }
                    ),
                "nothing is written on: I.5 (leap/2013-14); cited but not released: e1"
            ),
            Empty(Ids.CitesReleased, "no word on an indicator", () => Of(InFeedback().With([]), Release), null),
        ];

    private static Observation Doing(params ObserverMove[] moves) =>
        InPlan(Plan() with { Moves = moves.ToValueList() });

    private static Observation Hearing(LocalDate on) => InDone().With(new FeedbackItem(on, "Five answered", "Wait."));

    private static ObservationCase Moving(LocalDate newDay, LocalDate on) =>
        Of(InPlan(), Reschedule, on, new() { NewDay = newDay, Reason = "A trip" });

    private static ObservationCase Releasing(params string[] ids) =>
        Of(InFeedback(), Release, told: new() { Releases = ids.Select(id => new EvidenceId(id)).ToValueList() });

    private static ObservationFacts With(ObservationPreferences preferences) =>
        new() { Preferences = new(Ana, [preferences]) };

    private static ObservationFacts RecordedOn(LocalDate day) => With(Preferences() with { RecordedOn = day });

    private static ObservationFacts Reviewed(LocalDate day) =>
        new() { Preferences = History().Review(day, Ana), CycleStart = CycleStart };

    private static ObservationCase Of(
        Observation observation,
        ObservationMove move,
        LocalDate? on = null,
        ObservationMoveDetails? told = null,
        ObservationFacts? facts = null
    ) =>
        new(
            observation,
            move,
            on ?? Announced,
            told ?? ObservationMoveDetails.None,
            ObservationPolicy.Default,
            facts ?? Facts()
        );

    private static ObservationExample Kept(RuleId rule, string what, Func<ObservationCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static ObservationExample AtBound(RuleId rule, string what, Func<ObservationCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static ObservationExample Broken(RuleId rule, string what, Func<ObservationCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static ObservationExample Empty(RuleId rule, string what, Func<ObservationCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class ObservationRuleExamplesTests : RuleExamplesContract<ObservationMove, ObservationCase>
{
    protected override ValueList<Rule<ObservationMove, ObservationCase>> Every => ObservationRules.Every;

    protected override IEnumerable<object> AllExamples => ObservationRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(ObservationRuleIds)];

    protected override ObservationMove MoveOf(ObservationCase subject) => subject.Move;
}
