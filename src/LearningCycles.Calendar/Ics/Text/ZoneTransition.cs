using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A moment at which a zone's offset changes.</summary>
/// <param name="Onset">The local time just before it, as VTIMEZONE wants it: by the offset that ends.</param>
/// <param name="From">The offset that ends.</param>
/// <param name="To">The offset that begins.</param>
/// <param name="Name">The abbreviation that begins, such as <c>MDT</c>.</param>
/// <param name="NameBefore">The abbreviation that ends.</param>
/// <param name="IsDaylight">Whether daylight saving time begins.</param>
/// <param name="WasDaylight">Whether daylight saving time ends.</param>
internal readonly record struct ZoneTransition(
    LocalDateTime Onset,
    Offset From,
    Offset To,
    string Name,
    string NameBefore,
    bool IsDaylight,
    bool WasDaylight
)
{
    /// <summary>Whether the clocks go forward.</summary>
    internal bool IsForward => To > From;

    /// <summary>All transitions whose onset lies in these local years, in order. A new name for the same offset is none.</summary>
    internal static List<ZoneTransition> Of(DateTimeZone zone, int firstYear, int lastYear)
    {
        var found = new List<ZoneTransition>();
        var from = Instant.FromUtc(firstYear, 1, 1, 0, 0) - Duration.FromDays(2);
        var until = Instant.FromUtc(lastYear + 1, 1, 1, 0, 0) + Duration.FromDays(2);
        var interval = zone.GetZoneInterval(from);
        while (interval.HasEnd && interval.End < until)
        {
            var next = zone.GetZoneInterval(interval.End);
            if (next.WallOffset != interval.WallOffset)
            {
                var onset = interval.IsoLocalEnd;
                if (onset.Year >= firstYear && onset.Year <= lastYear)
                    found.Add(
                        new(
                            onset,
                            interval.WallOffset,
                            next.WallOffset,
                            next.Name,
                            interval.Name,
                            next.Savings > Offset.Zero,
                            interval.Savings > Offset.Zero
                        )
                    );
            }
            interval = next;
        }
        return found;
    }
}
