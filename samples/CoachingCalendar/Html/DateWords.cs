using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.CoachingYear.Html;

/// <summary>Dates and times in English words, the same in every culture.</summary>
internal static class DateWords
{
    private static readonly LocalDatePattern MonthDay = Pattern("MMMM d");
    private static readonly LocalDatePattern MonthDayYear = Pattern("MMMM d, uuuu");
    private static readonly LocalDatePattern DayYear = Pattern("d, uuuu");
    private static readonly LocalDatePattern MonthYear = Pattern("MMMM uuuu");
    private static readonly LocalDatePattern WeekdayMonthDay = Pattern("ddd, MMM d");
    private static readonly LocalDatePattern Full = Pattern("dddd, MMMM d, uuuu");
    private static readonly LocalDatePattern WeekdayName = Pattern("dddd");
    private static readonly LocalDatePattern ShortMonthDay = Pattern("MMM d");
    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary><c>2026-09-01</c>.</summary>
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary><c>Tuesday, September 1, 2026</c>.</summary>
    internal static string Long(LocalDate date) => Full.Format(date);

    /// <summary><c>Tue, Sep 1</c>.</summary>
    internal static string Short(LocalDate date) => WeekdayMonthDay.Format(date);

    /// <summary><c>Sep 1</c>.</summary>
    internal static string InMonth(LocalDate date) => ShortMonthDay.Format(date);

    /// <summary><c>Tuesday</c>.</summary>
    internal static string Weekday(LocalDate date) => WeekdayName.Format(date);

    /// <summary><c>September 2026</c>.</summary>
    internal static string Month(LocalDate date) => MonthYear.Format(date);

    /// <summary><c>09:10</c>.</summary>
    internal static string Time(LocalTime time) => HourMinute.Format(time);

    /// <summary><c>September 1, 2026, 09:10</c>.</summary>
    internal static string Moment(LocalDateTime moment) =>
        $"{MonthDayYear.Format(moment.Date)}, {Time(moment.TimeOfDay)}";

    /// <summary><c>September 7–11, 2026</c>, with the month or year said twice only where they differ.</summary>
    internal static string Span(LocalDate first, LocalDate last)
    {
        if (first == last)
            return MonthDayYear.Format(first);
        if (first.Year != last.Year)
            return $"{MonthDayYear.Format(first)} – {MonthDayYear.Format(last)}";
        return first.Month == last.Month
            ? $"{MonthDay.Format(first)}–{DayYear.Format(last)}"
            : $"{MonthDay.Format(first)} – {MonthDayYear.Format(last)}";
    }

    private static LocalDatePattern Pattern(string text) => LocalDatePattern.CreateWithInvariantCulture(text);
}
