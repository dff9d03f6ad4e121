using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Support;
using LearningCycles.Tests.Agreements;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Meetings;
using LearningCycles.Tests.Observations;
using LearningCycles.Tests.Overviews;
using LearningCycles.Tests.Relationships;
using LearningCycles.Tests.Support;

namespace LearningCycles.Tests.Docs.Coverage;

internal static class RelationshipRows
{
    internal static ValueList<CoverageRow> All { get; } =
    [
        new CoverageRow("S2.1", "A conversation at the beginning of the year with every teacher")
            .In(typeof(BeginningOfYearConversation))
            .Asked(RelationshipRuleIds.ConversationHeld)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.2", "A card or an e-mail before the two first meet")
            .In(typeof(WelcomeMessage), typeof(WelcomeChannel))
            .Asked(RelationshipRuleIds.WelcomeFirst)
            .By<OnboardingTests>(nameof(OnboardingTests.TheFirstMeetingIsTheEarlierOfThoseThatAreKnown)),
        new CoverageRow("S2.3", "The welcome tells what the lead looks forward to").Lacks(
            "the day and the channel of a welcome are kept, its words are not"
        ),
        new CoverageRow("S2.4", "The conversation is about the school's vision and the year's goals")
            .In(ConversationTopic.Vision, ConversationTopic.YearGoals)
            .Asked(RelationshipRuleIds.TopicsCovered)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.5", "They are tied to the team's goals")
            .In(ConversationTopic.LinkToTeamGoals, typeof(GoalLadder))
            .Asked(RelationshipRuleIds.TopicsCovered, GoalRuleIds.LinkedGoalDiscussed)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.6", "How individual goals will be set is told beforehand")
            .In(ConversationTopic.GoalProcessPreview, OnboardingItem.GoalProcessPreview)
            .Asked(RelationshipRuleIds.TopicsCovered)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.7", "A form tells how the teacher likes to work")
            .In(typeof(WorkingStyleForm), typeof(WorkingStyleAnswer))
            .By<OnboardingTests>(nameof(OnboardingTests.TheChecklistHasEachItemInItsOrderWithItsDay))
            .Lacks("a form's questions come with its answers; there is no template of them as there is for goals"),
        new CoverageRow("S2.8", "The lead reads it before the conversation")
            .In(typeof(WorkingStyleForm))
            .Asked(RelationshipRuleIds.FormReviewedFirst)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.9", "The two sit down alone and at ease, if possible")
            .In(typeof(BeginningOfYearConversation))
            .By<ConversationTests>(nameof(ConversationTests.HowItWasHeldIsKeptAndAsksForNothing))
            .Saying("kept, and asked for by no rule"),
        new CoverageRow("S2.10", "The lead's role is told: coach, consultant, facilitator, evaluator")
            .In(typeof(RoleOverview), typeof(RoleFacet))
            .Asked(RelationshipRuleIds.FacetNamed, RelationshipRuleIds.BoundaryStated)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.11", "The teacher says what is expected of the lead")
            .In(ConversationTopic.TeacherExpectations)
            .Asked(RelationshipRuleIds.TopicsCovered)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.12", "Questions about the role and the work are answered")
            .In(ConversationTopic.Questions)
            .Asked(RelationshipRuleIds.TopicsCovered)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S2.13", "Both decide how students will hear of it")
            .In(typeof(StudentIntroduction), ConversationTopic.StudentIntroduction)
            .Asked(RelationshipRuleIds.TopicsCovered)
            .By<OnboardingTests>(nameof(OnboardingTests.AnItemOfSeveralPartsIsOpenUntilTheLastIsDone)),
        new CoverageRow("S2.14", "1:1s every week or every two")
            .In(typeof(MeetingSeries), typeof(SeriesRhythm), typeof(CadenceHealth))
            .Asked(SeriesRuleIds.Interval, RelationshipRuleIds.OneOnOnesChosen, HealthRuleIds.RegularOneOnOnes)
            .ByExamples<SeriesRuleExamplesTests>(),
        new CoverageRow("S2.15", "One calendar is shared in the leadership team")
            .In(typeof(IltProjection), typeof(CalendarReview))
            .InCalendar("CoachingView", "Audience")
            .Asked(CalendarReviewRuleIds.Transparent)
            .By<CalendarReviewTests>(nameof(CalendarReviewTests.AnEntryOfTheSharedCalendarHoldsCategoryAndTimeOnly)),
        new CoverageRow("S2.16", "So that all see what is asked of a teacher")
            .In(typeof(CoachingDemand))
            .Asked(CalendarReviewRuleIds.FairLoad, CalendarReviewRuleIds.NoCollision)
            .ByExamples<CalendarReviewRuleExamplesTests>(),
        new CoverageRow("S2.17", "What a 1:1 is about changes through the cycle")
            .In(typeof(SuggestedActivities), typeof(HeldActivity))
            .Asked(MeetingRuleIds.VariedActivities)
            .By<OneOnOneTests>(nameof(OneOnOneTests.EachStageOfACycleHasItsActivities)),
        new CoverageRow("S2.18", "Planning together, talking over an observation, visiting another class")
            .In(ActivityKind.CoPlanning, ActivityKind.ObservationDebrief, ActivityKind.CoObservation)
            .By<OneOnOneTests>(nameof(OneOnOneTests.EachStageOfACycleHasItsActivities)),
        new CoverageRow("S2.19", "The time stays the same all the while")
            .In(typeof(MeetingSeries), typeof(SeriesException))
            .Asked(SeriesRuleIds.RegularTime)
            .ByExamples<SeriesRuleExamplesTests>(),
        new CoverageRow("S2.20", "Agendas live in a place that both can write to")
            .In(typeof(Agenda), typeof(OneOnOne))
            .By<MeetingMapTests>(nameof(MeetingMapTests.EveryPartHasItsRowAtItsPlace))
            .Saying("the agenda is the model's, the shared tool is the host's"),
        new CoverageRow("S2.21", "The teacher makes the agenda")
            .In(typeof(AgendaItem), typeof(AgendaShare))
            .Asked(MeetingRuleIds.AgendaByTeacher)
            .By<OneOnOneTests>(nameof(OneOnOneTests.WhoWroteTheAgendaIsCountedWithoutCarriedAndBlankItems)),
        new CoverageRow("S2.22", "The teacher leads the meeting, where it goes")
            .In(typeof(OneOnOne), typeof(TeacherAgency))
            .Asked(MeetingRuleIds.TeacherLeads, MeetingRuleIds.LedByOneOfThePair)
            .ByExamples<MeetingRuleExamplesTests>(),
        new CoverageRow("S2.23", "At the end it is clear who does what by when")
            .In(typeof(NextStep), typeof(MeetingRecord))
            .Asked(MeetingRuleIds.NextStepsAgreed, MeetingRuleIds.NextStepsComplete, MeetingRuleIds.OpenStepsCarried)
            .By<OneOnOneTests>(nameof(OneOnOneTests.OpeningTheAgendaCarriesOpenStepsAlong)),
        new CoverageRow("S2.24", "The lead asks how the meeting was, its structure and its content")
            .In(typeof(MeetingFeedback), FeedbackTopic.Structure, FeedbackTopic.Content)
            .Asked(MeetingRuleIds.FeedbackRequested)
            .ByExamples<MeetingRuleExamplesTests>(),
        new CoverageRow("S2.25", "Agenda and schedule change when they should")
            .In(typeof(AdjustmentDecision), SeriesMove.Change, MeetingMove.Reschedule)
            .Asked(MeetingRuleIds.ChangeDecided)
            .By<ATermOfOneOnOnesTests>(nameof(ATermOfOneOnOnesTests.ATermOfFortnightlyMeetings)),
        new CoverageRow("S2.26", "The teacher's first wishes for coaching and observation are asked for")
            .In(typeof(ObservationPreferences), typeof(PreferenceHistory))
            .Asked(ObservationRuleIds.PreferencesRecorded, ObservationRuleIds.PreferencesReviewed)
            .ByExamples<ObservationRuleExamplesTests>()
            .Lacks("wishes for coaching other than observation have a note and strategies, no topics of their own"),
        new CoverageRow("S2.27", "Where the observer should sit")
            .In(typeof(ObserverPosition), typeof(ObserverPlace))
            .Asked(ObservationRuleIds.PositionAsWished)
            .ByExamples<ObservationRuleExamplesTests>(),
        new CoverageRow("S2.28", "Whether the observer may talk to students, walk around, co-teach or model")
            .In(typeof(ObserverMove), typeof(MoveAnswer), typeof(MoveConsent))
            .Asked(ObservationRuleIds.MovesWelcome)
            .ByExamples<ObservationRuleExamplesTests>(),
        new CoverageRow("S2.29", "More ways of working are added as trust grows")
            .In(typeof(PreferenceHistory))
            .By<PreferenceHistoryTests>(nameof(PreferenceHistoryTests.AStrategyIsANewVersionAndTheOldOneStays)),
        new CoverageRow("S2.30", "Lead and teacher sign a coaching agreement")
            .In(typeof(CoachingAgreement), typeof(AgreementsInForce))
            .Asked(
                AgreementRuleIds.SameVersionSigned,
                CycleRuleIds.AgreementInForce,
                RelationshipRuleIds.AgreementInForce
            )
            .By<AgreementScenarioTests>(nameof(AgreementScenarioTests.AnAgreementIsOfferedEditedSignedAmendedAndEnded)),
        new CoverageRow("S2.31", "A calendar and a template of the cycle are made with each teacher")
            .In(typeof(CycleCalendar), typeof(CycleTemplate), OnboardingItem.CycleCalendarAndTemplate)
            .Asked(CycleRuleIds.CalendarConfirmed)
            .By<CycleTemplateTests>(
                nameof(CycleTemplateTests.ACalendarIsDraftedFromATemplateAndOnlyItsConfirmationLacks)
            ),
        new CoverageRow("S2.32", "It holds 1:1s, observations and further sessions")
            .In(typeof(CycleCalendar))
            .InCalendar("CoachingPlan", "SessionKind")
            .Asked(CycleRuleIds.CalendarConfirmed)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S2.33", "Feedback meetings follow the school's approach")
            .In(typeof(FeedbackProtocols), typeof(ProtocolRecord))
            .Asked(MeetingRuleIds.ProtocolFollowed)
            .By<FeedbackProtocolTests>(nameof(FeedbackProtocolTests.ASchoolWritesItsOwnProtocol)),
        new CoverageRow("S2.34", "A hard relationship is brought up early, with the leadership team or a mentor")
            .In(typeof(Strain), typeof(SupportRequest), AudienceRole.IltMember, AudienceRole.Mentor)
            .Asked(HealthRuleIds.StrainRaised, SupportRuleIds.AudienceLimited)
            .By<RelationshipStoryTests>(
                nameof(RelationshipStoryTests.AStrainedRelationshipGoesToAnInterventionAndBack)
            ),
        new CoverageRow("S2.35", "It is talked through in a safe and confidential space")
            .In(typeof(ConfidentialityLevel), typeof(SupportRequestView), AudienceRole.InvitedPeer)
            .Asked(SupportRuleIds.ParticipantsInAudience, SupportRuleIds.RaiserConsents)
            .By<SupportPrivacyTests>(nameof(SupportPrivacyTests.NobodyLearnsByDefaultThatARequestExists)),
        new CoverageRow("S2.36", "The school leader is kept up to date")
            .In(typeof(LeaderUpdate))
            .Asked(HealthRuleIds.LeaderInformed, SupportRuleIds.UpdateKeepsConfidence)
            .By<TeamHealthTests>(nameof(TeamHealthTests.AnUpdateToTheSchoolLeaderBeginsTheCountAnew)),
        new CoverageRow("S2.37", "If need be, the school leader is asked to step in")
            .In(SupportMove.RequestIntervention, SupportStage.Intervening)
            .Asked(SupportRuleIds.InterventionExplained)
            .By<SupportStoryTests>(nameof(SupportStoryTests.ASchoolLeaderDeclinesAndLaterIntervenes)),
        new CoverageRow("S2.38", "District programmes that may help a lead are named").Lacks(
            "programmes and trainings that a lead takes part in are not kept; they are the district's"
        ),
    ];
}
