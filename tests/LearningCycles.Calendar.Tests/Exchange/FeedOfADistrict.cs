using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>Feeds of the shapes that districts publish, written by us.</summary>
internal static class FeedOfADistrict
{
    internal static SchoolCalendar School { get; } =
        SchoolCalendar
            .Create("Cole", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
            .WithRotation(new(["A", "B"]));

    /// <summary>An event in the words of RFC 5545: its title, its start, and further lines.</summary>
    internal static string Event(string uid, string title, string start, params string[] lines) =>
        string.Join(
            "\r\n",
            [
                "BEGIN:VEVENT",
                $"UID:{uid}",
                "DTSTAMP:20260801T000000Z",
                $"SUMMARY:{title}",
                $"DTSTART{start}",
                .. lines,
                "END:VEVENT",
            ]
        );

    internal static string Text(params string[] events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{string.Join("\r\n", events)}\r\nEND:VCALENDAR\r\n";

    internal static IcsCalendar Of(params string[] events) => IcsReader.Read(Text(events)).Calendar;

    internal static string Day(string date) => $";VALUE=DATE:{date}";

    internal static string In(string zone, string time) => $";TZID={zone}:{time}";

    /// <summary>A year as a district writes it: all shapes of events at once.</summary>
    internal static string[] Year { get; } =
    [
        Event("labor", "Labor Day – No School", Day("20260907")),
        Event(
            "plc",
            "Late Start",
            In("America/Denver", "20260902T080000"),
            "DTEND;TZID=America/Denver:20260902T100000",
            "RRULE:FREQ=WEEKLY;COUNT=6",
            "EXDATE;TZID=America/Denver:20260909T080000"
        ),
        Event(
            "plc",
            "Late Start",
            In("America/Denver", "20260917T080000"),
            "DTEND;TZID=America/Denver:20260917T100000",
            "RECURRENCE-ID;TZID=America/Denver:20260916T080000"
        ),
        Event(
            "plc",
            "Late Start",
            In("America/Denver", "20260923T080000"),
            "DTEND;TZID=America/Denver:20260923T100000",
            "RECURRENCE-ID;TZID=America/Denver:20260923T080000",
            "STATUS:CANCELLED"
        ),
        Event("fall", "Fall Break", Day("20261123"), "DTEND;VALUE=DATE:20261128"),
        Event("q1", "End of 1st Quarter / One Hour Early Release", Day("20261016")),
        Event("s1", "Second Quarter / First Semester Ends", Day("20261218")),
        Event("q3", "Q3 ends", Day("20270305")),
        Event("pd", "Teacher Work Day - No School for Students", Day("20261019")),
        Event("remote", "Remote Instruction for All Students", Day("20261103")),
        Event("makeup", "Make-Up Day", Day("20261205")),
        Event("a", "B Day", Day("20260824")),
        Event("all", "All Classes Meet", Day("20260825")),
        Event("gone", "Half Day", Day("20261001"), "STATUS:CANCELLED"),
        Event("outlook", "Canceled: Half Day", Day("20261002")),
        Event("old", "No School", Day("20250115")),
        Event("oldseries", "Half Day", Day("20240110"), "RRULE:FREQ=WEEKLY;COUNT=3"),
        Event("picture", "Picture Day", Day("20260910")),
        Event(
            "gala",
            "Holiday Gala",
            In("America/Denver", "20261211T180000"),
            "DTEND;TZID=America/Denver:20261211T200000"
        ),
        Event("perhaps", "Snow make-up if needed", Day("20270601")),
    ];
}
