using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Observations;
using LearningCycles.Tests.Overviews;
using LearningCycles.Tests.Scenarios;

namespace LearningCycles.Tests.Docs.Coverage;

internal static class CycleRows
{
    internal static ValueList<CoverageRow> All { get; } =
    [
        new CoverageRow("S4.1", "A goal worth having is chosen from several data points")
            .In(typeof(DataPoint), typeof(Intention))
            .Asked(CycleRuleIds.EvidenceMixed)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.2", "Lead and teachers choose it together, and put one first")
            .In(typeof(Intention))
            .Asked(CycleRuleIds.OneGoal, CycleRuleIds.GoalConfirmed)
            .By<FirstLearningCycleTests>(nameof(FirstLearningCycleTests.AnasFirstLearningCycle)),
        new CoverageRow("S4.3", "Some data is described, some counted")
            .In(typeof(DataKind), typeof(EvidenceBalance))
            .Asked(CycleRuleIds.EvidenceMixed)
            .By<EvidenceBalanceTests>(nameof(EvidenceBalanceTests.KindsAndSourcesAreCounted)),
        new CoverageRow("S4.4", "It comes from school goals, students and observations")
            .In(DataSource.SchoolGoals, DataSource.StudentData, DataSource.ObservationFeedback)
            .Asked(CycleRuleIds.EvidenceSources)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.5", "What success looks like is agreed on")
            .In(typeof(SuccessIndicator))
            .Asked(CycleRuleIds.SuccessConfirmed, CycleRuleIds.EvidenceMethods)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.6", "The framework guides it")
            .In(typeof(Framework), typeof(IndicatorReference))
            .Asked(CycleRuleIds.MapsToFramework)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.7", "What the teacher will see in their own work")
            .In(SuccessPerspective.Self)
            .Asked(CycleRuleIds.EveryPerspective)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.8", "What peers and supporters will notice")
            .In(SuccessPerspective.Peers)
            .Asked(CycleRuleIds.EveryPerspective)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.9", "What will be seen and heard in students")
            .In(SuccessPerspective.Students)
            .Asked(CycleRuleIds.EveryPerspective)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.10", "Teachers have a say in how they learn")
            .In(typeof(LearningApproach), typeof(TeacherAgency))
            .Asked(CycleRuleIds.ApproachChosen)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow(
            "S4.11",
            "Reading, visiting, modelling, planning together, coaching in the moment, meta-coaching"
        )
            .In(typeof(LearningApproachKind))
            .Asked(CycleRuleIds.ApproachChosen)
            .ByExamples<CycleRuleExamplesTests>()
            .Lacks("who is visited, and whether live or by video, is only in the description of the approach"),
        new CoverageRow("S4.12", "What was learned is put into lessons: designed, or tried with students")
            .In(AdjustmentKind.Design, AdjustmentKind.Implement)
            .Asked(CycleRuleIds.AdjustmentsComplete)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.13", "One or two changes with much effect are planned")
            .In(typeof(Adjustment))
            .Asked(CycleRuleIds.FewAdjustments)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.14", "Growth and effect are looked at, such as by video or a visit")
            .In(typeof(Adjustment), typeof(ObservationMode))
            .Asked(CycleRuleIds.AdjustmentsComplete, CycleRuleIds.ObservedAfterAdjustment)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.15", "The lead sees the teacher try it")
            .In(typeof(Observation), typeof(CycleObservation))
            .Asked(CycleRuleIds.ObservedAfterAdjustment)
            .By<ObservationTests>(nameof(ObservationTests.ACycleGetsTheLessonOnceItWasSeen)),
        new CoverageRow("S4.16", "Feedback says what to do next")
            .In(typeof(FeedbackItem))
            .Asked(CycleRuleIds.ActionableFeedback, CycleRuleIds.PromptFeedback, ObservationRuleIds.ActionableFeedback)
            .ByExamples<ObservationRuleExamplesTests>(),
        new CoverageRow("S4.17", "Teachers with the same problem work on it in team time")
            .In(typeof(Challenge), typeof(SharedChallenges))
            .Asked(CycleRuleIds.TeamTimeForShared)
            .By<SharedChallengesTests>(nameof(SharedChallengesTests.TimeAsATeamIsSuggestedToThoseWhoHaveNone)),
        new CoverageRow("S4.18", "Data is gathered in class in several ways")
            .In(typeof(ClassroomData), typeof(ClassroomDataMethod))
            .Asked(CycleRuleIds.SeveralDataMethods)
            .ByExamples<CycleRuleExamplesTests>()
            .Lacks("the levels of a question (Bloom) are text in the summary"),
        new CoverageRow("S4.19", "At the close, lead and teacher look back together")
            .In(typeof(Reflection))
            .Asked(CycleRuleIds.ReflectedTogether)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.20", "They look at self, process and students")
            .In(typeof(TeacherReflection))
            .Asked(CycleRuleIds.ReflectedTogether)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.21", "The lead answers")
            .In(typeof(Reflection))
            .Asked(CycleRuleIds.ReflectedTogether)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.22", "The next cycle is planned")
            .In(typeof(NextCycleDecision), CycleMove.OpenNext)
            .Asked(CycleRuleIds.NextDecided, CycleRuleIds.NextIsWanted)
            .By<LearningCycleTests>(nameof(LearningCycleTests.TheNextCycleCarriesTheGoalOn)),
        new CoverageRow("S4.23", "Where it applies, formal feedback on one indicator")
            .In(typeof(FormalFeedback), typeof(CitedEvidence), typeof(IndicatorFeedback))
            .Asked(CycleRuleIds.FormalFeedbackReleased, ObservationRuleIds.ReleasedByTeacher)
            .By<ObservationScenarioTests>(nameof(ObservationScenarioTests.AnObservationFromPreferencesToRelease)),
        new CoverageRow("S4.24", "It is decided whether the goal was met")
            .In(typeof(GoalOutcome), typeof(IndicatorEvidence))
            .Asked(CycleRuleIds.OutcomeJudged, GoalRuleIds.OutcomeJudged)
            .ByExamples<CycleRuleExamplesTests>(),
        new CoverageRow("S4.25", "It is decided whether another goal is needed")
            .In(NextCycle.NewGoal, typeof(GoalAssessment))
            .Asked(CycleRuleIds.NextDecided, GoalRuleIds.NewGoalDecided)
            .By<LearningCycleTests>(nameof(LearningCycleTests.TheNextCycleChoosesANewGoalIfTheReflectionSaidSo)),
        new CoverageRow("S4.26", "A handbook has more").OfTheDocument(),
        new CoverageRow("S4.27", "A cycle may be a team's or one teacher's")
            .In(typeof(LearningCycle), typeof(CyclePolicy))
            .Asked(CycleRuleIds.GoalConfirmed)
            .By<CycleMapTests>(nameof(CycleMapTests.AMoveLeadsWhereTheTableSaysOrIsRefusedWithOneViolation)),
    ];
}
