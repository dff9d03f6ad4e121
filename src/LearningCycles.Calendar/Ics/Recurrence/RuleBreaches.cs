namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Finds parts that must not stand together (RFC 5545 §3.3.10), and says how we read them all the same.</summary>
internal static class RuleBreaches
{
    internal static ValueList<string> Of(RecurrenceRule rule)
    {
        List<string>? found = null;
        if (rule.Count is not null && rule.Until is not null)
            Add("COUNT and UNTIL stand together; the earlier of the two ends is taken. Keep one.");
        if (rule.ByWeekNo.Count > 0 && rule.Frequency != Frequency.Yearly)
            Add("BYWEEKNO stands in a rule that is not YEARLY; it is read as a limit. Use FREQ=YEARLY.");
        if (rule.ByYearDay.Count > 0 && rule.Frequency is Frequency.Daily or Frequency.Weekly or Frequency.Monthly)
            Add("BYYEARDAY stands in a DAILY, WEEKLY or MONTHLY rule; it is read as a limit. Use FREQ=YEARLY.");
        if (rule.ByMonthDay.Count > 0 && rule.Frequency == Frequency.Weekly)
            Add("BYMONTHDAY stands in a WEEKLY rule; it is read as a limit. Use FREQ=MONTHLY or DAILY.");
        if (rule.BySetPos.Count > 0 && !HasOtherPart(rule))
            Add("BYSETPOS stands alone; it counts in what the start gives. Add the BY part that it counts in.");
        foreach (var day in rule.ByDay)
        {
            if (day.Ordinal == 0)
                continue;
            if (rule.Frequency < Frequency.Monthly)
                Add(
                    "BYDAY has an ordinal in a rule that is neither MONTHLY nor YEARLY; each such weekday is taken. Leave the number out."
                );
            else if (rule.Frequency == Frequency.Yearly && rule.ByWeekNo.Count > 0)
                Add("BYDAY has an ordinal beside BYWEEKNO; each such weekday is taken. Leave the number out.");
            else
                continue;
            break;
        }
        return found is null ? [] : found.ToValueList();

        void Add(string text) => (found ??= []).Add(text);
    }

    private static bool HasOtherPart(RecurrenceRule rule) =>
        rule.BySecond.Count
            + rule.ByMinute.Count
            + rule.ByHour.Count
            + rule.ByDay.Count
            + rule.ByMonthDay.Count
            + rule.ByYearDay.Count
            + rule.ByWeekNo.Count
            + rule.ByMonth.Count
        > 0;
}
