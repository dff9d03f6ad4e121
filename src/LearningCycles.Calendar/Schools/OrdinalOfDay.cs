using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Which of its month's in-session days of the same weekday a day is, from 1; both 0 when students are not in.</summary>
internal readonly record struct OrdinalOfDay(int InMonth, int FromEnd)
{
    /// <summary>The ordinal of each day, counted over days in session: forwards, and backwards from each month's end.</summary>
    internal static OrdinalOfDay[] Of(LocalDate firstDay, ReadOnlySpan<bool> inSession)
    {
        var ordinals = new OrdinalOfDay[inSession.Length];
        Span<int> counts = stackalloc int[8];
        var date = firstDay;
        for (var day = 0; day < ordinals.Length; day++, date = date.PlusDays(1))
        {
            if (date.Day == 1)
                counts.Clear();
            if (inSession[day])
                ordinals[day] = new(++counts[(int)date.DayOfWeek], 0);
        }
        counts.Clear();
        for (var day = ordinals.Length - 1; day >= 0; day--)
        {
            date = date.PlusDays(-1);
            if (inSession[day])
                ordinals[day] = ordinals[day] with { FromEnd = ++counts[(int)date.DayOfWeek] };
            if (date.Day == 1)
                counts.Clear();
        }
        return ordinals;
    }
}
