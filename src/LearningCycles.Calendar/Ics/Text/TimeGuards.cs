using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Guards for times, so that each has one written form.</summary>
internal static class TimeGuards
{
    // Only spares the look-up, which takes a lock: what is answered never differs.
    private static volatile DateTimeZone? lastKnownZone;

    /// <summary>What stands for a moment that nobody gave.</summary>
    internal const long NoSecond = long.MinValue;

    /// <summary>What stands for a number that nobody gave.</summary>
    internal const int NoNumber = -1;

    /// <summary>The first second of <see cref="IcsTime.FirstYear" />, from 1970.</summary>
    internal static readonly long FirstSecond = Instant.FromUtc(IcsTime.FirstYear, 1, 1, 0, 0).ToUnixTimeSeconds();

    /// <summary>The last second of <see cref="IcsTime.LastYear" />, from 1970.</summary>
    internal static readonly long LastSecond = Instant
        .FromUtc(IcsTime.LastYear, 12, 31, 23, 59, 59)
        .ToUnixTimeSeconds();

    internal static LocalDate YearInRange(LocalDate date) =>
        date.Year is >= IcsTime.FirstYear and <= IcsTime.LastYear
            ? date
            : throw new ArgumentException(
                InvariantText.Of(
                    $"The year {date.Year} is not one of {IcsTime.FirstYear} to {IcsTime.LastYear}.\nMaybe a date that stands for \"never\" came along?"
                ),
                nameof(date)
            );

    internal static void WholeSecond(LocalDateTime local)
    {
        YearInRange(local.WithCalendar(CalendarSystem.Iso).Date);
        if (local.NanosecondOfSecond != 0)
            throw Fraction(InvariantText.Of(local), nameof(local));
    }

    internal static Instant WholeSecond(Instant instant)
    {
        var second = instant.ToUnixTimeSeconds();
        if (!IsInRange(second))
            YearInRange(instant.InUtc().Date);
        return Instant.FromUnixTimeSeconds(second) == instant
            ? instant
            : throw Fraction(InvariantText.Of(instant), nameof(instant));
    }

    /// <summary>The second that a moment lies in, counted from 1970.</summary>
    internal static long CutToSecond(Instant instant, string parameterName)
    {
        var second = instant.ToUnixTimeSeconds();
        return IsInRange(second)
            ? second
            : throw new ArgumentException(
                InvariantText.Of(
                    $"The year of {instant} is not one of {IcsTime.FirstYear} to {IcsTime.LastYear}.\nMaybe a time that stands for \"never\" came along?"
                ),
                parameterName
            );
    }

    internal static long CutToSecond(Instant? instant, string parameterName) =>
        instant is { } known ? CutToSecond(known, parameterName) : NoSecond;

    internal static Instant? FromSecond(long second) => second == NoSecond ? null : Instant.FromUnixTimeSeconds(second);

    internal static bool IsInRange(long second) => second >= FirstSecond && second <= LastSecond;

    internal static Duration WholeMinutes(Duration duration) =>
        Guard.Against.InvalidInput(
            duration,
            nameof(duration),
            value => value >= Duration.FromMinutes(1) && value == Duration.FromMinutes((long)value.TotalMinutes),
            InvariantText.Of(
                $"{duration} is not a whole number of minutes, at least one.\nMaybe Duration.FromMinutes(60)?"
            )
        );

    /// <summary>Refuses a span of time whose end lies before its start; one without length holds nothing, and is no misuse.</summary>
    internal static void Forward<T>(T from, T until)
        where T : IComparable<T> =>
        Guard.Against.InvalidInput(
            until,
            nameof(until),
            end => end.CompareTo(from) >= 0,
            InvariantText.Of($"The span from {from} ends before it begins, at {until}.\nMaybe the two are swapped?")
        );

    internal static void KnownZone(DateTimeZone zone)
    {
        if (ReferenceEquals(zone, lastKnownZone))
            return;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) is null)
            throw new ArgumentException(
                $"{zone.Id} is not a zone id of TZDB, and readers know no others.\nMaybe take the zone from DateTimeZoneProviders.Tzdb?",
                nameof(zone)
            );
        lastKnownZone = zone;
    }

    /// <summary>Refuses an end of another kind than the start, and one that is not after it.</summary>
    internal static IcsTime? EndAfterStart(IcsTime start, IcsTime? end) =>
        end is null || IsAfter(start, end)
            ? end
            : throw new ArgumentException(
                start.GetType() == end.GetType()
                    ? InvariantText.Of(
                        $"The end {end} is not after the start {start}.\nMaybe the two are swapped, or the last day was meant: the end is the day after it?"
                    )
                    : InvariantText.Of(
                        $"The start {start} and the end {end} are not of one kind.\nMaybe give both as days, both in UTC, or both in a zone?"
                    ),
                nameof(end)
            );

    /// <summary>Whether an end may follow a start: of the same kind, later as a moment, and in one zone also as the clocks show it.</summary>
    internal static bool IsAfter(IcsTime start, IcsTime end) =>
        (start, end) switch
        {
            (IcsTime.Day first, IcsTime.Day last) => last.Date > first.Date,
            (IcsTime.Utc first, IcsTime.Utc last) => last.Instant > first.Instant,
            (IcsTime.Zoned first, IcsTime.Zoned last) => last.Instant > first.Instant
                && (last.Local > first.Local || !string.Equals(last.Zone.Id, first.Zone.Id, StringComparison.Ordinal)),
            (IcsTime.Floating first, IcsTime.Floating last) => last.Local > first.Local,
            _ => false,
        };

    /// <summary>Refuses what is due before it starts, or in another kind of time.</summary>
    internal static IcsTime? DueFromStart(IcsTime? start, IcsTime? due) =>
        start is null || due is null || MayBeDue(start, due) ? due : EndAfterStart(start, due);

    internal static bool MayBeDue(IcsTime start, IcsTime due) => start == due || IsAfter(start, due);

    /// <summary>A length above zero, in units that iCalendar has; of whole days where the start is one.</summary>
    internal static Period Length(Period duration, IcsTime? start)
    {
        var length = Offset(duration);
        if (length.Weeks < 0 || length.Days < 0 || length.Hours < 0 || length.Minutes < 0 || length.Seconds < 0)
            throw NoLength(duration);
        if (length.Equals(Period.Zero))
            throw NoLength(duration);
        return start is IcsTime.Day && length.HasTimeComponent
            ? throw new ArgumentException(
                $"{DurationText.Of(length)} is no number of days, but the start {start} is a day.\nMaybe Period.FromDays(1)?",
                nameof(duration)
            )
            : length;
    }

    /// <summary>A span of one sign, in units that iCalendar has. Weeks beside other units become days, for the file knows them alone only.</summary>
    internal static Period Offset(Period duration)
    {
        Guard.Against.Null(duration);
        var isNegative =
            duration.Weeks < 0
            || duration.Days < 0
            || duration.Hours < 0
            || duration.Minutes < 0
            || duration.Seconds < 0;
        var isPositive =
            duration.Weeks > 0
            || duration.Days > 0
            || duration.Hours > 0
            || duration.Minutes > 0
            || duration.Seconds > 0;
        if (
            (isNegative && isPositive)
            || duration.Years != 0
            || duration.Months != 0
            || duration.Milliseconds != 0
            || duration.Ticks != 0
            || duration.Nanoseconds != 0
            || !TimeValue.IsSane(
                Math.Abs((long)duration.Weeks),
                Math.Abs((long)duration.Days),
                SafeAbs(duration.Hours),
                SafeAbs(duration.Minutes),
                SafeAbs(duration.Seconds)
            )
        )
            throw new ArgumentException(
                $"{duration} is no duration of iCalendar: those are of weeks, days, hours, minutes and seconds, all of one sign.\nMaybe Period.FromMinutes(45), or Period.FromDays(30) for a month?",
                nameof(duration)
            );
        return duration.Weeks == 0 || (duration.Days == 0 && !duration.HasTimeComponent)
            ? duration
            : new PeriodBuilder(duration) { Weeks = 0, Days = (duration.Weeks * 7) + duration.Days }.Build();
    }

    internal static ArgumentException TooLong(IcsTime start, Period duration) =>
        new(
            $"{start} and {DurationText.Of(duration)} end after the year {IcsTime.LastYear}.\nMaybe the units were mixed up?",
            nameof(duration)
        );

    private static ArgumentException NoLength(Period duration) =>
        new(
            $"{DurationText.Of(duration)} is no length: it is not above zero.\nMaybe the end was taken from the start, the wrong way round?",
            nameof(duration)
        );

    private static long SafeAbs(long number) => number == long.MinValue ? long.MaxValue : Math.Abs(number);

    private static ArgumentException Fraction(string time, string parameterName) =>
        new($"{time} has a fraction of a second, which iCalendar cannot hold.\nMaybe round it first?", parameterName);
}
