using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;
using NodaTime.Calendars;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>
/// What a rule names by its definition alone: every second of a span is asked whether each part of the rule holds of it.
/// Slow and plain, and of another build than the engine: no bits, no jumps, the calendar is NodaTime's.
/// </summary>
internal static class PlainOracle
{
    /// <summary>The occurrences that the rule names from the start on, in a span that suits the frequency.</summary>
    internal static (List<LocalDateTime> Named, LocalDateTime End) Of(RecurrenceRule rule, LocalDateTime start)
    {
        var (begin, end) = Span(rule, start);
        var named = Candidates(rule, start, begin, end)
            .Where(time => IsPeriodCounted(rule, start, time) && Holds(rule, start, time))
            .GroupBy(time => PeriodOf(rule, time))
            .SelectMany(period => Positions(rule, [.. period]))
            .Where(time => time >= start);
        if (rule.Count is { } count)
            named = named.Take(count);
        return ([.. named], end);
    }

    private static (LocalDateTime Begin, LocalDateTime End) Span(RecurrenceRule rule, LocalDateTime start)
    {
        var hour = start.Date.At(new(start.Hour, 0));
        return rule.Frequency switch
        {
            Frequency.Yearly => (new(start.Year, 1, 1, 0, 0), new(start.Year + 13, 1, 1, 0, 0)),
            Frequency.Monthly => (new(start.Year, 1, 1, 0, 0), new(start.Year + 5, 1, 1, 0, 0)),
            Frequency.Weekly => (
                WeekOf(rule, start.Date).AtMidnight(),
                WeekOf(rule, start.Date.PlusDays(500)).AtMidnight()
            ),
            Frequency.Daily => (start.Date.AtMidnight(), start.Date.PlusDays(400).AtMidnight()),
            Frequency.Hourly => (hour, hour.PlusDays(40)),
            Frequency.Minutely => (hour, hour.PlusDays(2)),
            _ => (hour, hour.PlusHours(3)),
        };
    }

    private static IEnumerable<LocalDateTime> Candidates(
        RecurrenceRule rule,
        LocalDateTime start,
        LocalDateTime begin,
        LocalDateTime end
    )
    {
        // Only seconds of which no part of the time of day says no: all of 13 years are too many.
        var seconds = Enumerable
            .Range(0, 86400)
            .Where(second => HoldsTime(rule, start, LocalTime.FromSecondsSinceMidnight(second)))
            .ToArray();
        for (var day = begin.Date; day <= end.Date; day = day.PlusDays(1))
        {
            if (!HoldsDay(rule, start.Date, day))
                continue;
            foreach (var second in seconds)
            {
                var time = day + LocalTime.FromSecondsSinceMidnight(second);
                if (time >= begin && time < end)
                    yield return time;
            }
        }
    }

    private static bool Holds(RecurrenceRule rule, LocalDateTime start, LocalDateTime time) =>
        HoldsDay(rule, start.Date, time.Date) && HoldsTime(rule, start, time.TimeOfDay);

    private static bool HoldsTime(RecurrenceRule rule, LocalDateTime start, LocalTime time) =>
        HoldsPart(rule.ByHour, rule.Frequency > Frequency.Hourly, time.Hour, start.Hour)
        && HoldsPart(rule.ByMinute, rule.Frequency > Frequency.Minutely, time.Minute, start.Minute)
        && HoldsPart(rule.BySecond, rule.Frequency > Frequency.Secondly, time.Second, start.Second);

    private static bool HoldsPart(ValueList<int> part, bool comesFromStart, int value, int ofStart) =>
        part.Count > 0 ? part.Contains(value) : !comesFromStart || value == ofStart;

    private static bool HoldsDay(RecurrenceRule rule, LocalDate start, LocalDate day)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
        var yearLength = CalendarSystem.Iso.GetDaysInYear(day.Year);
        if (rule.ByMonth.Count > 0 && !rule.ByMonth.Contains(day.Month))
            return false;
        if (rule.ByMonthDay.Count > 0 && !FromEitherEnd(rule.ByMonthDay, day.Day, length))
            return false;
        if (rule.ByYearDay.Count > 0 && !FromEitherEnd(rule.ByYearDay, day.DayOfYear, yearLength))
            return false;
        if (rule.ByWeekNo.Count > 0)
        {
            var weeks = WeekYearRules.ForMinDaysInFirstWeek(4, rule.WeekStart);
            var count = weeks.GetWeeksInWeekYear(weeks.GetWeekYear(day));
            if (!FromEitherEnd(rule.ByWeekNo, weeks.GetWeekOfWeekYear(day), count))
                return false;
        }
        if (rule.ByDay.Count > 0 && !rule.ByDay.Any(one => IsNamed(rule, one, day, length, yearLength)))
            return false;
        return rule.Frequency switch
        {
            Frequency.Weekly => rule.ByDay.Count > 0 || day.DayOfWeek == start.DayOfWeek,
            Frequency.Monthly => rule.ByDay.Count + rule.ByMonthDay.Count > 0 || day.Day == start.Day,
            Frequency.Yearly when rule.ByDay.Count + rule.ByMonthDay.Count + rule.ByYearDay.Count > 0 => true,
            Frequency.Yearly when rule.ByWeekNo.Count > 0 => day.DayOfWeek == start.DayOfWeek,
            Frequency.Yearly => day.Day == start.Day && (rule.ByMonth.Count > 0 || day.Month == start.Month),
            _ => true,
        };
    }

    private static bool IsNamed(RecurrenceRule rule, RecurrenceDay named, LocalDate day, int length, int yearLength)
    {
        if (day.DayOfWeek != named.Day)
            return false;
        if (named.Ordinal == 0)
            return true;
        var isOfMonth = rule.Frequency == Frequency.Monthly || rule.ByMonth.Count > 0;
        var (place, all) = isOfMonth ? (day.Day, length) : (day.DayOfYear, yearLength);
        return named.Ordinal > 0 ? named.Ordinal == ((place - 1) / 7) + 1 : -named.Ordinal == ((all - place) / 7) + 1;
    }

    private static bool FromEitherEnd(ValueList<int> named, int place, int all) =>
        named.Contains(place) || named.Contains(place - all - 1);

    private static LocalDate WeekOf(RecurrenceRule rule, LocalDate day) =>
        day.DayOfWeek == rule.WeekStart ? day : day.Previous(rule.WeekStart);

    private static bool IsPeriodCounted(RecurrenceRule rule, LocalDateTime start, LocalDateTime time)
    {
        var (one, other) = (PeriodOf(rule, start), PeriodOf(rule, time));
        return (other - one) % rule.Interval == 0 && other >= one;
    }

    // Periods numbered along the calendar, so that INTERVAL can count them.
    private static long PeriodOf(RecurrenceRule rule, LocalDateTime time)
    {
        var days = Period.DaysBetween(new(1900, 1, 1), time.Date);
        return rule.Frequency switch
        {
            Frequency.Yearly => time.Year,
            Frequency.Monthly => (time.Year * 12) + time.Month,
            Frequency.Weekly => Period.DaysBetween(
                new LocalDate(1899, 12, 31).Next(rule.WeekStart),
                WeekOf(rule, time.Date)
            ) / 7,
            Frequency.Daily => days,
            Frequency.Hourly => (days * 24L) + time.Hour,
            Frequency.Minutely => (((days * 24L) + time.Hour) * 60) + time.Minute,
            _ => (((((days * 24L) + time.Hour) * 60) + time.Minute) * 60) + time.Second,
        };
    }

    private static IEnumerable<LocalDateTime> Positions(RecurrenceRule rule, List<LocalDateTime> period) =>
        rule.BySetPos.Count == 0
            ? period
            : period.Where((_, place) => FromEitherEnd(rule.BySetPos, place + 1, period.Count));
}
