using LearningCycles.Calendar.Schools;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>A day of the year in one sentence, for pointers that rest on it and for readers who hear the page.</summary>
internal static class DayWords
{
    internal static string Of(PageFacts facts, DayFacts day, DayLook look)
    {
        var sessions = facts.On(day.Date).ToList();
        var kinds = KindWords
            .All.Select(kind => (Kind: kind, Count: sessions.Count(session => session.Kind == kind)))
            .Where(kind => kind.Count > 0)
            .Select(kind => KindWords.Count(kind.Kind, kind.Count));
        string?[] words =
        [
            DateWords.Long(day.Date),
            day.RotationLabel is { } label ? Rotation(label) : null,
            look.Words,
            sessions.Count > 0 ? $"for everyone {string.Join(", ", kinds)}" : null,
        ];
        return string.Join(" · ", words.Where(word => word is not null));
    }

    /// <summary><c>A day</c> for a short label; <c>Day 1</c> says it already.</summary>
    internal static string Rotation(string label) => label.Length <= 2 ? $"{label} day" : label;
}
