using LearningCycles.Cycles;

namespace LearningCycles.Json.Text;

/// <summary>Public members that are computed from others, so they are not stored. The compiler's metadata does not tell them apart; a test does.</summary>
internal static class ComputedMembers
{
    internal static HashSet<(Type Type, string Name)> All { get; } =
    [(typeof(Intention), "evidence"), (typeof(FeedbackItem), "isActionable")];
}
