using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>How a kind of session is called and drawn. Its number picks colour and shape in <c>calendar.css</c>.</summary>
internal static class KindWords
{
    internal static IReadOnlyList<SessionKind> All { get; } =
    [
        SessionKind.OneOnOne,
        SessionKind.Intention,
        SessionKind.Observation,
        SessionKind.Debrief,
        SessionKind.Reflection,
        SessionKind.LearningActivity,
        SessionKind.MidCycleCheck,
        SessionKind.Additional,
    ];

    internal static string Of(SessionKind kind) =>
        kind switch
        {
            SessionKind.OneOnOne => "1:1",
            SessionKind.Intention => "Intention",
            SessionKind.Observation => "Observation",
            SessionKind.Debrief => "Debrief",
            SessionKind.Reflection => "Reflection",
            SessionKind.LearningActivity => "Learning activity",
            SessionKind.MidCycleCheck => "Mid-cycle check",
            SessionKind.Additional => "Additional session",
            _ => throw new InvalidOperationException($"No such kind of session: {kind}."),
        };

    /// <summary>A number and the kind: <c>1 observation</c>, <c>3 1:1s</c>.</summary>
    internal static string Count(SessionKind kind, int count)
    {
        var word = Of(kind).ToLowerInvariant();
        var words = word.EndsWith('y') ? $"{word[..^1]}ies" : $"{word}s";
        return count == 1 ? $"1 {word}" : $"{Digits.Of(count)} {words}";
    }

    /// <summary>The kind's colour and shape, beside its word.</summary>
    internal static Markup Mark(SessionKind kind) => Markup.Of($"<i class=\"mark c{(int)kind}\"></i>");
}
