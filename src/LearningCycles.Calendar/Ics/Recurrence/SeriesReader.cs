using System.Text;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Reads RRULE, RDATE, EXDATE, EXRULE and RECURRENCE-ID of an event, which it keeps as they stand in the file.</summary>
internal sealed class SeriesReader(IcsEvent item)
{
    private readonly ProblemList problems = new(100);
    private readonly List<RecurrenceRule> rules = [];
    private readonly List<RecurrenceRule> exceptRules = [];
    private readonly List<RecurrenceDate> dates = [];
    private readonly List<IcsTime> exceptDates = [];
    private readonly List<IcsProblem> ofRules = [];
    private ReplacedOccurrence? replaces;

    internal static bool IsSeries(IcsProperty property) => property.Name is "RRULE" or "RDATE" or "EXDATE" or "EXRULE";

    internal RecurrenceReading Read()
    {
        var recurs = false;
        foreach (var property in item.Extra)
        {
            switch (property.Name)
            {
                case "RRULE":
                    recurs = true;
                    Rule(property, rules);
                    break;
                case "EXRULE":
                    recurs = true;
                    Rule(property, exceptRules);
                    break;
                case "RDATE":
                    recurs = true;
                    foreach (var (start, end) in Values(property))
                        dates.Add(new(start, end is not null && TimeGuards.IsAfter(start, end) ? end : null));
                    break;
                case "EXDATE":
                    recurs = true;
                    foreach (var (time, _) in Values(property))
                        exceptDates.Add(time);
                    break;
                case "RECURRENCE-ID":
                    foreach (var (time, _) in Values(property))
                        replaces ??= new(time, Says(property, "RANGE", "THISANDFUTURE"));
                    break;
            }
        }
        var set = recurs
            ? new RecurrenceSet(item.Start, rules.ToValueList())
            {
                Dates = dates.ToValueList(),
                ExceptDates = exceptDates.ToValueList(),
                ExceptRules = exceptRules.ToValueList(),
            }
            : null;
        return new(set, replaces, [.. ofRules, .. problems.ToValueList()]);
    }

    private void Rule(IcsProperty property, List<RecurrenceRule> into)
    {
        var reading = new RuleReader(0).Read(property.Value);
        if (reading.Rule is { } rule)
            into.Add(rule);
        ofRules.AddRange(reading.Problems);
        if (reading.Rule is { Frequency: < Frequency.Daily } && item.Start is IcsTime.Day)
            ofRules.Add(
                new(
                    IcsProblemCode.MalformedRule,
                    IcsSeverity.Error,
                    0,
                    $"{property} counts hours, but the event starts on a day; only that day is taken. Give DTSTART a time."
                )
            );
    }

    private IEnumerable<(IcsTime Start, IcsTime? End)> Values(IcsProperty property)
    {
        foreach (var value in property.Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (value.Length == 0)
                continue;
            var slash = value.IndexOf('/', StringComparison.Ordinal);
            if (Time(property, slash < 0 ? value : value[..slash]) is not { } start)
            {
                problems.Warn(
                    IcsProblemCode.MalformedRule,
                    0,
                    $"{property.Name} holds \"{ShortText.Of(value)}\", which is no date or time and is left out. Write it in the form of DTSTART."
                );
                continue;
            }
            yield return (start, slash < 0 ? null : End(property, start, value[(slash + 1)..]));
        }
    }

    private IcsTime? End(IcsProperty property, IcsTime start, string text)
    {
        if (Time(property, text) is { } end)
            return end;
        if (TimeValue.TryDuration(Encoding.UTF8.GetBytes(text), out var length))
            return new EndOfEvent(0, problems).Of(start, null, length).End;
        return null;
    }

    private IcsTime? Time(IcsProperty property, string text)
    {
        if (!TimeValue.TryRead(Encoding.UTF8.GetBytes(text), out var time))
            return null;
        if (time.Kind == WrittenKind.Date || Says(property, "VALUE", "DATE"))
            return IcsTime.On(time.Local.Date);
        if (time.Kind == WrittenKind.Utc)
            return IcsTime.At(time.Instant);
        // A zone that is not named or not known is that of the start (RFC 5545 §3.8.5.1 asks for the same one).
        return Zone(property) is { } zone
            ? IcsTime.In(time.Local, zone, IcsGap.MoveLater)
            : new IcsTime.Floating(time.Local);
    }

    private DateTimeZone? Zone(IcsProperty property)
    {
        foreach (var parameter in property.Parameters)
        {
            if (parameter.Name is "TZID" && ZoneNames.Find(parameter.Values[0]) is { } zone)
                return zone;
        }
        return (item.Start as IcsTime.Zoned)?.Zone;
    }

    private static bool Says(IcsProperty property, string name, string value)
    {
        foreach (var parameter in property.Parameters)
        {
            if (
                string.Equals(parameter.Name, name, StringComparison.Ordinal)
                && parameter.Values[0].Equals(value, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }
        return false;
    }
}
