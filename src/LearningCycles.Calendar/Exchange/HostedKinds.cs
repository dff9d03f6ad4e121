using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The kinds of meetings that a 1:1 takes in, each once, in an order that tells nothing of cycles or people.</summary>
internal static class HostedKinds
{
    internal static ValueList<SessionKind> Of(CoachingSession session) =>
        session.Hosts.Count == 0
            ? ValueList<SessionKind>.Empty
            : session.Hosts.Select(hosted => hosted.Kind).Distinct().Order().ToValueList();
}
