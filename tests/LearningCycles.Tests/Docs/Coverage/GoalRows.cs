using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Tests.Frameworks;
using LearningCycles.Tests.Goals;
using LearningCycles.Tests.Relationships;
using LearningCycles.Tests.Scenarios;

namespace LearningCycles.Tests.Docs.Coverage;

internal static class GoalRows
{
    internal static ValueList<CoverageRow> All { get; } =
    [
        new CoverageRow("S3.1", "The school's and the team's goals are talked about")
            .In(typeof(GoalDiscussion), typeof(GoalLadder))
            .Asked(GoalRuleIds.LinkedGoalDiscussed)
            .ByExamples<GoalRuleExamplesTests>(),
        new CoverageRow("S3.2", "Teachers are asked what they think of them")
            .In(typeof(GoalFeedback), typeof(GoalFeedbackDecision))
            .Asked(GoalRuleIds.FeedbackDecided)
            .By<GoalsOfASchoolYearTests>(
                nameof(GoalsOfASchoolYearTests.AnArtTeachersGoalGrowsFromTheSchoolsAndIsRevisedAssessedAndClosed)
            ),
        new CoverageRow("S3.3", "Without a test, it is said how a student goal serves the team's and the school's")
            .In(typeof(GoalContent), typeof(GoalLadder))
            .Asked(GoalRuleIds.ConnectedWithoutTest)
            .ByExamples<GoalRuleExamplesTests>(),
        new CoverageRow("S3.4", "Everybody can reach the systems for SLOs and PGPs")
            .In(typeof(DataSystemReadiness), typeof(SystemReadiness), DataSystem.Slo, DataSystem.Pgp)
            .Asked(GoalRuleIds.DataSystemsReady)
            .ByExamples<GoalRuleExamplesTests>(),
        new CoverageRow("S3.5", "Everybody understands them")
            .In(typeof(DataSystemReadiness), OnboardingItem.GoalSystems)
            .Asked(GoalRuleIds.DataSystemsReady)
            .By<OnboardingTests>(nameof(OnboardingTests.AnItemOfSeveralPartsIsOpenUntilTheLastIsDone)),
        new CoverageRow("S3.6", "Goals of the year use the district's framework")
            .In(typeof(LeapFramework), typeof(IndicatorReference))
            .Asked(GoalRuleIds.CitesIndicator)
            .By<LeapFrameworkTests>(nameof(LeapFrameworkTests.AReferencePinsTheVersion)),
        new CoverageRow("S3.7", "Teachers get templates for goals")
            .In(typeof(GoalTemplate), typeof(GoalTemplates))
            .Asked(GoalRuleIds.TemplateFilled)
            .By<GoalTemplateTests>(nameof(GoalTemplateTests.EachHasMandatoryFieldsAndOthers)),
        new CoverageRow("S3.8", "One or more indicators are common to the team")
            .In(typeof(CommonIndicator))
            .Asked(GoalRuleIds.CommonToTheTeam)
            .By<CommonIndicatorTests>(nameof(CommonIndicatorTests.WhatAllCiteIsFoundAndNothingIsProposed)),
        new CoverageRow("S3.9", "A goal is about growing as a teacher or about what students achieve")
            .In(typeof(GoalKind), typeof(StudentLearningObjective))
            .Asked(GoalRuleIds.KindAskedFor, GoalRuleIds.EachKindForTheYear)
            .ByExamples<GoalRuleExamplesTests>(),
    ];
}
