using System.Globalization;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The day of a yearly transition: the second Sunday of March, the last one of October, the first one from the 2nd to the 8th.</summary>
internal sealed record YearlyOnset
{
    private const int Week = 7;

    private readonly int month;
    private readonly IsoDayOfWeek weekday;
    private readonly int ordinal; // 1 to 4; -1 for the last; 0 for the week that starts on firstDay
    private readonly int firstDay;

    private YearlyOnset(LocalDate day, int ordinal, int firstDay)
    {
        month = day.Month;
        weekday = day.DayOfWeek;
        this.ordinal = ordinal;
        this.firstDay = firstDay;
    }

    /// <summary>The rules that one day could follow, the plainest first.</summary>
    /// <param name="day">A day in the span.</param>
    /// <param name="days">The same transition's days in this and later years, for the week that they all fall into.</param>
    internal static IEnumerable<YearlyOnset> Candidates(LocalDate day, IReadOnlyList<LocalDate> days)
    {
        var nth = ((day.Day - 1) / Week) + 1;
        if (nth <= 4)
            yield return new(day, nth, 0);
        if (IsLast(day))
            yield return new(day, -1, 0);
        var first = days.Min(d => d.Day);
        if (days.Max(d => d.Day) < first + Week && first + Week - 1 <= ShortestLength(day.Month))
            yield return new(day, 0, first);
    }

    internal bool Matches(LocalDate day) =>
        day.Month == month
        && day.DayOfWeek == weekday
        && ordinal switch
        {
            -1 => IsLast(day),
            0 => day.Day >= firstDay && day.Day < firstDay + Week,
            _ => ((day.Day - 1) / Week) + 1 == ordinal,
        };

    /// <summary>The rule as RFC 5545 §3.3.10 writes it: <c>FREQ=YEARLY;BYMONTH=3;BYDAY=2SU</c>.</summary>
    internal string ToRule()
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month}");
        var name = weekday.ToString()[..2].ToUpperInvariant();
        if (ordinal != 0)
            return string.Create(CultureInfo.InvariantCulture, $"{start};BYDAY={ordinal}{name}");
        var days = string.Join(',', Enumerable.Range(firstDay, Week));
        return $"{start};BYMONTHDAY={days};BYDAY={name}";
    }

    // The days must all exist in every year.
    private static int ShortestLength(int month) => CalendarSystem.Iso.GetDaysInMonth(2023, month);

    private static bool IsLast(LocalDate day) => day.PlusWeeks(1).Month != day.Month;
}
