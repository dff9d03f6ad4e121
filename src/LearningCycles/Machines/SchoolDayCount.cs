using NodaTime;

namespace LearningCycles.Machines;

/// <summary>Counts the school days after one day, up to and with another; 0 when both are the same, never above 0 when the second is earlier.</summary>
/// <remarks>The school's own count, with its holidays, is <c>school.InstructionalDaysBetween</c> of the calendar package.</remarks>
/// <param name="after">The day after which counting begins.</param>
/// <param name="until">The last day counted.</param>
/// <example>
/// <code>
/// LocalDate friday = new(2026, 9, 4), wednesday = new(2026, 9, 9); // between them is Labor Day
/// SchoolDayCount ours = school.InstructionalDaysBetween; // of the calendar package
/// Console.WriteLine(SchoolDays.MondayToFriday(friday, wednesday)); // 3
/// Console.WriteLine(ours(friday, wednesday)); // 2
/// </code>
/// </example>
public delegate int SchoolDayCount(LocalDate after, LocalDate until);

/// <summary>Ways to count school days when no school calendar is at hand.</summary>
public static class SchoolDays
{
    /// <summary>Every Monday to Friday is a school day; knows no holidays.</summary>
    public static SchoolDayCount MondayToFriday { get; } = CountMondayToFriday;

    /// <summary>How many school days passed from one day to another; 0 when the second is earlier, where a count of the calendar package goes below zero.</summary>
    internal static int Passed(this SchoolDayCount count, LocalDate after, LocalDate until) =>
        Math.Max(0, count(after, until));

    private static int CountMondayToFriday(LocalDate after, LocalDate until)
    {
        if (until <= after)
            return 0;
        var days = Period.DaysBetween(after, until);
        var count = days / 7 * 5;
        for (var day = until.PlusDays(1 - (days % 7)); day <= until; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                count++;
        }
        return count;
    }
}
