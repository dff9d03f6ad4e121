using LearningCycles.Calendar.Schools;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>Days and times as these pages write them, whatever the machine's culture.</summary>
internal static class When
{
    private static readonly LocalDatePattern Weekday = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDatePattern MonthAndYear = LocalDatePattern.CreateWithInvariantCulture("MMMM yyyy");
    private static readonly LocalDatePattern ShortMonth = LocalDatePattern.CreateWithInvariantCulture("MMM");

    internal static string Day(LocalDate date) => Weekday.Format(date);

    internal static string Month(LocalDate date) => MonthAndYear.Format(date);

    internal static string MonthInShort(LocalDate date) => ShortMonth.Format(date);

    internal static string Week(LocalDate monday) => $"week of {DayWords.Of(monday)}";

    /// <summary>The day itself, or the Monday after a weekend: a term that begins on a Saturday begins with the week after.</summary>
    internal static LocalDate PastWeekend(LocalDate date) =>
        date.DayOfWeek >= IsoDayOfWeek.Saturday ? DayWords.MondayOf(date).PlusWeeks(1) : date;

    /// <summary>The Mondays of a school year, closed weeks too.</summary>
    internal static IEnumerable<LocalDate> Mondays(SchoolCalendar school)
    {
        for (var monday = DayWords.MondayOf(school.FirstDay); monday <= school.LastDay; monday = monday.PlusWeeks(1))
            yield return monday;
    }
}
