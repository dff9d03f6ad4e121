using System.Text.Json.Serialization;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.People;
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
    ];
}
