using System.Globalization;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Which zones a calendar uses, and in which local years. Refuses what no file should hold.</summary>
internal sealed class ZoneSpans
{
    // A series that we keep unexpanded goes on for years unknown to us.
    private const int YearsOfSeries = 10;

    private readonly SortedDictionary<string, Span> spans = new(StringComparer.Ordinal);
    private Span? last;

    /// <summary>Each zone with its first and last year, ordered by id.</summary>
    internal IEnumerable<Span> All => spans.Values;

    internal static ZoneSpans Of(IcsCalendar calendar)
    {
        var zones = new ZoneSpans();
        foreach (var item in calendar.Events)
            zones.Add(item);
        foreach (var item in calendar.Todos)
            zones.Add(item);
        foreach (var component in calendar.Components)
            zones.Add(component);
        foreach (var item in calendar.Events)
            zones.AddKept(item);
        foreach (var item in calendar.Todos)
            zones.AddKept(item);
        return zones;
    }

    private void AddKept(IcsEntry item)
    {
        if (item.Extra.Count > 0)
            Add(item.Extra);
        foreach (var component in item.Components)
            Add(component);
    }

    private void Add(IcsEvent item)
    {
        RefuseFloating(item, item.Start);
        Add(item, item.Start, item.End);
    }

    private void Add(IcsTodo item)
    {
        RefuseFloating(item, item.Start);
        RefuseFloating(item, item.Due);
        Add(item, item.Start, item.Due);
    }

    private void Add(IcsEntry item, IcsTime? from, IcsTime? until)
    {
        if (until is IcsTime.Zoned end)
            Use(end.Zone, end.Local.Year);
        if (from is not IcsTime.Zoned start)
            return;
        Use(start.Zone, start.Local.Year);
        // A length may end at a time that the zone shows twice.
        if (until is IcsTime.Utc other)
            Use(start.Zone, other.Instant.InZone(start.Zone).Year);
        foreach (var property in item.Extra)
        {
            if (property.Name is "RRULE")
                Use(start.Zone, Math.Min(start.Local.Year + YearsOfSeries, IcsTime.LastYear));
        }
    }

    private static void RefuseFloating(IcsEntry item, IcsTime? time)
    {
        if (time is IcsTime.Floating floating)
            throw new ArgumentException(
                InvariantText.Of(
                    $"{item.Uid} starts at {floating.Local} in no zone, so each reader would show it at another time.\nMaybe move it with MovedTo(IcsTime.In(local, zone), ...)?"
                ),
                nameof(item)
            );
    }

    private void Add(IcsComponent component)
    {
        Add(component.Properties);
        foreach (var inner in component.Components)
            Add(inner);
    }

    // A kept property may name a zone too, and must not be the only one to know it.
    private void Add(ValueList<IcsProperty> properties)
    {
        foreach (var property in properties)
        {
            foreach (var parameter in property.Parameters)
            {
                if (
                    parameter.Name is "TZID"
                    && property.Value.Length >= 8
                    && int.TryParse(
                        property.Value.AsSpan(0, 4),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var year
                    )
                    && year is >= IcsTime.FirstYear and <= IcsTime.LastYear
                    && DateTimeZoneProviders.Tzdb.GetZoneOrNull(parameter.Values[0]) is { } zone
                )
                    Use(zone, year);
            }
        }
    }

    private void Use(DateTimeZone zone, int year)
    {
        if (last is null || !string.Equals(last.Zone.Id, zone.Id, StringComparison.Ordinal))
        {
            if (!spans.TryGetValue(zone.Id, out last))
                spans.Add(zone.Id, last = new Span(zone, year));
        }
        last.FirstYear = Math.Min(last.FirstYear, year);
        last.LastYear = Math.Max(last.LastYear, year);
    }

    internal sealed class Span(DateTimeZone zone, int year)
    {
        internal DateTimeZone Zone { get; } = zone;
        internal int FirstYear { get; set; } = year;
        internal int LastYear { get; set; } = year;
    }
}
