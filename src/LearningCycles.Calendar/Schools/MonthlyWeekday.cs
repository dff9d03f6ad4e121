using System.Globalization;
using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A weekday of each month, counted over the days on which students are in: "first in-session Wednesday", "1st and 3rd Fridays".</summary>
/// <remarks>
/// Contracts count days in session: when the first Wednesday of November is a holiday, the first in-session one is the
/// second. A month in which there is no such day has none; none is made up for.
/// </remarks>
/// <example>
/// <code>
/// MonthlyWeekday first = new(IsoDayOfWeek.Monday, 1);
/// Console.WriteLine(first); // 1st in-session Monday
///
/// // In September the first Monday is Labor Day.
/// foreach (var day in school.Days.Where(first.Includes).Take(3))
///     Console.WriteLine(day);
/// // 2026-08-24 open
/// // 2026-09-14 open
/// // 2026-10-05 open
/// </code>
/// </example>
public sealed record MonthlyWeekday
{
    /// <summary>Some of the in-session days of one weekday in each month.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="ordinals">Which of them, each once: 1 for the first to 5, or counted from the month's end, -1 for the last to -5.</param>
    /// <exception cref="ArgumentException">The day is no day of the week, or no ordinal is given, one twice, or one outside of its bounds.</exception>
    public MonthlyWeekday(IsoDayOfWeek day, params ValueList<int> ordinals)
    {
        Day = Guard.Against.InvalidInput(
            day,
            nameof(day),
            value => value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday,
            $"{day} is no day of the week.\nMaybe use Monday to Sunday?"
        );
        Ordinals = Guard.Against.InvalidInput(
            Guard.Against.NullOrRepeated(ordinals, ordinal => ordinal, nameof(ordinals)),
            nameof(ordinals),
            all => all.Count > 0 && all.All(ordinal => ordinal is >= -5 and <= 5 and not 0),
            InvariantText.Of(
                $"The ordinals of {day} are {ordinals}, but have to be 1 to 5 or -1 to -5.\nMaybe 1 is meant for the first, or -1 for the last?"
            )
        );
    }

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>Which of the month's in-session days of that weekday; a negative one counts from the month's end.</summary>
    public ValueList<int> Ordinals { get; }

    /// <summary>Every in-session day of a weekday: early release each Friday.</summary>
    /// <exception cref="ArgumentException">The day is no day of the week.</exception>
    public static MonthlyWeekday Every(IsoDayOfWeek day) => new(day, 1, 2, 3, 4, 5);

    /// <summary>Whether a day is one of them.</summary>
    public bool Includes(DayFacts day)
    {
        Guard.Against.Null(day);
        return day.OrdinalInMonth is { } ordinal
            && day.OrdinalFromEndOfMonth is { } fromEnd
            && Includes(day.Date.DayOfWeek, new(ordinal, fromEnd));
    }

    /// <summary>The ordinals and the weekday, such as <c>1st and 3rd in-session Friday</c>.</summary>
    public override string ToString() => $"{string.Join(" and ", Ordinals.Select(Word))} in-session {Day}";

    internal bool Includes(IsoDayOfWeek day, OrdinalOfDay ordinal)
    {
        if (day != Day)
            return false;
        foreach (var wanted in Ordinals)
        {
            if (wanted == ordinal.InMonth || wanted == -ordinal.FromEnd)
                return true;
        }
        return false;
    }

    private static string Word(int ordinal) =>
        ordinal switch
        {
            1 => "1st",
            2 => "2nd",
            3 => "3rd",
            > 3 => ordinal.ToString(CultureInfo.InvariantCulture) + "th",
            -1 => "last",
            _ => Word(-ordinal) + " from last",
        };
}
