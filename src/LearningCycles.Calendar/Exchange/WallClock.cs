using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What a zone's clocks show at a time of a calendar.</summary>
internal static class WallClock
{
    internal static LocalDateTime LocalOf(IcsTime time, DateTimeZone zone) =>
        time switch
        {
            IcsTime.Day day => day.Date.AtMidnight(),
            IcsTime.Utc utc => utc.Instant.InZone(zone).LocalDateTime,
            IcsTime.Zoned zoned => zoned.Instant.InZone(zone).LocalDateTime,
            IcsTime.Floating floating => floating.Local,
            _ => throw new InvalidOperationException($"No such time: {time.GetType()}."),
        };
}
