using System.Collections.Frozen;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The properties that our types hold themselves, so that nobody adds them a second time.</summary>
internal static class PropertyNames
{
    private static readonly string[] OfEntry =
    [
        "UID",
        "DTSTAMP",
        "SEQUENCE",
        "DTSTART",
        "DURATION",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
        "CATEGORIES",
        "STATUS",
        "CLASS",
        "URL",
        "PRIORITY",
        "GEO",
        "COLOR",
        "CREATED",
        "LAST-MODIFIED",
        "ORGANIZER",
        "ATTENDEE",
    ];

    internal static FrozenSet<string> OfEvent { get; } = Set([.. OfEntry, "DTEND", "TRANSP"]);

    internal static FrozenSet<string> OfTodo { get; } = Set([.. OfEntry, "DUE", "COMPLETED", "PERCENT-COMPLETE"]);

    internal static FrozenSet<string> OfAlarm { get; } =
        Set(["ACTION", "TRIGGER", "DESCRIPTION", "SUMMARY", "ATTENDEE", "REPEAT", "DURATION"]);

    internal static FrozenSet<string> OfFreeBusy { get; } =
        Set(["UID", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "ATTENDEE", "URL", "FREEBUSY"]);

    internal static FrozenSet<string> OfCalendar { get; } =
        Set([
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            "NAME",
            "X-WR-CALNAME",
            "DESCRIPTION",
            "X-WR-CALDESC",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
            "SOURCE",
            "COLOR",
        ]);

    private static FrozenSet<string> Set(string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
