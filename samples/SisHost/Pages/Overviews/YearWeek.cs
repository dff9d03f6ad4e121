using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>A month of somebody's year.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Weeks">Its weeks: those whose Monday is in it.</param>
public sealed record YearMonth(LocalDate First, IReadOnlyList<YearWeek> Weeks)
{
    /// <summary>The month in words.</summary>
    public string Name => When.Month(First);

    /// <summary>Its place in the page.</summary>
    public string Anchor => $"month-{DayWords.Iso(First)[..7]}";
}

/// <summary>A week of somebody's year.</summary>
/// <param name="Monday">Its Monday.</param>
/// <param name="Number">Its number among the weeks with school; null for one without.</param>
/// <param name="Cycle">The learning cycle that it belongs to; null for none.</param>
/// <param name="Notes">What is on the school's calendar, and the terms that begin.</param>
/// <param name="Sessions">The person's sessions, by time.</param>
/// <param name="WithoutTime">How many sessions are wished for in the week and have no time.</param>
public sealed record YearWeek(
    LocalDate Monday,
    int? Number,
    string? Cycle,
    IReadOnlyList<string> Notes,
    IReadOnlyList<YearSession> Sessions,
    int WithoutTime
)
{
    /// <summary>The days from Monday to Friday in words.</summary>
    public string Name => $"{DayWords.Of(Monday)} to {DayWords.Of(Monday.PlusDays(4))}";

    /// <summary>Whether today is in it.</summary>
    public bool IsNow { get; init; }

    /// <summary>What the school's calendar says of a week's days. What lasts for several days is said once.</summary>
    internal static IEnumerable<string> NotesOf(SchoolCalendar school, LocalDate monday)
    {
        foreach (var term in school.Terms.Where(term => DayWords.MondayOf(When.PastWeekend(term.First)) == monday))
            yield return $"{term.Name} begins";
        var days = Enumerable
            .Range(0, 5)
            .Select(number => school.On(monday.PlusDays(number)))
            .Where(day => school.FirstDay <= day.Date && day.Date <= school.LastDay)
            .SelectMany(day => What(day).Select(what => (day.Date, What: what)));
        foreach (var group in days.GroupBy(one => one.What, StringComparer.Ordinal))
        {
            var (first, last) = (group.First().Date, group.Last().Date);
            yield return first == last
                ? $"{When.Day(first)}: {group.Key}"
                : $"{When.Day(first)} to {When.Day(last)}: {group.Key}";
        }
    }

    private static IEnumerable<string> What(DayFacts day) =>
        day.WhyClosed is { } why
            ? day.Events.Select(one => one.Title).Append(why).Distinct(StringComparer.Ordinal)
            : day.Events.Select(one => one.Title).Distinct(StringComparer.Ordinal);
}

/// <summary>A session of a year.</summary>
/// <param name="Time">The day and the time.</param>
/// <param name="What">What it is for, and with whom.</param>
public sealed record YearSession(string Time, string What);
