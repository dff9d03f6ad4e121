using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Days and times as pages write them, whatever the machine's culture.</summary>
internal static class DayWords
{
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("dddd, d MMMM yyyy");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    internal static string Of(LocalDate date) => Short.Format(date);

    internal static string InFull(LocalDate date) => Long.Format(date);

    internal static string Time(LocalTime time) => Clock.Format(time);

    /// <summary>From when to when, on one day.</summary>
    internal static string Times(LocalDateTime start, LocalDateTime end) =>
        $"{Time(start.TimeOfDay)} to {Time(end.TimeOfDay)}";

    /// <summary>A day as an address holds it.</summary>
    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The day that an address asks for, another one if it asks for none; null if what it holds is no day.</summary>
    internal static LocalDate? Asked(string? on, LocalDate otherwise) =>
        on is null ? otherwise
        : LocalDatePattern.Iso.Parse(on) is { Success: true, Value: { Year: >= 1900 and <= 2200 } day } ? day
        : null;

    internal static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
