using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>What a calendar of a practice school reaches, to be held against its optimum.</summary>
/// <param name="Placed">How many 1:1s have a time.</param>
/// <param name="Regular">How many of them are at their pair's most frequent weekday or label with its period.</param>
internal sealed record PracticeScore(int Placed, int Regular)
{
    public static PracticeScore Of(PracticeSchool school, CoachingCalendar calendar) =>
        Of(
            calendar
                .Sessions.GroupBy(session => (session.Lead, session.Teacher))
                .Select(pair => pair.Select(session => KeyOf(school, session)))
        );

    /// <summary>The score of the optimum's own sessions, counted as any other calendar's.</summary>
    public static PracticeScore OfOptimum(PracticeSchool school) =>
        Of(school.Optimum.Solution.Values.Select(times => times.Select(school.Calendar.KeyOf)));

    private static PracticeScore Of(IEnumerable<IEnumerable<string>> keysOfPairs)
    {
        var (placed, regular) = (0, 0);
        foreach (var keys in keysOfPairs)
        {
            var counts = keys.GroupBy(key => key, StringComparer.Ordinal).Select(key => key.Count()).ToList();
            placed += counts.Sum();
            regular += counts.DefaultIfEmpty().Max();
        }
        return new(placed, regular);
    }

    // A session outside of the bells is a fault of its own; here it is only no regular one.
    private static string KeyOf(PracticeSchool school, CoachingSession session) =>
        school.Calendar.TimeOf(session) is { } time ? school.Calendar.KeyOf(time) : $"{session.Key}";
}
