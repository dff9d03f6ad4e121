using System.Numerics;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Counts the occurrences of rules whose periods all hold the same number, so that COUNT need not be walked.</summary>
internal static class RuleCount
{
    /// <summary>How many occurrences each period but the first holds; 0 where that differs.</summary>
    internal static long PerPeriod(RuleShape rule)
    {
        if (rule.HasSetPositions || rule.NeedsDate || rule.Frequency >= Frequency.Monthly)
            return 0;
        if (rule.Frequency == Frequency.Weekly)
            return (long)BitOperations.PopCount((uint)rule.Weekdays) * rule.Times.Length;
        return
            rule.Weekdays != 0
            || (rule.Frequency < Frequency.Daily && rule.Hours != 0)
            || (rule.Frequency < Frequency.Hourly && rule.Minutes != 0)
            || (rule.Frequency < Frequency.Minutely && rule.Seconds != 0)
            ? 0
            : rule.Times.Length;
    }

    /// <summary>How many of them the first period holds from the start on.</summary>
    internal static long InFirstPeriod(RuleShape rule, int week, bool startCounts)
    {
        long count = startCounts ? 1 : 0;
        var from = startCounts ? rule.Start + 1 : rule.Start;
        var first = rule.Frequency switch
        {
            Frequency.Weekly => week * Civil.SecondsPerDay,
            Frequency.Daily => rule.StartDay * Civil.SecondsPerDay,
            Frequency.Hourly => rule.Start - (rule.Start % 3600),
            Frequency.Minutely => rule.Start - (rule.Start % 60),
            _ => rule.Start,
        };
        for (var day = 0; day < (rule.Frequency == Frequency.Weekly ? 7 : 1); day++)
        {
            if (rule.Frequency == Frequency.Weekly && (rule.Weekdays & (1 << Civil.Weekday(week + day))) == 0)
                continue;
            foreach (var time in rule.Times)
            {
                if (first + (day * Civil.SecondsPerDay) + time >= from)
                    count++;
            }
        }
        return count;
    }
}
