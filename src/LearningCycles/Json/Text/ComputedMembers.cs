using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;

namespace LearningCycles.Json.Text;

/// <summary>Public members that are computed from others, so they are not stored. The compiler's metadata does not tell them apart; a test does.</summary>
internal static class ComputedMembers
{
    internal static HashSet<(Type Type, string Name)> All { get; } =
    [
        (typeof(Intention), "evidence"),
        (typeof(FeedbackItem), "isActionable"),
        (typeof(AgreementText), "fingerprint"),
        (typeof(GoalContent), "evidence"),
        (typeof(MeetingFeedback), "asksForChange"),
        (typeof(ObserverPosition), "isTold"),
        (typeof(ObservationPreferences), "lastReview"),
        (typeof(SystemReadiness), "since"),
        (typeof(AgreementClause), "isWritten"),
    ];
}
