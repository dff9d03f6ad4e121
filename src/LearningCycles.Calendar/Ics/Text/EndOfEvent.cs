using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Finds when an event ends, from DTEND, DURATION or neither (RFC 5545 §3.6.1).</summary>
internal readonly struct EndOfEvent(int line, ProblemList problems)
{
    private const long SecondsPerDay = 86400;

    /// <summary>The end, and the length where it is that which is said.</summary>
    internal (IcsTime? End, Period? Length) Of(IcsTime start, IcsTime? end, WrittenDuration? duration)
    {
        if (end is not null)
            return (After(start, OfKind(start, end)), null);
        if (duration is not { } length)
            return (Default(start), null);
        if (length.AllDays == 0 && length.AllSeconds == 0 && start is not IcsTime.Day)
            return (null, null);
        var last = Lasting(start, length.AllDays, length.AllSeconds);
        var isLater = last is not null && IsLater(start, last);
        var isWritten = isLater && (start is not IcsTime.Day || length.AllSeconds == 0);
        return (isLater ? last : After(start, last), isWritten ? length.ToPeriod() : null);
    }

    /// <summary>The end that is said, or that of a day without one, as it is read.</summary>
    internal static IcsTime? OrOfDay(IcsTime start, IcsTime? end) => end ?? Default(start);

    /// <summary>When something of a length ends; null beyond the last year. In UTC where the zone of the start has no name for it.</summary>
    internal static IcsTime? Lasting(IcsTime start, Period length) =>
        Lasting(
            start,
            (length.Weeks * 7L) + length.Days,
            (length.Hours * 3600) + (length.Minutes * 60) + length.Seconds
        );

    private static IcsTime? Lasting(IcsTime start, long days, long seconds) =>
        start switch
        {
            // Hours do not fit a day: 24 of them are one, and what is begun is counted.
            IcsTime.Day day => Plus(
                day.Date.AtMidnight(),
                days + (long)Math.Ceiling(seconds / (double)SecondsPerDay),
                0
            )
                is { } last
                ? IcsTime.On(last.Date)
                : null,
            IcsTime.Utc utc => Plus(utc.Instant.InUtc().LocalDateTime, days, seconds) is { } at
                ? IcsTime.At(at.InUtc().ToInstant())
                : null,
            IcsTime.Floating floating => Plus(floating.Local, days, seconds) is { } local
                ? new IcsTime.Floating(local)
                : null,
            IcsTime.Zoned zoned => Lasting(zoned, days, seconds),
            _ => throw new InvalidOperationException($"{start} is a time of no known kind."),
        };

    // Days follow the calendar, hours the clock (RFC 5545 §3.3.6).
    private static IcsTime? Lasting(IcsTime.Zoned start, long days, long seconds)
    {
        if (Plus(start.Local, days, 0) is not { } day)
            return null;
        var from =
            days != 0 && IcsTime.In(day, start.Zone, IcsGap.MoveLater) is IcsTime.Zoned moved
                ? moved.Instant
                : start.Instant;
        if (Plus(from.InUtc().LocalDateTime, 0, seconds) is not { } utc)
            return null;
        var end = utc.InUtc().ToInstant();
        return InZone(end, start.Zone) is { } zoned ? zoned : IcsTime.At(end);
    }

    private static bool IsLater(IcsTime start, IcsTime end) =>
        TimeGuards.IsAfter(start, end)
        || (start is IcsTime.Zoned from && end is IcsTime.Utc until && until.Instant > from.Instant);

    // A day without an end is that day; a time without an end is a moment.
    private static IcsTime? Default(IcsTime start) =>
        start is IcsTime.Day day && Plus(day.Date.AtMidnight(), 1, 0) is { } next ? IcsTime.On(next.Date) : null;

    /// <summary>The end in UTC where the start is, or in the start's zone where that has a name for it.</summary>
    internal static IcsTime Alike(IcsTime start, IcsTime end) =>
        (start, end) switch
        {
            (IcsTime.Utc, IcsTime.Zoned zoned) => IcsTime.At(zoned.Instant),
            (IcsTime.Zoned zoned, IcsTime.Utc utc) => InZone(utc.Instant, zoned.Zone) ?? end,
            _ => end,
        };

    private IcsTime? OfKind(IcsTime start, IcsTime end)
    {
        end = Alike(start, end);
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
        return TimeGuards.IsInRange(sum) ? Instant.FromUnixTimeSeconds(sum).InUtc().LocalDateTime : null;
    }
}
