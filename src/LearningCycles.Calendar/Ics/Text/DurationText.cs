using System.Globalization;
using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes DURATION (RFC 5545 §3.3.6), in the units of the period: <c>PT45M</c>, <c>P1DT6H</c>, <c>-P2W</c>.</summary>
internal static class DurationText
{
    /// <summary>The most octets that a duration takes.</summary>
    internal const int Longest = 64;

    internal static string Of(Period duration)
    {
        Span<byte> octets = stackalloc byte[Longest];
        return Encoding.ASCII.GetString(octets[..Write(octets, duration)]);
    }

    internal static int Write(Span<byte> octets, Period duration)
    {
        var length = 0;
        var (hours, minutes, seconds) = (
            Math.Abs(duration.Hours),
            Math.Abs(duration.Minutes),
            Math.Abs(duration.Seconds)
        );
        if (
            duration.Weeks < 0
            || duration.Days < 0
            || duration.Hours < 0
            || duration.Minutes < 0
            || duration.Seconds < 0
        )
            octets[length++] = (byte)'-';
        octets[length++] = (byte)'P';
        if (duration.Weeks != 0)
            length += Unit(octets[length..], Math.Abs(duration.Weeks), 'W');
        if (duration.Days != 0)
            length += Unit(octets[length..], Math.Abs(duration.Days), 'D');
        var hasTime = hours + minutes + seconds > 0;
        if (!hasTime && (duration.Weeks != 0 || duration.Days != 0))
            return length;
        octets[length++] = (byte)'T';
        if (hours > 0)
            length += Unit(octets[length..], hours, 'H');
        // The grammar has no hours with seconds and without minutes.
        if (minutes > 0 || (hours > 0 && seconds > 0))
            length += Unit(octets[length..], minutes, 'M');
        if (seconds > 0 || !hasTime)
            length += Unit(octets[length..], seconds, 'S');
        return length;
    }

    private static int Unit(Span<byte> octets, long number, char unit)
    {
        number.TryFormat(octets, out var length, default, CultureInfo.InvariantCulture);
        octets[length] = (byte)unit;
        return length + 1;
    }
}
