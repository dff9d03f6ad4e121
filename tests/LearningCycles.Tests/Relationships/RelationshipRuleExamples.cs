using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Relationships.RelationshipMove;
using static LearningCycles.Tests.Relationships.GivenRelationship;
using Ids = LearningCycles.Relationships.RelationshipRuleIds;
using RelationshipExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Relationships.RelationshipCase>;

namespace LearningCycles.Tests.Relationships;

/// <summary>The examples of every rule about relationships.</summary>
internal static class RelationshipRuleExamples
{
    private static readonly Onboarding None = new();

    internal static IReadOnlyList<RelationshipExample> All { get; } =
    [
        Kept(MoveRuleIds.MoveIsOpen, "a move of the stage", () => Of(Active(), Suspend)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a move of another stage",
            () => Of(Active(), Accept),
            "Accept is not open in Active; open are: Suspend, MarkStrained, ClearStrained, End"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "proposed again",
            () => Of(Relationship(), Propose),
            "Propose is not open in Proposed; open are: Accept, End"
        ),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Relationship(), Accept, on: Proposed)),
        Kept(
            MoveRuleIds.InOrderOfDays,
            "before the mark, whose days are apart",
            () => Of(Strained(), Suspend, on: new(2026, 9, 1))
        ),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Relationship(), Accept, on: Proposed.PlusDays(-1)),
            "Accept on 2026-08-09 is dated before Propose on 2026-08-10"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "nothing told", () => Of(Relationship(), Accept), null),
        Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(Active(), End, told: new() { Reason = "Moved" })),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Active(), Suspend, told: new() { Reason = " " }),
            "Suspend has no reason; tell why"
        ),
        Empty(MoveRuleIds.ReasonTold, "nothing told", () => Of(Relationship(), End), "End has no reason; tell why"),
        // Onboarding
        AtBound(
            Ids.WelcomeFirst,
            "a day before the first meeting",
            () => Of(Onboarded with { FirstMetOn = Welcomed.PlusDays(1) })
        ),
        Kept(Ids.WelcomeFirst, "no meeting yet", () => Of(None with { Welcome = Onboarded.Welcome })),
        Broken(
            Ids.WelcomeFirst,
            "on the day of the first meeting",
            () => Of(Onboarded with { FirstMetOn = Welcomed }),
            "the welcome of 2026-08-17 does not come before the first meeting on 2026-08-17"
        ),
        Broken(
            Ids.WelcomeFirst,
            "after the conversation, which came first",
            () => Of(Onboarded with { FirstMetOn = Activated, Welcome = new(Held.PlusDays(1), WelcomeChannel.EMail) }),
            "the welcome of 2026-08-22 does not come before the first meeting on 2026-08-21"
        ),
        Empty(Ids.WelcomeFirst, "none", () => Of(None), "no welcome was sent"),
        AtBound(Ids.ConversationHeld, "on the day", () => Of(Onboarded, Held)),
        Broken(
            Ids.ConversationHeld,
            "a day later",
            () => Of(Onboarded, Held.PlusDays(-1)),
            "the beginning-of-year conversation on 2026-08-21 is dated after the move on 2026-08-20"
        ),
        Empty(Ids.ConversationHeld, "none", () => Of(None), "the beginning-of-year conversation was not held"),
        AtBound(
            Ids.FormReviewedFirst,
            "reviewed on the day of the conversation",
            () => Of(Onboarded with { Form = new(Welcomed, Held, Held) })
        ),
        Broken(
            Ids.FormReviewedFirst,
            "reviewed a day later",
            () => Of(Onboarded with { Form = new(Welcomed, Welcomed, Held.PlusDays(1)) }),
            "the working-style form was reviewed on 2026-08-22, after the conversation on 2026-08-21"
        ),
        Broken(
            Ids.FormReviewedFirst,
            "answered only",
            () => Of(Onboarded with { Form = new(Welcomed, Welcomed) }),
            "the working-style form is not reviewed"
        ),
        Broken(
            Ids.FormReviewedFirst,
            "sent only",
            () => Of(Onboarded with { Form = new(Welcomed) }),
            "the working-style form is not answered; the working-style form is not reviewed"
        ),
        Empty(Ids.FormReviewedFirst, "none", () => Of(None), "no working-style form was sent"),
        Kept(Ids.TopicsCovered, "all", () => Of(Onboarded)),
        Broken(
            Ids.TopicsCovered,
            "one lacks",
            () =>
                Of(
                    Onboarded with
                    {
                        Conversation = new(
                            Held,
                            [
                                .. BeginningOfYearConversation.AllTopics.Where(topic =>
                                    topic != ConversationTopic.Questions
                                ),
                            ]
                        ),
                    }
                ),
            "topics not covered: Questions"
        ),
        Empty(
            Ids.TopicsCovered,
            "no conversation",
            () => Of(None),
            "topics not covered: Vision, YearGoals, LinkToTeamGoals, GoalProcessPreview, RoleOverview, TeacherExpectations, Questions, StudentIntroduction"
        ),
        AtBound(
            Ids.FacetNamed,
            "one, on the day",
            () => Of(None with { Role = new(Activated, [RoleFacet.Consultant]) })
        ),
        Broken(
            Ids.FacetNamed,
            "told a day later",
            () => Of(None with { Role = new(Activated.PlusDays(1), [RoleFacet.Consultant]) }),
            "the role overview on 2026-08-29 is dated after the move on 2026-08-28"
        ),
        Broken(
            Ids.FacetNamed,
            "an overview of nothing",
            () => Of(None with { Role = new(Held, [], "A boundary") }),
            "the role overview names none of Coach, Consultant, Facilitator, Evaluator"
        ),
        Empty(
            Ids.FacetNamed,
            "none",
            () => Of(None),
            "the role overview names none of Coach, Consultant, Facilitator, Evaluator"
        ),
        Kept(Ids.BoundaryStated, "stated", () => Of(Onboarded)),
        Kept(Ids.BoundaryStated, "no evaluator", () => Of(None with { Role = new(Held, [RoleFacet.Coach]) })),
        Broken(
            Ids.BoundaryStated,
            "a blank",
            () => Of(None with { Role = new(Held, [RoleFacet.Coach, RoleFacet.Evaluator], " ") }),
            "the lead is Evaluator too, and no boundary is stated"
        ),
        Empty(Ids.BoundaryStated, "no overview", () => Of(None), null),
        AtBound(Ids.OneOnOnesChosen, "on the day", () => Of(None with { OneOnOnesChosenOn = Activated })),
        Broken(
            Ids.OneOnOnesChosen,
            "a day later",
            () => Of(None with { OneOnOnesChosenOn = Activated.PlusDays(1) }),
            "the choice of a time for 1:1s on 2026-08-29 is dated after the move on 2026-08-28"
        ),
        Empty(Ids.OneOnOnesChosen, "none", () => Of(None), "no regular time for 1:1s is chosen"),
        AtBound(Ids.AgreementInForce, "from the day", () => Of(None with { AgreementInForceSince = Activated })),
        Broken(
            Ids.AgreementInForce,
            "from a day later",
            () => Of(None with { AgreementInForceSince = Activated.PlusDays(1) }),
            "the coaching agreement is in force from 2026-08-29, after the move on 2026-08-28"
        ),
        Empty(Ids.AgreementInForce, "none", () => Of(None), "no coaching agreement is in force"),
        Kept(
            Ids.RequiredItemsDone,
            "all but the agreement",
            () =>
                Of(
                    Onboarded,
                    policy: new()
                    {
                        RequiredItems =
                        [
                            .. Enum.GetValues<OnboardingItem>().Where(item => item != OnboardingItem.Agreement),
                        ],
                    }
                )
        ),
        AtBound(
            Ids.RequiredItemsDone,
            "the last of eight days is that of the move",
            () => Of(Onboarded, new(2026, 8, 27), new() { RequiredItems = [OnboardingItem.GoalSystems] })
        ),
        Broken(
            Ids.RequiredItemsDone,
            "the last of eight days is a day later",
            () => Of(Onboarded, new(2026, 8, 26), new() { RequiredItems = [OnboardingItem.GoalSystems] }),
            "required and not done: GoalSystems"
        ),
        Broken(
            Ids.RequiredItemsDone,
            "several lack",
            () =>
                Of(
                    Onboarded with
                    {
                        Form = new(Welcomed, Welcomed),
                        CycleTemplateDraftedOn = null,
                        StudentIntroduction = new(" ", Held),
                    },
                    policy: new()
                    {
                        RequiredItems =
                        [
                            OnboardingItem.WorkingStyleForm,
                            OnboardingItem.StudentIntroduction,
                            OnboardingItem.CycleCalendarAndTemplate,
                            OnboardingItem.Welcome,
                        ],
                    }
                ),
            "required and not done: WorkingStyleForm, StudentIntroduction, CycleCalendarAndTemplate"
        ),
        Empty(Ids.RequiredItemsDone, "nothing required", () => Of(None), null),
        // The pair
        Kept(
            Ids.OneOpenRelationship,
            "only this one",
            () => Of(Relationship(), Propose, facts: new() { OpenRelationshipsOfPair = [new("2026/ana")] })
        ),
        Broken(
            Ids.OneOpenRelationship,
            "another",
            () => Of(At(RelationshipStage.Ended), ProposeAnew, facts: new() { OpenRelationshipsOfPair = [new("x")] }),
            "still open: x"
        ),
        Empty(Ids.OneOpenRelationship, "nothing said", () => Of(Relationship(), Propose), null),
        Kept(Ids.OnRoster, "both", () => Of(Relationship(), Propose, facts: new() { Roster = [Ana, Lee] })),
        Broken(
            Ids.OnRoster,
            "neither",
            () => Of(Relationship(), Propose, facts: new() { Roster = [Mia] }),
            "not on the roster: lee, ana"
        ),
        Broken(
            Ids.OnRoster,
            "a new lead who is not",
            () =>
                Of(
                    At(RelationshipStage.Ended),
                    ProposeAnew,
                    told: new() { NewLead = Bo },
                    facts: new() { Roster = [Ana, Lee] }
                ),
            "not on the roster: bo"
        ),
        Empty(Ids.OnRoster, "no roster", () => Of(Relationship(), Propose), null),
        Kept(Ids.LeadAccepts, "the lead", () => Of(Relationship(), Accept, facts: ByLead)),
        Broken(
            Ids.LeadAccepts,
            "the teacher",
            () => Of(Relationship(), Accept, facts: new() { By = Ana }),
            "lee has to accept, not ana"
        ),
        Empty(
            Ids.LeadAccepts,
            "nobody",
            () => Of(Relationship(), Accept),
            "lee has to accept; it is not told who does"
        ),
        Kept(Ids.SchoolYearSet, "set", () => Of(Relationship(year: Year), Accept)),
        Broken(
            Ids.SchoolYearSet,
            "not set, by the lead",
            () => Of(Relationship(), Accept, facts: ByLead),
            "the school year is not set"
        ),
        Empty(Ids.SchoolYearSet, "not set", () => Of(Relationship(), Accept), "the school year is not set"),
        // Cycles and events
        Kept(Ids.CyclesPaused, "paused", () => Of(Active(), Suspend, facts: new() { PausedCycles = [new("c1")] })),
        Broken(
            Ids.CyclesPaused,
            "running",
            () => Of(Active(), Suspend, facts: new() { RunningCycles = [new("c1"), new("c2")] }),
            "still running: c1, c2; pause them first"
        ),
        Empty(Ids.CyclesPaused, "none", () => Of(Active(), Suspend), null),
        Kept(
            Ids.CyclesResumed,
            "running",
            () => Of(At(RelationshipStage.Suspended), Return, facts: new() { RunningCycles = [new("c1")] })
        ),
        Broken(
            Ids.CyclesResumed,
            "paused",
            () => Of(At(RelationshipStage.Suspended), Return, facts: new() { PausedCycles = [new("c1")] }),
            "still paused: c1; resume them next"
        ),
        Empty(Ids.CyclesResumed, "none", () => Of(At(RelationshipStage.Suspended), Return), null),
        Kept(
            Ids.CyclesSettled,
            "handed over",
            () =>
                Of(
                    Active(),
                    End,
                    facts: new()
                    {
                        RunningCycles = [new("c1")],
                        PausedCycles = [new("c2")],
                        HandedOverCycles = [new("c1"), new("c2")],
                    }
                )
        ),
        Broken(
            Ids.CyclesSettled,
            "only one handed over",
            () =>
                Of(
                    Active(),
                    End,
                    facts: new()
                    {
                        RunningCycles = [new("c1"), new("c2")],
                        PausedCycles = [new("c3")],
                        HandedOverCycles = [new("c2")],
                    }
                ),
            "still open: c1, c3; close, abandon or hand them over first"
        ),
        Empty(Ids.CyclesSettled, "none", () => Of(Relationship(), End), null),
        AtBound(Ids.FutureEventsCancelled, "none left", () => Of(Active(), End, facts: new() { FutureEvents = 0 })),
        Broken(
            Ids.FutureEventsCancelled,
            "one left",
            () => Of(Active(), End, facts: new() { FutureEvents = 1 }),
            "events still in the calendar: 1"
        ),
        Empty(Ids.FutureEventsCancelled, "nothing said", () => Of(Relationship(), End), null),
        // The mark
        Kept(Ids.MarkedByLead, "the lead", () => Of(Active(), MarkStrained, facts: ByLead)),
        Broken(
            Ids.MarkedByLead,
            "the teacher",
            () => Of(Strained(), ClearStrained, facts: new() { By = Ana }),
            "ClearStrained is for the lead"
        ),
        Empty(Ids.MarkedByLead, "nobody", () => Of(Active(), MarkStrained), "MarkStrained is for the lead"),
        Kept(Ids.MarkChanges, "set", () => Of(Active(), MarkStrained, facts: ByLead)),
        AtBound(
            Ids.MarkChanges,
            "taken off on the same day",
            () => Of(Strained(), ClearStrained, on: new(2026, 9, 14), facts: ByLead)
        ),
        Kept(
            Ids.MarkChanges,
            "nobody but the lead is told that it is set",
            () => Of(Strained(), MarkStrained, facts: new() { By = Ana })
        ),
        Broken(
            Ids.MarkChanges,
            "set twice",
            () => Of(Strained(), MarkStrained, facts: ByLead),
            "MarkStrained would change nothing"
        ),
        Broken(
            Ids.MarkChanges,
            "taken off the day before",
            () => Of(Strained(), ClearStrained, on: new(2026, 9, 13), facts: ByLead),
            "2026-09-13 lies before the mark's last change on 2026-09-14"
        ),
        Broken(
            Ids.MarkChanges,
            "set again the day before it was taken off",
            () =>
                Of(
                    Strained().ClearStrained(new(2026, 9, 21), facts: ByLead).Value,
                    MarkStrained,
                    on: new(2026, 9, 20),
                    facts: ByLead
                ),
            "2026-09-20 lies before the mark's last change on 2026-09-21"
        ),
        Broken(
            Ids.MarkChanges,
            "taken off when it never was set",
            () => Of(Active(), ClearStrained, facts: ByLead),
            "ClearStrained would change nothing"
        ),
        Empty(Ids.MarkChanges, "nobody", () => Of(Active(), ClearStrained), null),
        Kept(Ids.MarkAudience, "a mentor", () => Of(Active(), MarkStrained, told: new() { Audience = [Mia] })),
        Broken(
            Ids.MarkAudience,
            "the teacher",
            () => Of(Active(), MarkStrained, told: new() { Audience = [Mia, Ana] }),
            "ana is whom the mark is about"
        ),
        Empty(Ids.MarkAudience, "nobody", () => Of(Active(), MarkStrained), null),
        // What follows
        Kept(
            Ids.NewYearOrLead,
            "a new lead in the same year",
            () => Of(At(RelationshipStage.Ended), ProposeAnew, told: new() { NewLead = Bo, NewSchoolYear = Year })
        ),
        AtBound(
            Ids.NewYearOrLead,
            "a year that begins a day after",
            () =>
                Of(
                    At(RelationshipStage.Ended),
                    ProposeAnew,
                    told: new() { NewSchoolYear = new(Year.End.PlusDays(1), NextYear.End) }
                )
        ),
        Broken(
            Ids.NewYearOrLead,
            "a year that begins on the last day",
            () =>
                Of(
                    At(RelationshipStage.Ended),
                    ProposeAnew,
                    told: new() { NewLead = Lee, NewSchoolYear = new(Year.End, NextYear.End) }
                ),
            "the lead is the same, and the school year from 2027-05-28 does not begin after 2027-05-28"
        ),
        Empty(
            Ids.NewYearOrLead,
            "nothing",
            () => Of(At(RelationshipStage.Ended), ProposeAnew),
            "neither another lead nor another school year is given"
        ),
        AtBound(
            Ids.PreferencesWithConsent,
            "consent on the day",
            () =>
                Of(
                    At(RelationshipStage.Ended),
                    ProposeAnew,
                    told: new() { CopiesPreferences = true, TeacherConsentedOn = Later }
                )
        ),
        Broken(
            Ids.PreferencesWithConsent,
            "consent a day later",
            () =>
                Of(
                    At(RelationshipStage.Ended),
                    ProposeAnew,
                    told: new() { CopiesPreferences = true, TeacherConsentedOn = Later.PlusDays(1) }
                ),
            "the teacher's consent on 2026-10-06 is dated after the move on 2026-10-05"
        ),
        Broken(
            Ids.PreferencesWithConsent,
            "no consent",
            () => Of(At(RelationshipStage.Ended), ProposeAnew, told: new() { CopiesPreferences = true }),
            "the teacher's consent to a copy of the preferences is not told"
        ),
        Empty(Ids.PreferencesWithConsent, "no copy", () => Of(At(RelationshipStage.Ended), ProposeAnew), null),
    ];

    private static RelationshipCase Of(
        Onboarding onboarding,
        LocalDate? on = null,
        RelationshipPolicy? policy = null
    ) => Of(Onboarding(onboarding), Activate, on ?? Activated, policy: policy);

    private static RelationshipCase Of(
        CoachingRelationship relationship,
        RelationshipMove move,
        LocalDate? on = null,
        RelationshipMoveDetails? told = null,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) =>
        new(
            relationship,
            move,
            on ?? Later,
            told ?? RelationshipMoveDetails.None,
            policy ?? RelationshipPolicy.Default,
            facts ?? RelationshipFacts.None
        );

    private static RelationshipExample Kept(RuleId rule, string what, Func<RelationshipCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static RelationshipExample AtBound(RuleId rule, string what, Func<RelationshipCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static RelationshipExample Broken(
        RuleId rule,
        string what,
        Func<RelationshipCase> subject,
        string finding
    ) => new(rule, Shows.Broken, what, subject, finding);

    private static RelationshipExample Empty(
        RuleId rule,
        string what,
        Func<RelationshipCase> subject,
        string? finding
    ) => new(rule, Shows.Empty, what, subject, finding);
}

public class RelationshipRuleExamplesTests : RuleExamplesContract<RelationshipMove, RelationshipCase>
{
    protected override ValueList<Rule<RelationshipMove, RelationshipCase>> Every => RelationshipRules.Every;

    protected override IEnumerable<object> AllExamples => RelationshipRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(RelationshipRuleIds)];

    protected override RelationshipMove MoveOf(RelationshipCase subject) => subject.Move;
}
