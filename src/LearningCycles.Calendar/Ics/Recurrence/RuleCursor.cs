using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// Walks a rule in local time, period by period, ascending and without allocating. A copy of it walks on by itself.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct RuleCursor
{
    // Some milliseconds of looking: in as many days the calendar has repeated itself six times.
    private const int MostMisses = 1_000_000;

    // Occurrences that are only counted, where COUNT has to be walked.
    private const int MostSkipped = 10_000_000;

    private readonly RuleShape rule;
    private readonly long lower;
    private readonly long end;
    private readonly int lowerDay;
    private readonly bool startCounts;
    private readonly StepBudget budget;
    private DayBits days;
    private ulong rest;
    private int word;
    private int words;
    private int firstDay;
    private long period;
    private long dayStart;
    private int time;
    private long left;
    private int misses;
    private int skipped;
    private bool hasBegun;
    private int setFirst;
    private int setLast;
    private long total;
    private long daysPassed;
    private int knownDay;
    private bool isKnownDayTaken;

    /// <summary>A walk of a rule.</summary>
    /// <param name="rule">The rule and its start.</param>
    /// <param name="lower">The first local second that is of interest; where COUNT allows it, what lies before costs nothing.</param>
    /// <param name="upper">The first local second that is of no more interest.</param>
    /// <param name="startCounts">Whether the start is an occurrence though the rule may not name it.</param>
    /// <param name="budget">The steps that it and others may take in vain.</param>
    internal RuleCursor(RuleShape rule, long lower, long upper, bool startCounts, StepBudget budget)
    {
        this.rule = rule;
        this.startCounts = startCounts;
        this.budget = budget;
        this.lower = Math.Max(lower, rule.Start);
        end = Math.Min(Math.Min(rule.Until, Civil.End - 1) + 1, upper);
        lowerDay = rule.StartDay;
        left =
            this.lower < end && !rule.IsEmpty ? rule.Count
            : startCounts && lower <= rule.Start && rule.Start < upper ? 1
            : 0;
        time = rule.Times.Length;
        knownDay = -1;
        if (this.lower == rule.Start || left <= 0)
            return;
        var day = (int)(this.lower / Civil.SecondsPerDay);
        var goal = PeriodOf(day, this.lower);
        if (!rule.HasCount)
        {
            period = goal;
            lowerDay = day;
        }
        else if (goal > 0 && RuleCount.PerPeriod(rule) is var each and > 0)
        {
            left -= RuleCount.InFirstPeriod(rule, WeekOf(rule.StartDay), startCounts) + ((goal - 1) * each);
            period = goal;
            hasBegun = true;
        }
    }

    /// <summary>Whether the walk ended because the rule named nothing for too long.</summary>
    internal bool IsGivenUp { get; private set; }

    /// <summary>The next local second; false at the end.</summary>
    internal bool Next(out long local)
    {
        if (!hasBegun)
        {
            hasBegun = true;
            if (startCounts && left > 0)
            {
                left--;
                local = rule.Start;
                if (local >= lower)
                    return true;
            }
        }
        local = 0;
        if (left <= 0 || rule.IsEmpty)
            return false;
        var earliest = startCounts ? rule.Start + 1 : rule.Start;
        while (true)
        {
            if (rule.HasSetPositions)
            {
                if (!NextPosition(out local))
                {
                    if (!Load())
                        return Finish();
                    continue;
                }
            }
            else if (time < rule.Times.Length)
            {
                local = dayStart + rule.Times[time++];
            }
            else if (NextDay())
            {
                time = 0;
                continue;
            }
            else if (Load())
            {
                continue;
            }
            else
            {
                return Finish();
            }
            if (local < earliest)
                continue;
            if (local >= end)
                return Finish();
            misses = 0;
            if (!rule.HasCount)
            {
                if (local < lower)
                    continue;
                return true;
            }
            if (--left < 0)
                return false;
            if (local >= lower)
                return true;
            if (++skipped > MostSkipped || !budget.Spend())
                return GiveUp();
        }
    }

    // No rule ends by itself: one that runs into the last year was cut off there.
    private bool Finish()
    {
        IsGivenUp |= end == Civil.End;
        left = 0;
        return false;
    }

    private bool GiveUp()
    {
        IsGivenUp = true;
        left = 0;
        return false;
    }

    private bool NextDay()
    {
        while (true)
        {
            while (rest == 0)
            {
                if (word + 1 >= words)
                    return false;
                rest = days[++word];
            }
            var day = firstDay + (word * 64) + BitOperations.TrailingZeroCount(rest);
            rest &= rest - 1;
            if (day < lowerDay && !rule.HasSetPositions)
                continue;
            dayStart = day * Civil.SecondsPerDay;
            return true;
        }
    }

    // The occurrences of the period that BYSETPOS names, from both ends at once, in order.
    private bool NextPosition(out long local)
    {
        local = 0;
        while (true)
        {
            var fromFirst = setFirst < rule.SetFirst.Length ? rule.SetFirst[setFirst] : long.MaxValue;
            while (setLast < rule.SetLast.Length && rule.SetLast[setLast] > total)
                setLast++;
            var fromLast = setLast < rule.SetLast.Length ? total - rule.SetLast[setLast] : long.MaxValue;
            var place = Math.Min(fromFirst, fromLast);
            if (place >= total)
                return false;
            if (place == fromFirst)
                setFirst++;
            if (place == fromLast)
                setLast++;
            if (rule.Frequency >= Frequency.Daily)
            {
                for (var wanted = place / rule.Times.Length; daysPassed <= wanted; daysPassed++)
                    NextDay();
            }
            local = dayStart + rule.Times[place % rule.Times.Length];
            return true;
        }
    }

    // The days of the next period that has any.
    private bool Load()
    {
        while (true)
        {
            if (++misses > 1 && (misses > MostMisses || !budget.Spend()))
                return GiveUp();
            var found =
                rule.Frequency < Frequency.Daily ? LoadTime()
                : rule.Frequency == Frequency.Daily ? LoadDay()
                : rule.Frequency == Frequency.Weekly ? LoadWeek()
                : rule.Frequency == Frequency.Monthly ? LoadMonth()
                : LoadYear();
            if (found is not { } hasDays)
                return false;
            if (hasDays)
                break;
        }
        if (rule.HasSetPositions)
        {
            setFirst = setLast = 0;
            daysPassed = 0;
            total = rule.Times.Length;
            if (rule.Frequency >= Frequency.Daily)
            {
                var count = BitOperations.PopCount(rest);
                for (var i = word + 1; i < words; i++)
                    count += BitOperations.PopCount(days[i]);
                total *= count;
            }
        }
        return true;
    }

    private bool? LoadYear()
    {
        var year = rule.StartYear + (rule.Interval * period);
        if (year > IcsTime.LastYear)
            return null;
        period++;
        firstDay = Civil.JanuaryFirst((int)year);
        if (firstDay * Civil.SecondsPerDay >= end)
            return null;
        RuleDays.OfYear(rule, (int)year, ref days);
        (word, words, rest) = (0, DayBits.Words, days[0]);
        return true;
    }

    private bool? LoadMonth()
    {
        var month = (rule.StartYear * 12L) + rule.StartMonth - 1 + (rule.Interval * period);
        if (month >= (IcsTime.LastYear + 1) * 12L)
            return null;
        period++;
        var (year, ofYear) = ((int)(month / 12), (int)(month % 12) + 1);
        var first = Civil.Day(year, ofYear, 1);
        return first * Civil.SecondsPerDay < end ? Few(RuleDays.OfMonth(rule, year, ofYear), first) : null;
    }

    private bool? LoadWeek()
    {
        var first = WeekOf(rule.StartDay) + (7 * rule.Interval * period);
        if (first * Civil.SecondsPerDay >= end)
            return null;
        period++;
        return Few(RuleDays.OfWeek(rule, (int)first), (int)first);
    }

    private bool? LoadDay()
    {
        var day = rule.StartDay + (rule.Interval * period);
        if (day * Civil.SecondsPerDay >= end)
            return null;
        if (RuleDays.Takes(rule, (int)day))
        {
            period++;
            return Few(1, (int)day);
        }
        period = Math.Max(period + 1, CeilingOf(DayToTry((int)day) - rule.StartDay, rule.Interval));
        return false;
    }

    private bool? LoadTime()
    {
        var unit = Unit;
        var start = rule.Start - (rule.Start % unit);
        var step = unit * rule.Interval;
        var at = start + (step * period);
        if (at >= end)
            return null;
        var day = (int)(at / Civil.SecondsPerDay);
        if (day != knownDay)
            (knownDay, isKnownDayTaken) = (day, RuleDays.Takes(rule, day));
        var next =
            !isKnownDayTaken ? DayToTry(day) * Civil.SecondsPerDay
            : rule.Hours != 0 && ((rule.Hours >> (int)(at / 3600 % 24)) & 1) == 0 ? at - (at % 3600) + 3600
            : unit > 60 ? -1
            : rule.Minutes != 0 && ((rule.Minutes >> (int)(at / 60 % 60)) & 1) == 0
                ? at - (at % 60) + (60L * ToNamed(rule.Minutes, (int)(at / 60 % 60)))
            : unit > 1 ? -1
            : rule.Seconds != 0 && ((rule.Seconds >> (int)(at % 60)) & 1) == 0
                ? at + ToNamed(rule.Seconds, (int)(at % 60))
            : -1;
        if (next >= 0)
        {
            period = Math.Max(period + 1, CeilingOf(next - start, step));
            return false;
        }
        period++;
        dayStart = at;
        time = 0;
        return true;
    }

    private bool Few(ulong bits, int first)
    {
        (rest, firstDay, word, words) = (bits, first, 0, 1);
        return bits != 0;
    }

    private readonly long Unit =>
        rule.Frequency switch
        {
            Frequency.Hourly => 3600,
            Frequency.Minutely => 60,
            _ => 1,
        };

    // How far it is to the next minute or second that is named, or to the next hour or minute: each step would be a try.
    private static int ToNamed(ulong named, int from) =>
        Math.Min(60 - from, BitOperations.TrailingZeroCount(named >> from));

    // The next day that may be named once a day is not: a month that is not named is left at once.
    private readonly int DayToTry(int day)
    {
        if (rule.Months == 0)
            return day + 1;
        Civil.Date(day).Deconstruct(out var year, out var month, out var ofMonth);
        return (rule.Months & (1UL << month)) != 0 ? day + 1 : day - ofMonth + 1 + Civil.MonthLength(year, month);
    }

    private readonly int WeekOf(int day) => day - ((Civil.Weekday(day) - rule.WeekStart + 7) % 7);

    // The first period that may hold a local second.
    private readonly long PeriodOf(int day, long second)
    {
        switch (rule.Frequency)
        {
            case Frequency.Yearly:
                return CeilingOf(Civil.Date(day).Year - rule.StartYear, rule.Interval);
            case Frequency.Monthly:
                Civil.Date(day).Deconstruct(out var year, out var month, out _);
                return CeilingOf(((year - rule.StartYear) * 12L) + month - rule.StartMonth, rule.Interval);
            case Frequency.Weekly:
                return CeilingOf(WeekOf(day) - WeekOf(rule.StartDay), 7 * rule.Interval);
            case Frequency.Daily:
                return CeilingOf(day - rule.StartDay, rule.Interval);
            default:
                var unit = Unit;
                return CeilingOf(second - (second % unit) - rule.Start + (rule.Start % unit), unit * rule.Interval);
        }
    }

    private static long CeilingOf(long number, long step) => (number + step - 1) / step;
}
