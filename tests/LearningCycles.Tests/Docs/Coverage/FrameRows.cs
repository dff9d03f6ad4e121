using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Profiles;
using LearningCycles.Relationships;
using LearningCycles.Support;
using LearningCycles.Tests.Overviews;
using LearningCycles.Tests.People;
using LearningCycles.Tests.Profiles;
using LearningCycles.Tests.Relationships;
using LearningCycles.Tests.Scenarios;
using LearningCycles.Tests.Support;

namespace LearningCycles.Tests.Docs.Coverage;

internal static class FrameRows
{
    internal static ValueList<CoverageRow> All { get; } =
    [
        new CoverageRow("S1.1", "Name of the series").OfTheDocument(),
        new CoverageRow("S1.2", "Tabs in the header").OfTheDocument(),
        new CoverageRow("S1.3", "Support for each teacher is begun early (the title)")
            .In(typeof(CoachingRelationship), typeof(TeamLaunch))
            .By<LaunchTests>(nameof(LaunchTests.ATeamIsReadyWhenEveryTeacherIs)),
        new CoverageRow("S1.4", "It speaks to leads and other teacher leaders")
            .In(Role.SeniorTeamLead, Role.TeamLead, Role.TeacherLeader)
            .By<TeamTests>(nameof(TeamTests.APersonHoldsARoleOnce)),
        new CoverageRow("S1.5", "When in the year the text is of most use").OfTheDocument(),
        new CoverageRow("S1.6", "Every teacher of the team has a strong relationship with the lead")
            .In(typeof(CoachingRelationship), typeof(TeamLaunch))
            .Asked(LaunchRuleIds.EveryTeacherHasOne, RelationshipRuleIds.OneOpenRelationship)
            .ByExamples<LaunchRuleExamplesTests>(),
        new CoverageRow("S1.7", "It is built on trust, a shared purpose, and goals made together")
            .In(typeof(Onboarding), typeof(BeginningOfYearConversation), typeof(GoalRecord))
            .Asked(RelationshipRuleIds.ConversationHeld, GoalRuleIds.ConfirmedByBoth)
            .By<RelationshipStoryTests>(
                nameof(RelationshipStoryTests.ALeadAndATeacherBeginAfterTheirFirstConversation)
            ),
        new CoverageRow("S1.8", "Teachers plan and carry out their cycles, supported in various ways")
            .In(typeof(LearningCycle), typeof(LearningPlan), typeof(LearningApproachKind))
            .Asked(CycleRuleIds.GoalConfirmed, CycleRuleIds.ApproachChosen)
            .By<FirstLearningCycleTests>(nameof(FirstLearningCycleTests.AnasFirstLearningCycle)),
        new CoverageRow("S1.9", "Leads know where their role ends")
            .In(typeof(RoleOverview), typeof(SupportRequest))
            .Asked(RelationshipRuleIds.BoundaryStated)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S1.10", "Leads do not direct every step")
            .In(typeof(TeacherAgency), typeof(AgendaShare))
            .Asked(HealthRuleIds.NoMicromanaging, MeetingRuleIds.TeacherLeads)
            .ByExamples<HealthRuleExamplesTests>(),
        new CoverageRow("S1.11", "School leaders step in where that is needed")
            .In(SupportMove.Escalate, SupportMove.RequestIntervention, AudienceRole.SchoolLeader)
            .Asked(SupportRuleIds.SchoolLeaderKnows)
            .By<SupportStoryTests>(nameof(SupportStoryTests.ASchoolLeaderDeclinesAndLaterIntervenes)),
        new CoverageRow("S1.12", "First question: how a working relationship comes about")
            .In(typeof(RelationshipMap), typeof(Onboarding))
            .By<OnboardingTests>(nameof(OnboardingTests.TheChecklistHasEachItemInItsOrderWithItsDay)),
        new CoverageRow("S1.13", "Second question: goals for students and for oneself, set and watched over")
            .In(typeof(GoalKind), typeof(GoalProgress))
            .Asked(GoalRuleIds.EachKindForTheYear, GoalRuleIds.ProgressMonitored)
            .By<GoalsOfASchoolYearTests>(
                nameof(GoalsOfASchoolYearTests.AnArtTeachersGoalGrowsFromTheSchoolsAndIsRevisedAssessedAndClosed)
            ),
        new CoverageRow("S1.14", "Third question: how the first cycles of a whole team get going")
            .In(typeof(TeamLaunch), typeof(LaunchReadiness))
            .Asked(LaunchRuleIds.EveryTeacherHasOne, LaunchRuleIds.EveryTeacherHasGoal)
            .By<LaunchTests>(nameof(LaunchTests.OfATeamOfFourOneIsReadyAndEachOtherLacksSomethingElse))
            .Lacks("whether a cycle is drafted already is not asked; the rules of the cycle ask when it begins"),
        new CoverageRow("S1.15", "Three objectives with steps to take")
            .In(typeof(RuleCatalogue), typeof(RuleEntry))
            .By<ProfileTests>(nameof(ProfileTests.EveryRuleOfTheGuideIsInTheCatalogue))
            .Saying("each rule names its objective as its source"),
    ];
}
