using NodaTime;
using NodaTime.TimeZones;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>A zone that no reader has heard of.</summary>
internal sealed class ZoneOfOurOwn(string id) : DateTimeZone(id, true, Offset.FromHours(1), Offset.FromHours(1))
{
    public override ZoneInterval GetZoneInterval(Instant instant) => ForOffset(MinOffset).GetZoneInterval(instant);
}
