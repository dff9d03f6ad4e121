using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Small values that the tests of this folder share.</summary>
internal static class Samples
{
    internal static Instant Stamp { get; } = Instant.FromUtc(2026, 8, 1, 0, 0);

    internal static DateTimeZone Denver { get; } = Zone("America/Denver");

    internal static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    internal static IcsTime At(int year, int month, int day, int hour, int minute, DateTimeZone? zone = null) =>
        IcsTime.In(new LocalDateTime(year, month, day, hour, minute), zone ?? Denver);

    internal static IcsEvent Event(string uid = "1@cole.example", string summary = "Coaching 1:1") =>
        new(uid, Stamp, At(2026, 9, 7, 8, 30), At(2026, 9, 7, 9, 15), summary);

    internal static IcsEvent AllDay(string uid = "1@cole.example", string summary = "Labor Day", int days = 1) =>
        new(
            uid,
            Stamp,
            IcsTime.On(new LocalDate(2026, 9, 7)),
            IcsTime.On(new LocalDate(2026, 9, 7).PlusDays(days)),
            summary
        );

    internal static string Text(params IcsEvent[] events) => IcsWriter.ToText(new([.. events]));

    /// <summary>The file's lines, as they stand.</summary>
    internal static string[] Lines(string text) => text.Split("\r\n");

    /// <summary>The file's lines, unfolded.</summary>
    internal static string[] Unfolded(string text) => Lines(text.Replace("\r\n ", "", StringComparison.Ordinal));

    /// <summary>A file of these lines, with the frame of a calendar around them.</summary>
    internal static string File(params string[] lines) =>
        string.Concat(
            lines
                .Prepend("PRODID:-//Somebody//Something//EN")
                .Prepend("VERSION:2.0")
                .Prepend("BEGIN:VCALENDAR")
                .Append("END:VCALENDAR")
                .Select(line => line + "\r\n")
        );

    /// <summary>A file of one event of these lines.</summary>
    internal static string EventFile(params string[] lines) =>
        File(["BEGIN:VEVENT", "UID:1@somebody.example", "DTSTAMP:20260801T000000Z", .. lines, "END:VEVENT"]);
}
