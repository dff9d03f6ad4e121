using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Tests.Exchange;
using static LearningCycles.Calendar.Tests.Exchange.HandMadeYear;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A person's sessions before and after some changed.</summary>
internal static class SessionCases
{
    private static readonly CoachingSession Stays = OneOnOne(October19);
    private static readonly CoachingSession Moves = OneOnOne(October19.PlusWeeks(1));
    private static readonly CoachingSession Falls = OneOnOne(October19.PlusWeeks(2));

    internal static Publication Publication => AtCole;

    /// <summary>Three sessions, the last after the clocks changed.</summary>
    internal static CoachingView View { get; } = Year([Stays, Moves, Falls]).For(Audience.Lead(Lee));

    /// <summary>One stays, one moved by three hours, one is cancelled.</summary>
    internal static CoachingView Later { get; } =
        Year([Stays, Moves.Moved(Replanned)], Falls.Cancelled("Snow day", Replanned)).For(Audience.Lead(Lee));
}
