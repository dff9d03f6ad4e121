using System.Globalization;
using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Writes a rule in the order of RFC 5545 §3.3.10, FREQ first.</summary>
internal static class RuleText
{
    internal static string Write(RecurrenceRule rule)
    {
        var text = new StringBuilder("FREQ=").Append(RuleNames.Of(rule.Frequency));
        if (rule.Until is { } until)
            text.Append(";UNTIL=").Append(Time(until));
        if (rule.Count is { } count)
            text.Append(CultureInfo.InvariantCulture, $";COUNT={count}");
        if (rule.Interval != 1)
            text.Append(CultureInfo.InvariantCulture, $";INTERVAL={rule.Interval}");
        Append(text, "BYSECOND", rule.BySecond);
        Append(text, "BYMINUTE", rule.ByMinute);
        Append(text, "BYHOUR", rule.ByHour);
        Append(text, "BYDAY", rule.ByDay);
        Append(text, "BYMONTHDAY", rule.ByMonthDay);
        Append(text, "BYYEARDAY", rule.ByYearDay);
        Append(text, "BYWEEKNO", rule.ByWeekNo);
        Append(text, "BYMONTH", rule.ByMonth);
        Append(text, "BYSETPOS", rule.BySetPos);
        if (rule.WeekStart != IsoDayOfWeek.Monday)
            text.Append(";WKST=").Append(RuleNames.Of(rule.WeekStart));
        foreach (var part in rule.Extra)
            text.Append(';').Append(part);
        return text.ToString();
    }

    /// <summary>A date or time as it stands in a value; the zone, if any, stands in TZID.</summary>
    internal static string Time(IcsTime time) =>
        time switch
        {
            IcsTime.Day day => Date(day.Date),
            IcsTime.Utc utc => Local(utc.Instant.InUtc().LocalDateTime) + "Z",
            IcsTime.Zoned zoned => Local(zoned.Local),
            IcsTime.Floating floating => Local(floating.Local),
            _ => throw new InvalidOperationException($"{time} is a time of no known kind."),
        };

    private static string Date(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}{date.Month:00}{date.Day:00}");

    private static string Local(LocalDateTime local) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Date(local.Date)}T{local.Hour:00}{local.Minute:00}{local.Second:00}"
        );

    private static void Append<T>(StringBuilder text, string name, ValueList<T> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i == 0)
                text.Append(';').Append(name).Append('=');
            else
                text.Append(',');
            text.Append(InvariantText.Of(values[i]));
        }
    }
}
