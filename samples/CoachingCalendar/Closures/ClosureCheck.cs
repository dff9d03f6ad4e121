using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.CoachingYear.Problems;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>Whether a feed says anything of the school year: one that closes nothing is more likely a wrong file than a year without holidays.</summary>
public static class ClosureCheck
{
    /// <summary>Notes a feed without any event within the year, and warns of one that closes no weekday.</summary>
    /// <param name="file">The feed's file.</param>
    /// <param name="closures">What the feed says.</param>
    /// <param name="school">The school's year with it.</param>
    /// <param name="problems">Where it is noted.</param>
    public static void Check(InputFile file, ClosureReading closures, SchoolCalendar school, ProblemLog problems)
    {
        var year = Span(school.FirstDay, school.LastDay);
        var events = closures.Decisions.SelectMany(decision => decision.Events).ToList();
        if (events.Count == 0)
            problems.Add(
                file.Shown,
                null,
                "The calendar has no event that is not cancelled.",
                "Maybe it is an empty or a filtered one: fetch it again?"
            );
        else if (!events.Any(e => e.First <= school.LastDay && school.FirstDay <= e.Last))
            problems.Add(
                file.Shown,
                null,
                $"No event is within the school year {year}; the feed spans {Span(events.Min(e => e.First), events.Max(e => e.Last))}.",
                "Maybe it is another year's?"
            );
        else if (school.Days.All(day => day.StudentsIn || IsWeekend(day.Date)))
            problems.Warn(
                file.Shown,
                null,
                $"No weekday of the school year {year} is closed.",
                "Maybe the calendar is another one than the district's, or its titles say nothing such as \"No School\"?"
            );
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static string Span(LocalDate first, LocalDate last) => $"{InputText.Show(first)} to {InputText.Show(last)}";
}
