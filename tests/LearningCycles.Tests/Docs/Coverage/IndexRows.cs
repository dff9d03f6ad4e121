using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Profiles;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Json;
using LearningCycles.Tests.Overviews;
using LearningCycles.Tests.People;
using LearningCycles.Tests.Profiles;
using LearningCycles.Tests.Relationships;

namespace LearningCycles.Tests.Docs.Coverage;

internal static class IndexRows
{
    internal static ValueList<CoverageRow> All { get; } =
    [
        new CoverageRow("S5.1", "Who takes part")
            .In(typeof(Role), typeof(Team), typeof(AudienceRole), typeof(StudentId))
            .By<TeamTests>(nameof(TeamTests.ATeamHasALeadAndItsTeachers))
            .Lacks("a colleague who is visited, and the district's programme team, have no place of their own"),
        new CoverageRow("S5.2", "What is made")
            .In(
                typeof(Onboarding),
                typeof(CoachingAgreement),
                typeof(OneOnOne),
                typeof(NextStep),
                typeof(Observation),
                typeof(GoalRecord),
                typeof(StudentLearningObjective),
                typeof(LearningCycle),
                typeof(SupportRequest)
            )
            .By<KnownTypesTests>(nameof(KnownTypesTests.EverySnapshotIsStored))
            .Lacks("a PGP is a goal of professional growth, not a document"),
        new CoverageRow("S5.3", "What comes back: each year, week, meeting, cycle, or when needed")
            .In(typeof(SeriesRhythm), typeof(CadenceHealth), typeof(DueDates))
            .Asked(HealthRuleIds.RegularOneOnOnes)
            .InCalendar("Cadence", "CadenceGenerator")
            .By<CadenceHealthTests>(nameof(CadenceHealthTests.AWeeklyOneOnOneAcrossAWeekOff)),
        new CoverageRow("S5.4", "What comes before what")
            .In(typeof(CycleMap), typeof(RelationshipMap))
            .Asked(RelationshipRuleIds.WelcomeFirst, RelationshipRuleIds.FormReviewedFirst)
            .ByExamples<RelationshipRuleExamplesTests>(),
        new CoverageRow("S6.1", "Only one edition has a series and tabs").OfTheDocument(),
        new CoverageRow("S6.2", "Only one edition lists the objectives first").OfTheDocument(),
        new CoverageRow("S6.3", "Only one edition asks for a coaching agreement")
            .In(typeof(CoachingProfiles), typeof(CyclePolicy), typeof(RelationshipPolicy))
            .Asked(CycleRuleIds.AgreementInForce, RelationshipRuleIds.AgreementInForce)
            .By<ProfileTests>(nameof(ProfileTests.OnlyTheEditionWithAnAgreementAsksForIt)),
        new CoverageRow("S6.4", "Editions speak of achievement or improvement")
            .In(GoalKind.StudentAchievement, typeof(GoalTemplates))
            .By<GoalTemplateTests>(nameof(GoalTemplateTests.ThereIsOneForEachKind))
            .Saying("one kind; the template's name has both words"),
        new CoverageRow("S6.5", "The place of a section differs").OfTheDocument(),
        new CoverageRow("S6.6", "Words for the document and its time differ").OfTheDocument(),
        new CoverageRow("S6.7", "Open calendars against confidence; evaluating against trust")
            .In(typeof(IltProjection), typeof(SupportRequestView), typeof(AdministratorOverview), RoleFacet.Evaluator)
            .Asked(
                CalendarReviewRuleIds.Transparent,
                ReportRuleIds.CountsDatesStatesOnly,
                RelationshipRuleIds.BoundaryStated
            )
            .By<OverviewPrivacyTests>(nameof(OverviewPrivacyTests.NoTextReachesAnAdministratorOrAFinding)),
    ];
}
