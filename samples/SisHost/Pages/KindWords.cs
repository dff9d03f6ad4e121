using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Kinds of session in the words of the feeds.</summary>
internal static class KindWords
{
    internal static string Of(SessionKind kind)
    {
        var words = CoachingWords.English;
        return kind switch
        {
            SessionKind.OneOnOne => words.OneOnOne,
            SessionKind.Intention => words.Intention,
            SessionKind.Observation => words.Observation,
            SessionKind.Debrief => words.Debrief,
            SessionKind.Reflection => words.Reflection,
            SessionKind.LearningActivity => words.LearningActivity,
            SessionKind.MidCycleCheck => words.MidCycleCheck,
            SessionKind.Additional => words.Additional,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
        };
    }
}
