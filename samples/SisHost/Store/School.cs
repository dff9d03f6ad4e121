using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>A school of the district.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ZoneId">Its IANA time zone.</param>
/// <param name="SharedFeedKey">The secret by which nobody can tell from the leadership team's feed whose a session is; made once.</param>
public sealed record School(SchoolId Id, string Name, string ZoneId, string SharedFeedKey)
{
    /// <summary>Its time zone.</summary>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[ZoneId];

    /// <summary>The day that it is there.</summary>
    public LocalDate Today(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Now().InZone(Zone).Date;
    }
}
