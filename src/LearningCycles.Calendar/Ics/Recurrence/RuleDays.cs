using System.Numerics;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Which days of a year, month or week a rule names, and whether it names a single day (the table of RFC 5545 §3.3.10).</summary>
internal static class RuleDays
{
    private const ulong SevenDays = 0b111_1111;

    /// <summary>The days of a year, 1 January being bit 0.</summary>
    internal static void OfYear(RuleShape rule, int year, ref DayBits days)
    {
        var first = Civil.JanuaryFirst(year);
        var isLeap = Civil.IsLeap(year);
        var length = isLeap ? 366 : 365;
        ((Span<ulong>)days).Fill(ulong.MaxValue);
        DayBits.Cut(ref days, length);
        if (rule.Months != 0 || rule.HasMonthDays)
        {
            DayBits named = default;
            for (var month = 1; month <= 12; month++)
            {
                if (!IsIn(rule.Months, month))
                    continue;
                var before = Civil.DaysBefore(isLeap, month);
                DayBits.Add(ref named, before, MonthDays(rule, Civil.DaysBefore(isLeap, month + 1) - before));
            }
            DayBits.And(ref days, named);
        }
        if (rule.HasWeekdays)
        {
            DayBits named = default;
            Weekdays(rule, first, isLeap, ref named);
            DayBits.And(ref days, named);
        }
        if (rule.HasYearDays)
        {
            var named = rule.YearDays;
            for (var place = 0; place < length; place++)
            {
                if (DayBits.Has(rule.YearDaysBack, length - 1 - place))
                    DayBits.Set(ref named, place);
            }
            DayBits.And(ref days, named);
        }
        if (rule.HasWeeks)
        {
            DayBits named = default;
            Weeks(rule, year, ref named);
            DayBits.And(ref days, named);
        }
    }

    /// <summary>The days of a month, its first being bit 0.</summary>
    internal static ulong OfMonth(RuleShape rule, int year, int month)
    {
        if (!IsIn(rule.Months, month))
            return 0;
        var length = Civil.MonthLength(year, month);
        var days = MonthDays(rule, length);
        var first = Civil.Day(year, month, 1);
        if (rule.HasWeekdays)
            days &= WeekdaysOf(rule, Civil.Weekday(first), length);
        return rule.HasYearDays || rule.HasWeeks ? OfThoseDates(rule, days, first) : days;
    }

    /// <summary>The days of the week that begins on a day, that day being bit 0.</summary>
    internal static ulong OfWeek(RuleShape rule, int first)
    {
        var days = Turned(rule.Weekdays, Civil.Weekday(first));
        return rule.NeedsDate ? OfThoseDates(rule, days, first) : days;
    }

    /// <summary>Whether a rule of days or shorter periods names a day.</summary>
    internal static bool Takes(RuleShape rule, int day) =>
        (rule.Weekdays == 0 || (rule.Weekdays & (1 << Civil.Weekday(day))) != 0)
        && (!rule.NeedsDate || TakesDate(rule, day));

    // Of some days, the first being bit 0, those whose date the rule takes.
    private static ulong OfThoseDates(RuleShape rule, ulong days, int first)
    {
        for (var rest = days; rest != 0; rest &= rest - 1)
        {
            var place = BitOperations.TrailingZeroCount(rest);
            if (!TakesDate(rule, first + place))
                days &= ~(1UL << place);
        }
        return days;
    }

    private static bool TakesDate(RuleShape rule, int day)
    {
        if (day < 0)
            return false;
        Civil.Date(day).Deconstruct(out var year, out var month, out var dayOfMonth);
        if (!IsIn(rule.Months, month))
            return false;
        if (rule.HasMonthDays && (MonthDays(rule, Civil.MonthLength(year, month)) & (1UL << (dayOfMonth - 1))) == 0)
            return false;
        if (rule.HasYearDays)
        {
            var place = day - Civil.JanuaryFirst(year);
            if (!DayBits.Has(rule.YearDays, place) && !DayBits.Has(rule.YearDaysBack, Civil.DaysIn(year) - 1 - place))
                return false;
        }
        return !rule.HasWeeks || IsInWeeks(rule, day);
    }

    private static bool IsIn(ulong months, int month) => months == 0 || (months & (1UL << month)) != 0;

    // The days of a month of some length by BYMONTHDAY; all of them without it.
    private static ulong MonthDays(RuleShape rule, int length)
    {
        var all = (1UL << length) - 1;
        if (!rule.HasMonthDays)
            return all;
        var days = rule.MonthDays >> 1;
        for (var rest = rule.MonthDaysBack; rest != 0; rest &= rest - 1)
        {
            var back = BitOperations.TrailingZeroCount(rest);
            if (back <= length)
                days |= 1UL << (length - back);
        }
        return days & all;
    }

    // The seven weekdays as bits, but beginning with another day than Monday.
    private static ulong Turned(int weekdays, int first) =>
        (((ulong)weekdays >> first) | ((ulong)weekdays << (7 - first))) & SevenDays;

    private static ulong WeekdaysOf(RuleShape rule, int first, int length)
    {
        var week = Turned(rule.Weekdays, first);
        var days = week | (week << 7) | (week << 14) | (week << 21) | (week << 28);
        foreach (var (ordinal, weekday) in rule.Ordinals)
        {
            if (Place(ordinal, weekday, first, length) is var place and >= 0)
                days |= 1UL << place;
        }
        return days;
    }

    // The place of the second Tuesday, the last Friday ... in a span of days; -1 if there is none.
    private static int Place(int ordinal, int weekday, int first, int length)
    {
        var place = weekday - first;
        if (place < 0)
            place += 7;
        if (ordinal > 0)
        {
            place += 7 * (ordinal - 1);
            return place < length ? place : -1;
        }
        place += ((length - 1 - place) / 7 * 7) + (7 * (ordinal + 1));
        return Math.Max(place, -1);
    }

    private static void Weekdays(RuleShape rule, int first, bool isLeap, ref DayBits days)
    {
        var weekday = Civil.Weekday(first);
        for (var rest = Turned(rule.Weekdays, weekday); rest != 0; rest &= rest - 1)
            DayBits.AddWeekly(ref days, BitOperations.TrailingZeroCount(rest));
        foreach (var (ordinal, day) in rule.Ordinals)
        {
            if (rule.Months == 0)
            {
                if (Place(ordinal, day, weekday, isLeap ? 366 : 365) is var place and >= 0)
                    DayBits.Set(ref days, place);
                continue;
            }
            for (var rest = rule.Months; rest != 0; rest &= rest - 1)
            {
                var month = BitOperations.TrailingZeroCount(rest);
                var before = Civil.DaysBefore(isLeap, month);
                var length = Civil.DaysBefore(isLeap, month + 1) - before;
                if (Place(ordinal, day, (weekday + before) % 7, length) is var place and >= 0)
                    DayBits.Set(ref days, before + place);
            }
        }
    }

    // A year's weeks, and the days that its neighbours' weeks have in it.
    private static void Weeks(RuleShape rule, int year, ref DayBits days)
    {
        var first = Civil.JanuaryFirst(year);
        for (var of = year - 1; of <= year + 1; of++)
        {
            var (start, count) = WeeksOf(rule, of);
            for (var week = of < year ? count : 1; week <= (of > year ? 1 : count); week++)
            {
                if (IsWeek(rule, week, count))
                    DayBits.Add(ref days, start + (7 * (week - 1)) - first, SevenDays);
            }
        }
    }

    private static bool IsInWeeks(RuleShape rule, int day)
    {
        var start = day - ((Civil.Weekday(day) - rule.WeekStart + 7) % 7);
        // A week is of the year in which its fourth day lies.
        var year = Civil.Date(Math.Max(start + 3, 0)).Year;
        var (first, count) = WeeksOf(rule, year);
        return IsWeek(rule, ((start - first) / 7) + 1, count);
    }

    private static bool IsWeek(RuleShape rule, int week, int count) =>
        ((rule.Weeks >> week) & 1) != 0 || ((rule.WeeksBack >> (count + 1 - week)) & 1) != 0;

    // The first day of a year's first week, and how many weeks it has.
    private static (int First, int Count) WeeksOf(RuleShape rule, int year)
    {
        var january = Civil.JanuaryFirst(year);
        var fourth = (((rule.WeekStart + 3) % 7) - Civil.Weekday(january) + 7) % 7;
        return (january + fourth - 3, ((Civil.DaysIn(year) - 1 - fourth) / 7) + 1);
    }
}
