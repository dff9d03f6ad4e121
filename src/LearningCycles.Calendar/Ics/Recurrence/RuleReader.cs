using System.Globalization;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Reads RECUR (RFC 5545 §3.3.10) from text.</summary>
internal sealed class RuleReader(int line)
{
    private readonly List<IcsProblem> problems = [];
    private readonly List<string> extra = [];
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
    private bool isLost;

    internal RecurrenceRuleReading Read(string text)
    {
        RecurrenceRule? rule = null;
        foreach (var part in text.Split(';'))
        {
            if (Split(part, out var name, out var value) && name is "FREQ" && rule is null)
            {
                if (RuleNames.Frequency(value) is { } frequency)
                    rule = new(frequency);
                else
                    Lose($"FREQ={ShortText.Of(value)} is no frequency. Write one of SECONDLY to YEARLY.");
            }
        }
        if (rule is null)
        {
            if (!isLost)
                Lose("The rule names no frequency. Begin it with FREQ=, such as FREQ=WEEKLY.");
            return new(null, problems.ToValueList());
        }
        foreach (var part in text.Split(';'))
        {
            if (Split(part, out var name, out var value))
                rule = With(rule, name, value);
            else if (!string.IsNullOrWhiteSpace(part))
                Warn($"\"{ShortText.Of(part)}\" says nothing and is left out. Take it out, or write NAME=value.");
        }
        if (extra.Count > 0)
            rule = rule with { Extra = extra.ToValueList() };
        foreach (var breach in rule.Breaches)
            Warn(breach);
        return new(isLost ? null : rule, problems.ToValueList());
    }

    private static bool Split(string part, out string name, out string value)
    {
        var sign = part.IndexOf('=', StringComparison.Ordinal);
        name = sign < 1 ? "" : part[..sign].Trim().ToUpperInvariant();
        value = sign < 1 ? "" : part[(sign + 1)..].Trim();
        return name.Length > 0 && value.Length > 0;
    }

    private RecurrenceRule With(RecurrenceRule rule, string name, string value)
    {
        if (!seen.Add(name))
        {
            Warn($"{ShortText.Of(name)} stands a second time; the first one counts. Take one of the two out.");
            return rule;
        }
        return name switch
        {
            "FREQ" => rule,
            "INTERVAL" => Number(name, value) is { } interval ? rule with { Interval = interval } : rule,
            "COUNT" => Number(name, value) is { } count ? rule with { Count = count } : rule,
            "UNTIL" => Until(rule, value),
            "BYSECOND" => rule with { BySecond = Numbers(name, value, 0, 60) },
            "BYMINUTE" => rule with { ByMinute = Numbers(name, value, 0, 59) },
            "BYHOUR" => rule with { ByHour = Numbers(name, value, 0, 23) },
            "BYDAY" => rule with { ByDay = Days(value) },
            "BYMONTHDAY" => rule with { ByMonthDay = Numbers(name, value, -31, 31) },
            "BYYEARDAY" => rule with { ByYearDay = Numbers(name, value, -366, 366) },
            "BYWEEKNO" => rule with { ByWeekNo = Numbers(name, value, -53, 53) },
            "BYMONTH" => rule with { ByMonth = Numbers(name, value, 1, 12) },
            "BYSETPOS" => rule with { BySetPos = Numbers(name, value, -366, 366) },
            "WKST" => WeekStart(rule, value),
            _ => Other(rule, name, value),
        };
    }

    private int? Number(string name, string value)
    {
        if (TryNumber(value, out var number) && number >= 1)
            return number;
        Lose($"{name}={ShortText.Of(value)} is no whole number of 1 or more.");
        return null;
    }

    private RecurrenceRule Until(RecurrenceRule rule, string value)
    {
        Span<byte> octets = stackalloc byte[32];
        if (
            value.Length <= octets.Length
            && System.Text.Ascii.FromUtf16(value, octets, out var length) == System.Buffers.OperationStatus.Done
            && TimeValue.TryRead(octets[..length], out var time)
        )
            return rule with
            {
                Until = time.Kind switch
                {
                    WrittenKind.Date => IcsTime.On(time.Local.Date),
                    WrittenKind.Utc => IcsTime.At(time.Instant),
                    _ => new IcsTime.Floating(time.Local),
                },
            };
        Lose($"UNTIL={ShortText.Of(value)} is no date or time. Write 20261231 or 20261231T235959Z.");
        return rule;
    }

    private RecurrenceRule WeekStart(RecurrenceRule rule, string value)
    {
        if (RuleNames.Weekday(value) is { } day)
            return rule with { WeekStart = day };
        Warn($"WKST={ShortText.Of(value)} is no weekday; Monday is taken. Write MO to SU.");
        return rule;
    }

    private RecurrenceRule Other(RecurrenceRule rule, string name, string value)
    {
        if (name is "RSCALE" && value.Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase))
            return rule;
        if (name.AsSpan().IndexOfAny(':', '\n') >= 0 || value.AsSpan().IndexOfAny(':', '\r', '\n') >= 0)
        {
            Warn($"The part {ShortText.Of(name)} holds a character that no part can hold, and is left out.");
            return rule;
        }
        extra.Add($"{name}={value}");
        if (!name.StartsWith("X-", StringComparison.Ordinal))
            Warn(
                $"The part {ShortText.Of(name)} is not known; it is kept, and the rule is read without it. Check what it means."
            );
        return rule;
    }

    private ValueList<int> Numbers(string name, string value, int least, int most)
    {
        var numbers = new List<int>();
        foreach (var item in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (TryNumber(item, out var number) && number >= least && number <= most && (number != 0 || least == 0))
                numbers.Add(number);
            else
                Warn($"{name} holds \"{ShortText.Of(item)}\", which is out of its range and is left out.");
        }
        if (numbers.Count == 0)
            Lose($"Nothing of {name}={ShortText.Of(value)} can be read.");
        return numbers.ToValueList();
    }

    private ValueList<RecurrenceDay> Days(string value)
    {
        var days = new List<RecurrenceDay>();
        foreach (var item in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var number = 0;
            if (
                item.Length >= 2
                && RuleNames.Weekday(item.AsSpan(item.Length - 2)) is { } day
                && (item.Length == 2 || (TryNumber(item[..^2], out number) && number is >= -53 and <= 53 and not 0))
            )
                days.Add(new(number, day));
            else
                Warn(
                    $"BYDAY holds \"{ShortText.Of(item)}\", which is no weekday and is left out. Write TU, 2TU or -1FR."
                );
        }
        if (days.Count == 0)
            Lose($"Nothing of BYDAY={ShortText.Of(value)} can be read.");
        return days.ToValueList();
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private void Warn(string text) => problems.Add(new(IcsProblemCode.MalformedRule, IcsSeverity.Warning, line, text));

    private void Lose(string text)
    {
        isLost = true;
        problems.Add(new(IcsProblemCode.MalformedRule, IcsSeverity.Error, line, text));
    }
}
