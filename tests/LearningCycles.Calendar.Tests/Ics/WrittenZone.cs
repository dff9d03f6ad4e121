using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>A second, plain reading of VTIMEZONE (RFC 5545 §3.6.5), to check the written one: the latest onset counts.</summary>
internal sealed class WrittenZone
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuuMMdd'T'HHmmss"
    );

    private readonly List<(Instant Onset, Offset To)> onsets = [];

    private WrittenZone() { }

    internal Offset OffsetAt(Instant instant)
    {
        var place = onsets.FindLastIndex(onset => onset.Onset <= instant);
        return place >= 0
            ? onsets[place].To
            : throw new InvalidOperationException("The zone says nothing of so early a time.");
    }

    internal static WrittenZone Parse(IEnumerable<string> lines)
    {
        var zone = new WrittenZone();
        Dictionary<string, string> values = [];
        foreach (var line in lines)
        {
            if (line is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")
                values.Clear();
            else if (line is "END:STANDARD" or "END:DAYLIGHT")
                zone.Add(values);
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                values[line[..colon]] = line[(colon + 1)..];
        }
        zone.onsets.Sort((x, y) => x.Onset.CompareTo(y.Onset));
        return zone;
    }

    private void Add(Dictionary<string, string> values)
    {
        var start = Pattern.Parse(values["DTSTART"]).Value;
        var (from, to) = (ParseOffset(values["TZOFFSETFROM"]), ParseOffset(values["TZOFFSETTO"]));
        foreach (var local in values.TryGetValue("RRULE", out var rule) ? Yearly(start, rule) : [start])
            onsets.Add((local.WithOffset(from).ToInstant(), to));
    }

    private static IEnumerable<LocalDateTime> Yearly(LocalDateTime start, string rule)
    {
        var parts = rule.Split(';')
            .Select(part => part.Split('='))
            .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        parts["FREQ"].Should().Be("YEARLY");
        var month = int.Parse(parts["BYMONTH"], CultureInfo.InvariantCulture);
        var name = parts["BYDAY"][^2..];
        var weekday = Enum.GetValues<IsoDayOfWeek>()
            .Single(d => d.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));
        var ordinal = parts["BYDAY"].Length > 2 ? int.Parse(parts["BYDAY"][..^2], CultureInfo.InvariantCulture) : 0;
        for (var year = start.Year; year <= 2060; year++)
        {
            var days = Enumerable
                .Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
                .Select(day => new LocalDate(year, month, day))
                .Where(day => day.DayOfWeek == weekday)
                .ToList();
            var chosen = ordinal switch
            {
                > 0 => days[ordinal - 1],
                < 0 => days[^-ordinal],
                _ => days.Single(day =>
                    parts["BYMONTHDAY"]
                        .Split(',')
                        .Contains(day.Day.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)
                ),
            };
            var onset = chosen + start.TimeOfDay;
            if (year == start.Year)
                onset.Should().Be(start, "DTSTART is the first onset of its own rule");
            yield return onset;
        }
    }

    private static Offset ParseOffset(string text)
    {
        var seconds =
            (int.Parse(text[1..3], CultureInfo.InvariantCulture) * 3600)
            + (int.Parse(text[3..5], CultureInfo.InvariantCulture) * 60)
            + (text.Length > 5 ? int.Parse(text[5..7], CultureInfo.InvariantCulture) : 0);
        return Offset.FromSeconds(text[0] == '-' ? -seconds : seconds);
    }
}
