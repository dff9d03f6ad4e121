using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>Counts back from the end of a school year, and ahead from a day.</summary>
public static class DueDates
{
    /// <summary>The latest school day that leaves at least so many further school days until the year's end.</summary>
    /// <param name="schoolYear">The first and last day of the school year.</param>
    /// <param name="schoolDays">How many school days have to follow; 0 gives the year's last school day.</param>
    /// <param name="count">How school days are counted; Monday to Friday when null.</param>
    /// <exception cref="ArgumentException">The number is negative, or the year has not so many school days.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine($"{DueDates.SchoolDaysBeforeEnd(schoolYear, 10):uuuu-MM-dd}"); // 2027-05-14
    /// Console.WriteLine($"{DueDates.CalendarDaysBeforeEnd(schoolYear, 10):uuuu-MM-dd}"); // 2027-05-18
    /// </code>
    /// </example>
    public static LocalDate SchoolDaysBeforeEnd(DateInterval schoolYear, int schoolDays, SchoolDayCount? count = null)
    {
        Guard.Against.Null(schoolYear);
        Guard.Against.BelowZero(schoolDays, nameof(schoolDays));
        var counted = count ?? SchoolDays.MondayToFriday;
        for (var day = schoolYear.End; day >= schoolYear.Start; day = day.PlusDays(-1))
        {
            if (counted(day.PlusDays(-1), day) > 0 && counted(day, schoolYear.End) >= schoolDays)
                return day;
        }
        throw new ArgumentException(
            InvariantText.Of(
                $"The school year {schoolYear.Start} to {schoolYear.End} has no school day that {schoolDays} others follow.\nMaybe calendar days were meant?"
            ),
            nameof(schoolDays)
        );
    }

    /// <summary>The day that lies so many calendar days before the year's end; it may be a day without school.</summary>
    /// <param name="schoolYear">The first and last day of the school year.</param>
    /// <param name="calendarDays">How many days, such as 14 for two weeks.</param>
    /// <exception cref="ArgumentException">The number is negative, or the day lies before the year's first.</exception>
    public static LocalDate CalendarDaysBeforeEnd(DateInterval schoolYear, int calendarDays)
    {
        Guard.Against.Null(schoolYear);
        Guard.Against.BelowZero(calendarDays, nameof(calendarDays));
        return calendarDays < schoolYear.Length
            ? schoolYear.End.PlusDays(-calendarDays)
            : throw new ArgumentException(
                InvariantText.Of(
                    $"{calendarDays} days before {schoolYear.End} lie before the school year begins on {schoolYear.Start}.\nMaybe weeks were counted twice?"
                ),
                nameof(calendarDays)
            );
    }

    /// <summary>How many school days are left after today, up to and with a due day; 0 when it is today or has passed.</summary>
    /// <param name="today">The day of the question.</param>
    /// <param name="due">The due day.</param>
    /// <param name="count">How school days are counted; Monday to Friday when null.</param>
    /// <example>
    /// <code>
    /// LocalDate due = new(2026, 9, 8); // the day after Labor Day
    /// Console.WriteLine(DueDates.SchoolDaysLeft(today: new(2026, 9, 4), due, school.InstructionalDaysBetween)); // 1
    /// Console.WriteLine(DueDates.SchoolDaysLeft(today: new(2026, 9, 10), due, school.InstructionalDaysBetween)); // 0
    /// </code>
    /// </example>
    public static int SchoolDaysLeft(LocalDate today, LocalDate due, SchoolDayCount? count = null) =>
        (count ?? SchoolDays.MondayToFriday).Passed(today, due);

    /// <summary>The day of the given number of school days after a day; null when there is none within two years.</summary>
    /// <param name="after">The day after which counting begins.</param>
    /// <param name="schoolDays">Which school day, from 1 on.</param>
    /// <param name="count">How school days are counted; Monday to Friday when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    /// <example>
    /// <code>
    /// LocalDate lesson = new(2026, 11, 19); // a Thursday; the week after it is Fall break
    /// Console.WriteLine($"{DueDates.SchoolDayAfter(lesson, 3):uuuu-MM-dd}"); // 2026-11-24
    /// Console.WriteLine($"{DueDates.SchoolDayAfter(lesson, 3, school.InstructionalDaysBetween):uuuu-MM-dd}");
    /// // 2026-12-01
    /// </code>
    /// </example>
    public static LocalDate? SchoolDayAfter(LocalDate after, int schoolDays, SchoolDayCount? count = null)
    {
        Guard.Against.OutOfBounds(schoolDays, nameof(schoolDays), 1, int.MaxValue);
        var counted = count ?? SchoolDays.MondayToFriday;
        int few = 0,
            enough = FarthestDays;
        if (counted(after, after.PlusDays(enough)) < schoolDays)
            return null;
        // Counts only grow with the day, so the first day with enough of them is found by halving.
        while (enough - few > 1)
        {
            var middle = few + ((enough - few) / 2);
            if (counted(after, after.PlusDays(middle)) < schoolDays)
                few = middle;
            else
                enough = middle;
        }
        return after.PlusDays(enough);
    }

    private const int FarthestDays = 731;
}
