using NodaTime;
using NodaTime.TimeZones;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>From the zone names that files use to zones of TZDB.</summary>
internal static class ZoneNames
{
    /// <summary>Whether a zone never leaves UTC, under whichever of its names.</summary>
    internal static bool IsUtc(DateTimeZone zone) => zone.MinOffset == Offset.Zero && zone.MaxOffset == Offset.Zero;

    /// <summary>
    /// The zone of an IANA name, a Windows name such as <c>Mountain Standard Time</c>, or a name that ends in an IANA name
    /// such as <c>/mozilla.org/20070129_1/America/Denver</c>; null if it is none of them.
    /// </summary>
    internal static DateTimeZone? Find(string name)
    {
        name = name.Trim().Trim('"');
        if (name.Length is 0 or > 200)
            return null;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone)
            return zone;
        // NodaTime carries CLDR's table, so this works without ICU too.
        if (TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(name, out var id))
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (!name.StartsWith('/'))
            return null;
        for (var slash = name.IndexOf('/', 1); slash >= 0; slash = name.IndexOf('/', slash + 1))
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name[(slash + 1)..]) is { } inner)
                return inner;
        }
        return null;
    }
}
