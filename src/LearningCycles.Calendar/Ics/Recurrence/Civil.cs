using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// The Gregorian calendar in whole numbers: days counted from Monday, 1 January of year 1, and seconds from its midnight.
/// </summary>
internal static class Civil
{
    internal const long SecondsPerDay = 86400;

    /// <summary>1 January 1970, the day from which instants count.</summary>
    internal const int UnixDay = 719162;

    internal const long UnixSeconds = UnixDay * SecondsPerDay;

    // A common year, then a leap year: the day of the year before each month's first.
    private static readonly short[] BeforeMonth =
    [
        0,
        31,
        59,
        90,
        120,
        151,
        181,
        212,
        243,
        273,
        304,
        334,
        365,
        0,
        31,
        60,
        91,
        121,
        152,
        182,
        213,
        244,
        274,
        305,
        335,
        366,
    ];

    /// <summary>The first second that is out of range: the start of the year after <see cref="IcsTime.LastYear" />.</summary>
    internal static long End { get; } = JanuaryFirst(IcsTime.LastYear + 1) * SecondsPerDay;

    internal static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int JanuaryFirst(int year)
    {
        var before = year - 1;
        // The year before year 1, whose weeks reach into it, is a leap year.
        return (before * 365) + (before >> 2) - (before / 100) + (before / 400);
    }

    /// <summary>How many days of the year lie before a month, 1 to 13.</summary>
    internal static int DaysBefore(bool isLeap, int month) => BeforeMonth[(isLeap ? 13 : 0) + month - 1];

    internal static int MonthLength(int year, int month) =>
        month == 2 ? (IsLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

    internal static int DaysIn(int year) => IsLeap(year) ? 366 : 365;

    internal static int Day(int year, int month, int day) =>
        JanuaryFirst(year) + DaysBefore(IsLeap(year), month) + day - 1;

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    internal static int Weekday(int day) => (int)((uint)(day + 420) % 7);

    internal static DateOnly Date(int day) => DateOnly.FromDayNumber(day);

    internal static long Seconds(LocalDateTime local) =>
        (Day(local.Year, local.Month, local.Day) * SecondsPerDay) + (local.TickOfDay / NodaConstants.TicksPerSecond);

    internal static long Seconds(Instant instant) => instant.ToUnixTimeSeconds() + UnixSeconds;

    /// <summary>What a time shows: by the clocks of its own zone, or in UTC. A day is its midnight.</summary>
    internal static long LocalSeconds(IcsTime time) =>
        time switch
        {
            IcsTime.Day day => Seconds(day.Date.AtMidnight()),
            IcsTime.Utc utc => Seconds(utc.Instant),
            IcsTime.Zoned zoned => Seconds(zoned.Local),
            IcsTime.Floating floating => Seconds(floating.Local),
            _ => throw new InvalidOperationException($"{time} is a time of no known kind."),
        };

    /// <summary>The moment of a time; days and floating times are meant in a zone, whose gaps and overlaps are read as RFC 5545 §3.3.5 says.</summary>
    internal static Instant Moment(IcsTime time, DateTimeZone zone) =>
        time switch
        {
            IcsTime.Day day => zone.AtStartOfDay(day.Date).ToInstant(),
            IcsTime.Utc utc => utc.Instant,
            IcsTime.Zoned zoned => zoned.Instant,
            IcsTime.Floating floating => Instant(new ZoneMap(zone).Moment(Seconds(floating.Local))),
            _ => throw new InvalidOperationException($"{time} is a time of no known kind."),
        };

    /// <summary>The second of a moment; with a fraction, the next one.</summary>
    internal static long Seconds(Instant instant, bool up)
    {
        var seconds = Seconds(instant);
        return up && Instant(seconds) < instant ? seconds + 1 : seconds;
    }

    internal static Instant Instant(long seconds) => NodaTime.Instant.FromUnixTimeSeconds(seconds - UnixSeconds);

    internal static LocalDate LocalDate(long seconds)
    {
        Date((int)(seconds / SecondsPerDay)).Deconstruct(out var year, out var month, out var day);
        return new(year, month, day);
    }

    internal static LocalDateTime Local(long seconds) =>
        LocalDate(seconds) + LocalTime.FromSecondsSinceMidnight((int)(seconds % SecondsPerDay));
}
