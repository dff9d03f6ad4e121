using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// A rule together with its start, ready to be walked: every part as bits, and what the rule leaves open filled in from
/// the start (RFC 5545 §3.3.10). Times are local, in seconds of <see cref="Civil" />.
/// </summary>
internal sealed class RuleShape
{
    internal RuleShape(RecurrenceRule rule, long start, bool isDay)
    {
        Frequency = rule.Frequency;
        Interval = rule.Interval;
        Count = rule.Count ?? long.MaxValue;
        Start = start;
        StartDay = (int)(start / Civil.SecondsPerDay);
        Civil.Date(StartDay).Deconstruct(out var year, out var month, out var day);
        StartYear = year;
        StartMonth = month;
        // A day has no hours to go through.
        IsEmpty = isDay && Frequency < Frequency.Daily;
        WeekStart = (int)rule.WeekStart - 1;
        (Until, UntilInstant) = UntilOf(rule.Until, isDay);

        Months = Bits(rule.ByMonth, 1);
        (MonthDays, MonthDaysBack) = (Bits(rule.ByMonthDay, 1), Bits(rule.ByMonthDay, -1));
        (Weeks, WeeksBack) = (Bits(rule.ByWeekNo, 1), Bits(rule.ByWeekNo, -1));
        foreach (var number in rule.ByYearDay)
        {
            if (number > 0)
                DayBits.Set(ref yearDays, number - 1);
            else
                DayBits.Set(ref yearDaysBack, -number - 1);
        }
        HasYearDays = rule.ByYearDay.Count > 0;
        var hasOrdinals = Frequency == Frequency.Monthly || (Frequency == Frequency.Yearly && !HasWeeks);
        foreach (var each in rule.ByDay)
        {
            if (each.Ordinal == 0 || !hasOrdinals)
                Weekdays |= 1 << ((int)each.Day - 1);
        }
        Ordinals = [.. rule.ByDay.Where(each => each.Ordinal != 0).Select(each => (each.Ordinal, (int)each.Day - 1))];
        if (Frequency == Frequency.Weekly && !HasWeekdays)
            Weekdays = 1 << Civil.Weekday(StartDay);
        if (Frequency >= Frequency.Monthly && !HasMonthDays && !HasWeekdays && !(HasYearDays && IsYearly))
        {
            if (HasWeeks && IsYearly)
            {
                Weekdays = 1 << Civil.Weekday(StartDay);
            }
            else
            {
                MonthDays = 1UL << day;
                if (IsYearly && Months == 0)
                    Months = 1UL << month;
            }
        }
        NeedsDate = Months != 0 || HasMonthDays || HasYearDays || HasWeeks;

        var second = (int)(start % 60);
        var minute = (int)(start / 60 % 60);
        var hour = (int)(start / 3600 % 24);
        Hours = isDay ? 0 : Bits(rule.ByHour, 1);
        Minutes = isDay ? 0 : Bits(rule.ByMinute, 1);
        Seconds = isDay ? 0 : Bits(rule.BySecond, 1);
        // The leap second is read as the second before it (RFC 5545 §3.3.12).
        if ((Seconds & (1UL << 60)) != 0)
            Seconds |= 1UL << 59;
        Times = TimesOf(hour, minute, second);

        SetFirst = [.. rule.BySetPos.Where(place => place > 0).Select(place => place - 1)];
        SetLast = [.. rule.BySetPos.Where(place => place < 0).Select(place => -place)];
    }

    internal Frequency Frequency { get; }
    internal long Interval { get; }
    internal long Count { get; }
    internal bool HasCount => Count != long.MaxValue;
    internal bool IsEmpty { get; }

    internal long Start { get; }
    internal int StartDay { get; }
    internal int StartYear { get; }
    internal int StartMonth { get; }

    /// <summary>The last local second, and the last moment; the highest numbers where the rule does not end so.</summary>
    internal long Until { get; }
    internal long UntilInstant { get; }

    /// <summary>0 for Monday.</summary>
    internal int WeekStart { get; }

    internal ulong Months { get; }
    internal ulong MonthDays { get; }
    internal ulong MonthDaysBack { get; }
    internal bool HasMonthDays => (MonthDays | MonthDaysBack) != 0;
    internal ulong Weeks { get; }
    internal ulong WeeksBack { get; }
    internal bool HasWeeks => (Weeks | WeeksBack) != 0;
    internal ref readonly DayBits YearDays => ref yearDays;
    internal ref readonly DayBits YearDaysBack => ref yearDaysBack;
    internal bool HasYearDays { get; }

    /// <summary>The weekdays without ordinal, Monday being bit 0.</summary>
    internal int Weekdays { get; }
    internal (int Ordinal, int Day)[] Ordinals { get; }
    internal bool HasWeekdays => Weekdays != 0 || Ordinals.Length > 0;

    /// <summary>Whether more than the weekday has to be known of a day.</summary>
    internal bool NeedsDate { get; }

    internal ulong Hours { get; }
    internal ulong Minutes { get; }
    internal ulong Seconds { get; }

    /// <summary>The seconds at which it occurs: within the day, or within the hour or minute of a shorter period.</summary>
    internal int[] Times { get; }

    /// <summary>BYSETPOS from the start, 0 being the first, ascending; and from the end, 1 being the last, descending.</summary>
    internal int[] SetFirst { get; }
    internal int[] SetLast { get; }
    internal bool HasSetPositions => SetFirst.Length + SetLast.Length > 0;

    private readonly DayBits yearDays;
    private readonly DayBits yearDaysBack;

    private bool IsYearly => Frequency == Frequency.Yearly;

    private int[] TimesOf(int hour, int minute, int second)
    {
        var seconds = Frequency > Frequency.Secondly ? Each(Seconds, second) : [0];
        var minutes = Frequency > Frequency.Minutely ? Each(Minutes, minute) : [0];
        var hours = Frequency > Frequency.Hourly ? Each(Hours, hour) : [0];
        var times = new int[hours.Length * minutes.Length * seconds.Length];
        var place = 0;
        foreach (var h in hours)
        foreach (var m in minutes)
        foreach (var s in seconds)
            times[place++] = (h * 3600) + (m * 60) + s;
        return times;
    }

    private static int[] Each(ulong bits, int otherwise) =>
        bits == 0 ? [otherwise] : [.. Enumerable.Range(0, 60).Where(number => (bits & (1UL << number)) != 0)];

    private static ulong Bits(ValueList<int> numbers, int sign)
    {
        var bits = 0UL;
        foreach (var number in numbers)
        {
            if (number * sign >= 0)
                bits |= 1UL << (number * sign);
        }
        return bits;
    }

    // A whole day as the end of a series of times means that day to its end; a time as the end of a series of days, its day.
    private static (long Local, long Instant) UntilOf(IcsTime? until, bool isDay)
    {
        switch (until)
        {
            case null:
                return (long.MaxValue, long.MaxValue);
            case IcsTime.Day day:
                return (Civil.Seconds(day.Date.AtMidnight()) + Civil.SecondsPerDay - 1, long.MaxValue);
            case IcsTime.Floating floating:
                return (Civil.Seconds(floating.Local), long.MaxValue);
            case IcsTime.Utc utc when isDay:
                return (Civil.Seconds(utc.Instant), long.MaxValue);
            case IcsTime.Utc utc:
                return (long.MaxValue, Civil.Seconds(utc.Instant));
            default:
                throw new InvalidOperationException($"{until} is no end of a rule.");
        }
    }
}
