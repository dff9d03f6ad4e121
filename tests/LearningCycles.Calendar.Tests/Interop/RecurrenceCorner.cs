namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A small calendar that engines read in several ways.</summary>
/// <param name="Name">Its name, which docs/recurrence.md explains.</param>
/// <param name="Events">The lines of each event that matter.</param>
/// <param name="Ours">What takes place, as we read it.</param>
internal sealed record RecurrenceCorner(string Name, string[][] Events, string Ours)
{
    private const string Head = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//LearningCycles//Corners//EN
        BEGIN:VTIMEZONE
        TZID:America/Denver
        BEGIN:DAYLIGHT
        DTSTART:20070311T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
        TZOFFSETFROM:-0700
        TZOFFSETTO:-0600
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20071104T020000
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
        TZOFFSETFROM:-0600
        TZOFFSETTO:-0700
        END:STANDARD
        END:VTIMEZONE
        """;

    /// <summary>What libical was seen to find; null where it leaves the question to its callers.</summary>
    internal string? Libical { get; init; } = Ours;

    /// <summary>What ical.js was seen to find.</summary>
    internal string IcalJs { get; init; } = Ours;

    /// <summary>What recurring-ical-events was seen to find, or the error that it fails with.</summary>
    internal string RecurringIcalEvents { get; init; } = Ours;

    /// <summary>The file. It is written by hand: a time in a gap is none that we would write.</summary>
    internal string Text =>
        string.Join(
            "\r\n",
            [
                .. Head.Split('\n'),
                .. Events.SelectMany(lines =>
                    (string[])
                        ["BEGIN:VEVENT", "UID:series@cole.example", "DTSTAMP:20260101T000000Z", .. lines, "END:VEVENT"]
                ),
                "END:VCALENDAR",
                "",
            ]
        );

    /// <summary>What an expander was seen to find; null where it was not asked.</summary>
    internal string? Of(string expander) =>
        expander switch
        {
            ForeignReaders.Libical => Libical,
            ForeignReaders.IcalJs => IcalJs,
            ForeignExpanders.RecurringIcalEvents => RecurringIcalEvents,
            _ => throw new ArgumentException($"No expander is called {expander}.", nameof(expander)),
        };

    /// <summary>Occurrences in one line: start, end, and the title of those that have another than the series.</summary>
    internal static string Line(IEnumerable<ForeignOccurrence> all) =>
        string.Join(
            ", ",
            all.Select(one =>
                Short(one.Start)
                + (one.End.Length == 0 ? "" : "/" + (IsSameDay(one) ? Short(one.End)[6..] : Short(one.End)))
                + (one.Summary == "1:1" ? "" : " " + one.Summary)
            )
        );

    private static bool IsSameDay(ForeignOccurrence one) =>
        one.Start.Length > 10 && one.End.StartsWith(one.Start[..10], StringComparison.Ordinal);

    private static string Short(string time) => time[5..].Replace(":00Z", "Z", StringComparison.Ordinal);
}
