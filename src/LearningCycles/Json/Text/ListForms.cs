using System.Text.Json.Serialization;
using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;
using NodaTime;

namespace LearningCycles.Json.Text;

/// <summary>The lists: one line for each type of item, room by room. Written out, because code that is compiled ahead cannot make them from the type.</summary>
internal static class ListForms
{
    internal static JsonConverter[] All { get; } =
    [
        new ListForm<LocalDate>(),
        new ListForm<PersonId>(),
        new ListForm<Confirmation>(),
        new ListForm<Indicator>(),
        new ListForm<IndicatorChange>(),
        new ListForm<IndicatorCode>(),
        new ListForm<IndicatorReference>(),
        new ListForm<Goal>(),
        new ListForm<GoalId>(),
        new ListForm<DataPoint>(),
        new ListForm<SuccessIndicator>(),
        new ListForm<Adjustment>(),
        new ListForm<Challenge>(),
        new ListForm<CitedEvidence>(),
        new ListForm<ClassroomData>(),
        new ListForm<CycleObservation>(),
        new ListForm<FeedbackItem>(),
        new ListForm<FormalFeedback>(),
        new ListForm<IndicatorEvidence>(),
        new ListForm<Intention>(),
        new ListForm<LearningApproach>(),
        new ListForm<TeacherReflection>(),
        new ListForm<Change<CycleStage, CycleMove, CycleMoveDetails>>(),
        new ListForm<Change<NextStepStage, NextStepMove, NextStepMoveDetails>>(),
        new ListForm<AgendaItem>(),
        new ListForm<AgreementClause>(),
        new ListForm<AgreementVersion>(),
        new ListForm<AudienceMember>(),
        new ListForm<Change<AgreementStage, AgreementMove, AgreementMoveDetails>>(),
        new ListForm<Change<GoalStage, GoalMove, GoalMoveDetails>>(),
        new ListForm<Change<MeetingStage, MeetingMove, MeetingMoveDetails>>(),
        new ListForm<Change<ObservationStage, ObservationMove, ObservationMoveDetails>>(),
        new ListForm<Change<RelationshipStage, RelationshipMove, RelationshipMoveDetails>>(),
        new ListForm<Change<SeriesStage, SeriesMove, SeriesMoveDetails>>(),
        new ListForm<Change<SloStage, SloMove, SloMoveDetails>>(),
        new ListForm<Change<SupportStage, SupportMove, SupportMoveDetails>>(),
        new ListForm<ConversationTopic>(),
        new ListForm<EarlierGoalVersion>(),
        new ListForm<EvidenceItem>(),
        new ListForm<GoalFieldValue>(),
        new ListForm<GoalProgress>(),
        new ListForm<HeldActivity>(),
        new ListForm<IndicatorFeedback>(),
        new ListForm<MoveConsent>(),
        new ListForm<NextStepId>(),
        new ListForm<ObserverMove>(),
        new ListForm<ProtocolEntry>(),
        new ListForm<ProtocolPhase>(),
        new ListForm<RoleFacet>(),
        new ListForm<SloProgressNote>(),
        new ListForm<SloResult>(),
        new ListForm<SloStudent>(),
        new ListForm<string>(),
        new ListForm<WorkingStyleAnswer>(),
        new ListForm<EvidenceId>(),
        new ListForm<ProtocolStep>(),
        new ListForm<Signature>(),
        new ListForm<SupportPlanStep>(),
        new ListForm<ObservationPreferences>(),
        new ListForm<MoveWish>(),
        new ListForm<GoalField>(),
        new ListForm<GoalFeedback>(),
    ];
}
