using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Json.Text;

/// <summary>Days, times and texts, in ISO 8601, and decimal numbers.</summary>
internal static class ValueForms
{
    internal static JsonConverter[] All { get; } =
    [
        new TextForm(),
        new DecimalForm(),
        new WordForm<LocalDate>(ParseDay, FormatDay, "a day", "2026-09-01"),
        new WordForm<LocalTime>(
            text => LocalTimePattern.ExtendedIso.Parse(text).Value,
            LocalTimePattern.ExtendedIso.Format,
            "a time of day",
            "14:05:00"
        ),
        new WordForm<LocalDateTime>(ParseDateTime, FormatDateTime, "a day and time", "2026-09-01T14:05:00"),
        new WordForm<DateInterval>(ParseInterval, FormatInterval, "two days", "2026-09-01/2026-10-16"),
        new WordForm<Instant>(
            text => InstantPattern.ExtendedIso.Parse(text).Value,
            InstantPattern.ExtendedIso.Format,
            "an instant in UTC",
            "2026-09-01T14:05:00Z"
        ),
        new WordForm<Duration>(DurationText.Parse, DurationText.Of, "a duration", "PT45M"),
    ];

    private static LocalDate ParseDay(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string FormatDay(LocalDate day) => LocalDatePattern.Iso.Format(Iso(day, day.Calendar));

    private static LocalDateTime ParseDateTime(string text) => LocalDateTimePattern.ExtendedIso.Parse(text).Value;

    private static string FormatDateTime(LocalDateTime time) =>
        LocalDateTimePattern.ExtendedIso.Format(Iso(time, time.Calendar));

    private static DateInterval ParseInterval(string text) =>
        text.Split('/') is [var first, var last]
            ? new(ParseDay(first), ParseDay(last))
            : throw new FormatException("Two days are parted by a slash.");

    private static string FormatInterval(DateInterval days) => $"{FormatDay(days.Start)}/{FormatDay(days.End)}";

    private static T Iso<T>(T value, CalendarSystem calendar) =>
        calendar == CalendarSystem.Iso
            ? value
            : throw new ArgumentException(
                $"the day is of the calendar {calendar.Id}, and only ISO days are stored.\nMaybe use WithCalendar(CalendarSystem.Iso) first?"
            );
}
