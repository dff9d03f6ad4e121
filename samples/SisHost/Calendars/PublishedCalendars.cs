using System.Collections.Concurrent;
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
    // A year's text takes a while to read: who asks while it is being read waits for it instead of reading it too.
    private static readonly ConcurrentDictionary<SchoolId, SemaphoreSlim> Readers = new();

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
        if (Known(newest.Id, newest.Version) is { } known)
            return known;
        var reader = Readers.GetOrAdd(db.At, _ => new(1));
        await reader.WaitAsync(cancel);
        try
        {
            return Known(newest.Id, newest.Version) ?? await Read(newest.Id, cancel);
        }
        finally
        {
            reader.Release();
        }
    }

    private PublishedCalendar? Known(string id, int version) =>
        cache.Get<PublishedCalendar>((db.At, id)) is { } known && known.Version == version ? known : null;

    private async Task<PublishedCalendar> Read(string id, CancellationToken cancel)
    {
        var kept = (await store.Find(KeptKinds.Calendars, id, cancel))!;
        var first = await db
            .Versions.AsNoTracking()
            .Where(row => row.Kind == KeptKinds.Calendars.Table && row.Id == id && row.Version == 1)
            .Select(row => row.ChangedAt)
            .SingleAsync(cancel);
        return cache.Set((db.At, id), new PublishedCalendar(kept.Subject, kept.Version, first), TimeSpan.FromHours(1));
    }
}
