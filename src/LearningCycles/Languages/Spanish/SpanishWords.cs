using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>All tables of Spanish together.</summary>
internal static class SpanishWords
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        .. MachineSpanish.Rules,
        .. CycleSpanish.Rules,
        .. IntentionSpanish.Rules,
        .. LearningSpanish.Rules,
        .. NextStepSpanish.Rules,
        .. GoalSpanish.Rules,
        .. SloSpanish.Rules,
        .. ObservationSpanish.Rules,
        .. MeetingSpanish.Rules,
        .. SeriesSpanish.Rules,
        .. AgreementSpanish.Rules,
        .. SupportSpanish.Rules,
        .. RelationshipSpanish.Rules,
        .. OverviewSpanish.Rules,
        .. HealthSpanish.Rules,
    ];

    internal static ValueList<TermWording> Terms { get; } =
    [
        .. WeightTerms.Words,
        .. MoveTerms.Words,
        .. StageTerms.Words,
        .. PartTerms.Words,
        .. KindTerms.Words,
        .. PeopleTerms.Words,
    ];
}
