using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Calendars;

/// <summary>A school's coaching calendar as people know it.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Version">Its version; a change says on which it was decided.</param>
/// <param name="FirstPublished">When it was first published: what never changed is stamped with it, and keeps its bytes.</param>
public sealed record PublishedCalendar(CoachingCalendar Calendar, int Version, Instant FirstPublished);

/// <summary>The calendar of the school at hand. A calendar is a value, so one that was read is kept in memory for as long as it is the newest.</summary>
public sealed class PublishedCalendars(CoachingDb db, CoachingStore store, IMemoryCache cache)
{
    /// <summary>The school's calendar; null when none is published.</summary>
    public async Task<PublishedCalendar?> Current(CancellationToken cancel = default)
    {
        var newest = await db
            .Versions.AsNoTracking()
            .Where(row => row.Kind == KeptKinds.Calendars.Table)
            .OrderByDescending(row => row.ChangedAt)
            .ThenByDescending(row => row.Version)
            .Select(row => new { row.Id, row.Version })
            .FirstOrDefaultAsync(cancel);
        if (newest is null)
            return null;
        var key = (db.At, newest.Id);
        if (cache.Get<PublishedCalendar>(key) is { } known && known.Version == newest.Version)
            return known;
        var kept = (await store.Find(KeptKinds.Calendars, newest.Id, cancel))!;
        var first = await db
            .Versions.AsNoTracking()
            .Where(row => row.Kind == KeptKinds.Calendars.Table && row.Id == newest.Id && row.Version == 1)
            .Select(row => row.ChangedAt)
            .SingleAsync(cancel);
        return cache.Set(key, new PublishedCalendar(kept.Subject, kept.Version, first), TimeSpan.FromHours(1));
    }
}
