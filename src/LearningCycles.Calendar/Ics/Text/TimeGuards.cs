using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Guards for times, so that each has one written form.</summary>
internal static class TimeGuards
{
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
        var utc = instant.InUtc();
        YearInRange(utc.Date);
        return utc.NanosecondOfSecond == 0 ? instant : throw Fraction(InvariantText.Of(instant), nameof(instant));
    }

    internal static Instant CutToSecond(Instant instant, string parameterName)
    {
        var utc = instant.InUtc();
        if (utc.Year is < IcsTime.FirstYear or > IcsTime.LastYear)
            throw new ArgumentException(
                InvariantText.Of(
                    $"The year of {instant} is not one of {IcsTime.FirstYear} to {IcsTime.LastYear}.\nMaybe a time that stands for \"never\" came along?"
                ),
                parameterName
            );
        var nanoseconds = utc.NanosecondOfSecond;
        return nanoseconds == 0 ? instant : instant.PlusNanoseconds(-nanoseconds);
    }

    internal static Duration WholeMinutes(Duration duration) =>
        Guard.Against.InvalidInput(
            duration,
            nameof(duration),
            value => value >= Duration.FromMinutes(1) && value == Duration.FromMinutes((long)value.TotalMinutes),
            InvariantText.Of(
                $"{duration} is not a whole number of minutes, at least one.\nMaybe Duration.FromMinutes(60)?"
            )
        );

    internal static void KnownZone(DateTimeZone zone)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) is null)
            throw new ArgumentException(
                $"{zone.Id} is not a zone id of TZDB, and readers know no others.\nMaybe take the zone from DateTimeZoneProviders.Tzdb?",
                nameof(zone)
            );
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

    private static ArgumentException Fraction(string time, string parameterName) =>
        new($"{time} has a fraction of a second, which iCalendar cannot hold.\nMaybe round it first?", parameterName);
}
