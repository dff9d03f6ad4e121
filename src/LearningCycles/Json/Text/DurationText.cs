using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Json.Text;

/// <summary>A duration in ISO 8601, in hours, minutes and seconds only: <c>PT1H30M</c>, <c>PT0S</c>, <c>-PT0.5S</c>.</summary>
internal static class DurationText
{
    private static readonly DurationPattern Clock = DurationPattern.CreateWithInvariantCulture("-H:mm:ss.FFFFFFFFF");

    internal static string Of(Duration duration)
    {
        var clock = Clock.Format(duration);
        var sign = clock[0] == '-' ? "-" : "";
        var parts = clock[sign.Length..].Split(':');
        var seconds = parts[2].TrimStart('0');
        seconds = seconds is "" or ['.', ..] ? "0" + seconds : seconds;
        var text = Part(parts[0], 'H') + Part(parts[1], 'M') + (seconds is "0" ? "" : seconds + "S");
        return $"{sign}PT{(text.Length == 0 ? "0S" : text)}";
    }

    // Only what Of writes: a text that means the same in another form would not come back as it was.
    internal static Duration Parse(string text)
    {
        var sign = text.StartsWith('-') ? "-" : "";
        if (!text.AsSpan(sign.Length).StartsWith("PT", StringComparison.Ordinal))
            throw new FormatException("A duration begins with PT.");
        var rest = text[(sign.Length + 2)..];
        var hours = Take(ref rest, 'H');
        var minutes = Take(ref rest, 'M');
        var seconds = Take(ref rest, 'S');
        if (rest.Length > 0)
            throw new FormatException("A duration has hours, minutes and seconds.");
        var dot = seconds.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? seconds : seconds[..dot];
        var duration = Clock
            .Parse($"{sign}{hours}:{minutes.PadLeft(2, '0')}:{whole.PadLeft(2, '0')}{seconds[whole.Length..]}")
            .Value;
        return string.Equals(Of(duration), text, StringComparison.Ordinal)
            ? duration
            : throw new FormatException("A duration is written in one way only.");
    }

    private static string Part(string digits, char unit) =>
        digits.Trim('0').Length == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{digits.TrimStart('0')}{unit}");

    private static string Take(ref string rest, char unit)
    {
        var end = rest.IndexOf(unit, StringComparison.Ordinal);
        if (end < 0)
            return "0";
        var digits = rest[..end];
        rest = rest[(end + 1)..];
        return digits;
    }
}
