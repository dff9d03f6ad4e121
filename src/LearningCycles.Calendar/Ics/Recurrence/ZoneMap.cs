using NodaTime;
using NodaTime.TimeZones;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// From local time to moments in a zone, remembering the last interval between two changes of its clocks. Where the
/// clocks skip a time the offset before counts, where they show it twice the first one does (RFC 5545 §3.3.5).
/// </summary>
internal struct ZoneMap(DateTimeZone zone)
{
    private const long Never = long.MaxValue / 2;

    // From here on it is cheaper to ask anew than to follow each change.
    private const long FarAhead = 60 * Civil.SecondsPerDay;

    // No change moves the clocks by as much: further than this from both ends an interval answers by itself.
    private const long Margin = 2 * Civil.SecondsPerDay;

    private ZoneInterval? current;
    private ZoneInterval? next;
    private long begin = Never;
    private long end = -Never;
    private long offset;

    /// <summary>The first skipped second, if the interval ends by skipping.</summary>
    internal long GapStart { get; private set; } = Never;

    /// <summary>The second after the last skipped one.</summary>
    internal readonly long GapEnd => end;

    /// <summary>By how much a skipped time moves later.</summary>
    internal long GapLength { get; private set; }

    /// <summary>The moment of a local second.</summary>
    internal long Moment(long local)
    {
        if (local < begin || local >= end)
            Find(local);
        return local - offset;
    }

    private void Find(long local)
    {
        if (next is null || local < end || local - end > FarAhead)
        {
            // The zone's widest offset lies before every moment that may be meant.
            var interval = zone.GetZoneInterval(Civil.Instant(Clamped(local - zone.MaxOffset.Seconds)));
            if (IsWellInside(interval, local))
                return;
            var before = interval.HasStart ? zone.GetZoneInterval(interval.Start - Duration.Epsilon) : interval;
            Take(before, interval);
        }
        while (local >= end && next is not null)
            Take(current!, next);
    }

    // Far from its ends an interval is taken without its neighbours: a rule by years asks for each of them once.
    private bool IsWellInside(ZoneInterval interval, long local)
    {
        var shown = interval.WallOffset.Seconds;
        var from = interval.HasStart ? Civil.Seconds(interval.Start) + shown + Margin : -Never;
        var to = interval.HasEnd ? Civil.Seconds(interval.End) + shown - Margin : Never;
        if (local < from || local >= to)
            return false;
        (current, next, offset, begin, end) = (interval, null, shown, from, to);
        (GapStart, GapLength) = (Never, 0);
        return true;
    }

    private void Take(ZoneInterval before, ZoneInterval interval)
    {
        current = interval;
        next = null;
        offset = interval.WallOffset.Seconds;
        begin = -Never;
        end = Never;
        GapStart = Never;
        GapLength = 0;
        if (interval.HasStart)
            begin = Civil.Seconds(interval.Start) + Math.Max(before.WallOffset.Seconds, offset);
        if (!interval.HasEnd)
            return;
        next = zone.GetZoneInterval(interval.End);
        var change = Civil.Seconds(interval.End);
        var after = next.WallOffset.Seconds;
        end = change + Math.Max(after, offset);
        if (after > offset)
        {
            GapStart = change + offset;
            GapLength = after - offset;
        }
    }

    /// <summary>The local second from which a walk must begin to meet every occurrence at or after a moment.</summary>
    internal static long LocalFrom(DateTimeZone zone, long moment)
    {
        var clamped = Clamped(moment);
        var interval = zone.GetZoneInterval(Civil.Instant(clamped));
        var shown = interval.WallOffset.Seconds;
        // Shortly after the clocks went forward, skipped times still come.
        if (interval.HasStart && clamped - Civil.Seconds(interval.Start) < 2 * Civil.SecondsPerDay)
            shown = Math.Min(shown, zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset.Seconds);
        return moment + shown;
    }

    private static long Clamped(long seconds) => Math.Clamp(seconds, 0, Civil.End - 1);
}
