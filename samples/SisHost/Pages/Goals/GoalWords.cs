using LearningCycles.Goals;

namespace LearningCycles.Samples.SisHost.Pages.Goals;

/// <summary>Goals in the words that people use.</summary>
internal static class GoalWords
{
    internal static string Of(GoalKind kind) =>
        kind switch
        {
            GoalKind.ProfessionalGrowth => "Professional growth",
            GoalKind.StudentAchievement => "Student achievement",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
        };

    internal static string Of(GoalScope scope) =>
        scope switch
        {
            GoalScope.Year => "for the year",
            GoalScope.Cycle => "for one cycle",
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "No word for this scope."),
        };

    internal static string Of(GoalStage stage) =>
        stage switch
        {
            GoalStage.Proposed => "Proposed",
            GoalStage.Drafted => "Drafted",
            GoalStage.Confirmed => "Confirmed",
            GoalStage.Active => "Worked on",
            GoalStage.Assessed => "Assessed",
            GoalStage.Closed => "Closed",
            GoalStage.Superseded => "Replaced",
            GoalStage.Withdrawn => "Given up",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(DataKind kind) =>
        kind switch
        {
            DataKind.Qualitative => "qualitative",
            DataKind.Quantitative => "quantitative",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
        };

    internal static string Of(DataSource source) =>
        source switch
        {
            DataSource.SchoolGoals => "school goals",
            DataSource.StudentData => "student data",
            DataSource.ObservationFeedback => "feedback on an observation",
            DataSource.StudentWork => "student work",
            DataSource.Survey => "survey",
            DataSource.Other => "other",
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No word for this source."),
        };

    internal static string Of(SuccessPerspective perspective) =>
        perspective switch
        {
            SuccessPerspective.Self => "I notice",
            SuccessPerspective.Peers => "Peers notice",
            SuccessPerspective.Students => "Students show",
            _ => throw new ArgumentOutOfRangeException(
                nameof(perspective),
                perspective,
                "No word for this perspective."
            ),
        };

    /// <summary>How broad the evidence is, in a sentence.</summary>
    internal static string Of(EvidenceBalance balance) =>
        balance.Count == 0
            ? "No evidence yet."
            : FormattableString.Invariant(
                $"{balance.Qualitative} qualitative and {balance.Quantitative} quantitative, from {balance.Sources} {(balance.Sources == 1 ? "source" : "sources")}."
            ) + (balance.IsMixed ? "" : $" Nothing {(balance.Qualitative == 0 ? "qualitative" : "quantitative")} yet.");
}
