using LearningCycles.Agreements;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;

namespace LearningCycles.Samples.SisHost.Pages.Pairs;

/// <summary>What a pair does together, in the words that people use.</summary>
internal static class PairWords
{
    internal static string Of(RelationshipStage stage) =>
        stage switch
        {
            RelationshipStage.Proposed => "proposed",
            RelationshipStage.Onboarding => "getting to know each other",
            RelationshipStage.Active => "coaching",
            RelationshipStage.Suspended => "resting",
            RelationshipStage.Ended => "ended",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(OnboardingItem item) =>
        item switch
        {
            OnboardingItem.Welcome => "A word of welcome",
            OnboardingItem.WorkingStyleForm => "Working styles told and read",
            OnboardingItem.Conversation => "Conversation at the beginning of the year",
            OnboardingItem.RoleOverview => "The lead's role",
            OnboardingItem.ExpectationsAndQuestions => "Expectations and questions",
            OnboardingItem.StudentIntroduction => "How students are told",
            OnboardingItem.Preferences => "Wishes for observations",
            OnboardingItem.Agreement => "Coaching agreement",
            OnboardingItem.OneOnOnes => "A regular time for 1:1s",
            OnboardingItem.CycleCalendarAndTemplate => "The cycle's calendar and template",
            OnboardingItem.GoalProcessPreview => "How goals will be set",
            OnboardingItem.GoalSystems => "Systems for goals and data",
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No word for this item."),
        };

    internal static string Of(ChecklistState state) =>
        state switch
        {
            ChecklistState.Done => "done",
            ChecklistState.Open => "open",
            ChecklistState.NotAsked => "not asked",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No word for this state."),
        };

    internal static string Of(AgreementStage stage) =>
        stage switch
        {
            AgreementStage.Draft => "Draft",
            AgreementStage.Offered => "To be signed",
            AgreementStage.PartlySigned => "Signed by one",
            AgreementStage.InForce => "In force",
            AgreementStage.AmendmentOffered => "In force; a new version is to be signed",
            AgreementStage.AmendmentPartlySigned => "In force; a new version is signed by one",
            AgreementStage.Declined => "Declined",
            AgreementStage.Withdrawn => "Withdrawn",
            AgreementStage.Expired => "Expired",
            AgreementStage.Ended => "Ended",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(ClauseKind kind) =>
        kind switch
        {
            ClauseKind.DutiesOfLead => "The lead",
            ClauseKind.DutiesOfTeacher => "The teacher",
            ClauseKind.Confidentiality => "What stays between us",
            ClauseKind.Rhythm => "When we meet",
            ClauseKind.EvaluationBoundary => "What evaluation may use",
            ClauseKind.Other => "Also",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
        };

    internal static string Of(MeetingStage stage) =>
        stage switch
        {
            MeetingStage.Planned => "Planned",
            MeetingStage.AgendaOpen => "Agenda open",
            MeetingStage.Ready => "Ready",
            MeetingStage.Held => "Held",
            MeetingStage.ClosedOut => "Held and closed out",
            MeetingStage.Cancelled => "Cancelled",
            MeetingStage.Missed => "Missed",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(MeetingMove move) =>
        move switch
        {
            MeetingMove.OpenAgenda => "Open the agenda",
            MeetingMove.MakeReady => "The agenda stands",
            _ => move.ToString(),
        };

    internal static string Of(ActivityKind kind) =>
        kind switch
        {
            ActivityKind.CoPlanning => "planning together",
            ActivityKind.ObservationDebrief => "talking about an observation",
            ActivityKind.CoObservation => "observing together",
            ActivityKind.Modelling => "the lead shows",
            ActivityKind.DataReview => "looking at data",
            ActivityKind.StudentWorkReview => "looking at student work",
            ActivityKind.GoalSetting => "setting goals",
            ActivityKind.Reflection => "looking back",
            ActivityKind.Other => "other",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
        };

    internal static string Of(NextStepStage stage) =>
        stage switch
        {
            NextStepStage.Open => "open",
            NextStepStage.Carried => "carried along",
            NextStepStage.Done => "done",
            NextStepStage.Dropped => "given up",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(ObserverPlace place) =>
        place switch
        {
            ObserverPlace.Back => "At the back",
            ObserverPlace.Side => "At a side",
            ObserverPlace.Front => "At the front",
            ObserverPlace.AmongStudents => "Among the students",
            ObserverPlace.Described => "Elsewhere",
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No word for this place."),
        };

    internal static string Of(ObserverMove move) =>
        move switch
        {
            ObserverMove.TalkToStudents => "Talk to students",
            ObserverMove.WalkAround => "Walk around",
            ObserverMove.CoTeach => "Teach together",
            ObserverMove.Model => "Show something",
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No word for this move."),
        };

    internal static string Of(MoveAnswer answer) =>
        answer switch
        {
            MoveAnswer.Welcome => "welcome",
            MoveAnswer.AskFirst => "ask first",
            MoveAnswer.Declined => "please not",
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No word for this answer."),
        };
}
