using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>What the school calendar says of a month, as a district prints it: <c>7 Labor Day</c>, <c>19–23 Fall break</c>.</summary>
internal static class MonthNotes
{
    internal static Markup Of(SchoolCalendar school, LocalDate month)
    {
        var notes = school
            .Events.GroupBy(dayEvent => (dayEvent.Kind, dayEvent.Title))
            .Select(group => (group.Key.Kind, group.Key.Title, Days: DaysOf(group, school, month)))
            .Where(note => note.Days.Count > 0)
            .OrderBy(note => note.Days[0])
            .ThenBy(note => note.Kind)
            .ThenBy(note => note.Title, StringComparer.Ordinal)
            .Select(note =>
                Markup.Of(
                    $"<li><i class=\"swatch {DayLook.ClassOf(note.Kind)}\"></i><b>{Runs(note.Days)}</b> {note.Title}</li>"
                )
            )
            .ToList();
        return notes.Count == 0 ? Markup.None : Markup.Of($"<ul class=\"notes\">{Markup.Join(notes)}</ul>");
    }

    // The weekend inside of a break is no news.
    private static List<LocalDate> DaysOf(IEnumerable<DayEvent> events, SchoolCalendar school, LocalDate month) =>
        [
            .. Enumerable
                .Range(0, Period.DaysBetween(month, month.PlusMonths(1)))
                .Select(month.PlusDays)
                .Where(date => school.FirstDay <= date && date <= school.LastDay)
                .Where(date => events.Any(e => e.Covers(date) && (!DayLook.IsWeekendDay(date) || IsOfOneDay(e)))),
        ];

    private static bool IsOfOneDay(DayEvent dayEvent) => dayEvent.First == dayEvent.Last;

    private static string Runs(List<LocalDate> days)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var date in days)
        {
            if (runs.Count > 0 && IsNextSchoolDay(runs[^1].Last, date))
                runs[^1] = (runs[^1].First, date.Day);
            else
                runs.Add((date.Day, date.Day));
        }
        return string.Join(
            ", ",
            runs.Select(run =>
                run.First == run.Last ? Digits.Of(run.First) : $"{Digits.Of(run.First)}–{Digits.Of(run.Last)}"
            )
        );
    }

    private static bool IsNextSchoolDay(int last, LocalDate date) =>
        date.Day - last == 1 || (date.DayOfWeek == IsoDayOfWeek.Monday && date.Day - last == 3);
}
