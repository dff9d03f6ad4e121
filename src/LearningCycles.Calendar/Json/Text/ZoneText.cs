using NodaTime;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>Time zones by their names in TZDB.</summary>
internal static class ZoneText
{
    internal static DateTimeZone Parse(string text) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) ?? throw new FormatException("TZDB has no such zone.");

    internal static string Of(DateTimeZone zone) =>
        zone.Equals(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id))
            ? zone.Id
            : throw new ArgumentException(
                $"the zone '{zone.Id}' is none of NodaTime's TZDB, so it would not come back.\nMaybe take it from DateTimeZoneProviders.Tzdb?"
            );
}
