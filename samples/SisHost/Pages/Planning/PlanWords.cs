using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages.Planning;

/// <summary>Plans in the words of the planning page.</summary>
internal static class PlanWords
{
    internal static string Every(int weeks) =>
        weeks switch
        {
            1 => "weekly",
            2 => "every two weeks",
            _ => PlainText.Of($"every {weeks} weeks"),
        };

    /// <summary>A person's planning periods by day, a line each; none when the hours of the school hold.</summary>
    internal static IReadOnlyList<string> Periods(PersonTime? time) =>
        [
            .. (time?.Planning ?? [])
                .GroupBy(window => window.On.ToString(), StringComparer.Ordinal)
                .Select(day => $"{day.Key}: {string.Join(", ", day.Select(When))}"),
        ];

    /// <summary>Sessions without a time by pair, kind and main reason: one line tells of all that are alike.</summary>
    internal static IReadOnlyList<string> Unplaced(CoachingCalendar calendar, Func<PersonId, string> name) =>
        [
            .. calendar
                .Unplaced.GroupBy(session =>
                    (
                        session.Plan.Lead,
                        session.Plan.Teacher,
                        session.Plan.Kind,
                        Why: session.Obstacles[0].Obstacle.Describe(name)
                    )
                )
                .Select(group =>
                    group.Count() == 1
                        ? group.First().Describe(name)
                        : PlainText.Of($"{group.Count()} times alike; the first: {group.First().Describe(name)}")
                ),
        ];

    private static string When(AvailabilityWindow window)
    {
        var time = window.Time is { } span ? $"{DayWords.Time(span.From)}–{DayWords.Time(span.To)}" : window.Period!;
        return window.Term is { } term ? $"{time} in {term}" : time;
    }
}
