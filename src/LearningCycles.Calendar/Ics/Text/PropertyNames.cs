using System.Collections.Frozen;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The properties that our types hold themselves, so that nobody adds them a second time.</summary>
internal static class PropertyNames
{
    internal static FrozenSet<string> OfEvent { get; } =
        new[]
        {
            "UID",
            "DTSTAMP",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "CATEGORIES",
            "STATUS",
            "TRANSP",
            "CLASS",
            "URL",
            "CREATED",
            "LAST-MODIFIED",
        }.ToFrozenSet(StringComparer.Ordinal);

    internal static FrozenSet<string> OfCalendar { get; } =
        new[]
        {
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
        }.ToFrozenSet(StringComparer.Ordinal);
}
