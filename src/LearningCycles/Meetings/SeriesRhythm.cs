using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>When the 1:1s of a series are: one weekday and one time, every so many weeks, so that the time stays regular.</summary>
/// <example>
/// <code>
/// var rhythm = new SeriesRhythm(2, IsoDayOfWeek.Tuesday, new(8, 0), minutes: 45, new(2026, 9, 3), new(2026, 10, 16));
/// Console.WriteLine(rhythm); // every 2 weeks on Tuesday 08:00, 45 minutes, 2026-09-03 to 2026-10-16
/// Console.WriteLine(rhythm.Dates()); // [2026-09-08, 2026-09-22, 2026-10-06]
/// Console.WriteLine(rhythm.Has(new(2026, 9, 15)) ? "a 1:1 on 15 September" : "no 1:1 on 15 September");
/// // no 1:1 on 15 September
/// </code>
/// </example>
public sealed record SeriesRhythm
{
    private const int LongestDays = 731;

    /// <summary>A rhythm.</summary>
    /// <param name="intervalWeeks">The weeks from one 1:1 to the next, 1 to 52; a number, because "bi-weekly" has two meanings.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="time">The school's local time at which a 1:1 starts.</param>
    /// <param name="minutes">How long a 1:1 is, 1 to 480 minutes; it ends on the same day, at midnight at the latest.</param>
    /// <param name="first">The first day; the first 1:1 is on it or on the weekday that follows.</param>
    /// <param name="last">The last day on which a 1:1 may be, within two years of the first.</param>
    /// <exception cref="ArgumentException">A number or the weekday is out of bounds, a 1:1 would run past midnight, or the last day lies before the first.</exception>
    public SeriesRhythm(
        int intervalWeeks,
        IsoDayOfWeek weekday,
        LocalTime time,
        int minutes,
        LocalDate first,
        LocalDate last
    )
    {
        IntervalWeeks = Guard.Against.OutOfBounds(intervalWeeks, nameof(intervalWeeks), 1, 52);
        Weekday = Guard.Against.InvalidInput(
            Guard.Against.EnumOutOfRange(weekday),
            nameof(weekday),
            day => day != IsoDayOfWeek.None,
            "The weekday is None.\nMaybe it was read from an empty field?"
        );
        Time = time;
        Minutes = Guard.Against.PastMidnight(Guard.Against.OutOfBounds(minutes, nameof(minutes), 1, 480), time);
        First = first;
        Last = Guard.Against.InvalidInput(
            Guard.Against.EndBeforeStart(first, last),
            nameof(last),
            day => Period.DaysBetween(first, day) <= LongestDays,
            InvariantText.Of(
                $"The last day {last} is more than {LongestDays} days after the first day {first}.\nMaybe a year was mistyped? A series is one school year's."
            )
        );
    }

    /// <summary>The weeks from one 1:1 to the next.</summary>
    public int IntervalWeeks { get; }

    /// <summary>The weekday.</summary>
    public IsoDayOfWeek Weekday { get; }

    /// <summary>The school's local time at which a 1:1 starts.</summary>
    public LocalTime Time { get; }

    /// <summary>How long a 1:1 is, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The first day; the first 1:1 is on it or on the weekday that follows.</summary>
    public LocalDate First { get; }

    /// <summary>The last day on which a 1:1 may be.</summary>
    public LocalDate Last { get; }

    /// <summary>The day of the first 1:1, if it is not after the last day.</summary>
    internal LocalDate FirstDate => First.PlusDays(((int)Weekday - (int)First.DayOfWeek + 7) % 7);

    /// <summary>The days of the 1:1s, whether or not they are school days.</summary>
    public ValueList<LocalDate> Dates()
    {
        var dates = new List<LocalDate>();
        for (var day = FirstDate; day <= Last; day = day.PlusWeeks(IntervalWeeks))
            dates.Add(day);
        return dates.ToValueList();
    }

    /// <summary>Whether a day is one of the dates.</summary>
    public bool Has(LocalDate day) =>
        day >= FirstDate && day <= Last && Period.DaysBetween(FirstDate, day) % (7 * IntervalWeeks) == 0;

    /// <summary>The interval, the weekday, the time and the days: <c>every 2 weeks on Tuesday 08:00, 45 minutes, 2026-09-01 to 2026-12-18</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Interval} on {Weekday} {Time}, {Minutes} minutes, {First} to {Last}");

    private string Interval => IntervalWeeks == 1 ? "every week" : InvariantText.Of($"every {IntervalWeeks} weeks");
}
