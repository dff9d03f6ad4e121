using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Finds when an event ends, from DTEND, DURATION or neither (RFC 5545 §3.6.1).</summary>
internal readonly struct EndOfEvent(int line, ProblemList problems)
{
    private const long SecondsPerDay = 86400;

    private static readonly long Earliest = Instant.FromUtc(IcsTime.FirstYear, 1, 1, 0, 0).ToUnixTimeSeconds();
    private static readonly long Latest = Instant.FromUtc(IcsTime.LastYear, 12, 31, 23, 59, 59).ToUnixTimeSeconds();

    /// <summary>Start and end. The start changes only where its zone cannot name the end: then both are in UTC.</summary>
    internal (IcsTime Start, IcsTime? End) Of(IcsTime start, IcsTime? end, bool hasDuration, int days, long seconds)
    {
        if (end is not null)
            return (start, After(start, OfKind(start, end)));
        return hasDuration ? Lasting(start, days, seconds) : (start, Default(start));
    }

    // A day without an end is that day; a time without an end is a moment.
    private static IcsTime? Default(IcsTime start) =>
        start is IcsTime.Day day && Plus(day.Date.AtMidnight(), 1, 0) is { } next ? IcsTime.On(next.Date) : null;

    private IcsTime? OfKind(IcsTime start, IcsTime end)
    {
        switch (start, end)
        {
            case (IcsTime.Utc, IcsTime.Zoned zoned):
                return IcsTime.At(zoned.Instant);
            case (IcsTime.Zoned zoned, IcsTime.Utc utc) when InZone(utc.Instant, zoned.Zone) is { } same:
                return same;
        }
        if (start.GetType() == end.GetType())
            return end;
        problems.Warn(
            IcsProblemCode.MixedTimes,
            line,
            InvariantText.Of(
                $"The start {start} and the end {end} are not of one kind; the end is left out. Give both as dates or both as times."
            )
        );
        return null;
    }

    private IcsTime? After(IcsTime start, IcsTime? end)
    {
        if (end is null || TimeGuards.IsAfter(start, end))
            return end ?? Default(start);
        problems.Warn(
            IcsProblemCode.EndNotAfterStart,
            line,
            InvariantText.Of(
                $"The end {end} is not after the start {start}; {(start is IcsTime.Day ? "one day is taken" : "a moment without length is taken")}. The end is the day after the last one, or the first second after the event."
            )
        );
        return Default(start);
    }

    private (IcsTime Start, IcsTime? End) Lasting(IcsTime start, int days, long seconds)
    {
        if (days == 0 && seconds == 0 && start is not IcsTime.Day)
            return (start, null);
        switch (start)
        {
            case IcsTime.Day day:
                // Hours do not fit a day: 24 of them are one, and what is begun is counted.
                var whole = days + (long)Math.Ceiling(seconds / (double)SecondsPerDay);
                return (
                    start,
                    After(start, Plus(day.Date.AtMidnight(), whole, 0) is { } last ? IcsTime.On(last.Date) : null)
                );
            case IcsTime.Utc utc:
                return (
                    start,
                    After(
                        start,
                        Plus(utc.Instant.InUtc().LocalDateTime, days, seconds) is { } at
                            ? IcsTime.At(at.InUtc().ToInstant())
                            : null
                    )
                );
            case IcsTime.Floating floating:
                return (
                    start,
                    After(start, Plus(floating.Local, days, seconds) is { } local ? new IcsTime.Floating(local) : null)
                );
            case IcsTime.Zoned zoned:
                return Lasting(zoned, days, seconds);
            default:
                throw new InvalidOperationException($"{start} is a time of no known kind.");
        }
    }

    // Days follow the calendar, hours the clock (RFC 5545 §3.3.6).
    private (IcsTime Start, IcsTime? End) Lasting(IcsTime.Zoned start, int days, long seconds)
    {
        if (
            Plus(start.Local, days, 0) is not { } day
            || Plus(
                IcsTime.In(day, start.Zone, IcsGap.MoveLater) is IcsTime.Zoned moved
                    ? moved.Instant.InUtc().LocalDateTime
                    : day,
                0,
                seconds
            )
                is not { } utc
        )
            return (start, After(start, null));
        var end = utc.InUtc().ToInstant();
        if (InZone(end, start.Zone) is { } zoned && (end <= start.Instant || TimeGuards.IsAfter(start, zoned)))
            return (start, After(start, zoned));
        // Only where the clocks show the end's time twice; in UTC it has one name.
        return (IcsTime.At(start.Instant), After(IcsTime.At(start.Instant), IcsTime.At(end)));
    }

    private static IcsTime.Zoned? InZone(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return
            local.Year is >= IcsTime.FirstYear and <= IcsTime.LastYear
            && IcsTime.In(local, zone, IcsGap.MoveLater) is IcsTime.Zoned zoned
            && zoned.Instant == instant
            ? zoned
            : null;
    }

    private static LocalDateTime? Plus(LocalDateTime local, long days, long seconds)
    {
        var sum = local.InUtc().ToInstant().ToUnixTimeSeconds() + (days * SecondsPerDay) + seconds;
        return sum >= Earliest && sum <= Latest ? Instant.FromUnixTimeSeconds(sum).InUtc().LocalDateTime : null;
    }
}
