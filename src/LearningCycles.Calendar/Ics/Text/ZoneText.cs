using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VTIMEZONE (RFC 5545 §3.6.5).</summary>
internal static class ZoneText
{
    internal static void Write(ref ContentLineWriter lines, ZoneSpans.Span span)
    {
        lines.Lines("BEGIN:VTIMEZONE\r\n"u8);
        lines.Ascii("TZID:"u8);
        lines.Text(span.Zone.Id);
        lines.End();
        foreach (var observance in ZoneObservances.Of(span.Zone, span.FirstYear, span.LastYear))
            Write(ref lines, observance);
        lines.Lines("END:VTIMEZONE\r\n"u8);
    }

    private static void Write(ref ContentLineWriter lines, ZoneObservance observance)
    {
        lines.Lines(observance.IsDaylight ? "BEGIN:DAYLIGHT\r\n"u8 : "BEGIN:STANDARD\r\n"u8);
        lines.Ascii("DTSTART:"u8);
        lines.Local(observance.Onset);
        lines.End();
        if (observance.Rule is { } rule)
        {
            lines.Ascii("RRULE:"u8);
            lines.Raw(rule);
            lines.End();
        }
        lines.Ascii("TZOFFSETFROM:"u8);
        Write(ref lines, observance.From);
        lines.Ascii("TZOFFSETTO:"u8);
        Write(ref lines, observance.To);
        lines.Ascii("TZNAME:"u8);
        lines.Text(observance.Name);
        lines.End();
        lines.Lines(observance.IsDaylight ? "END:DAYLIGHT\r\n"u8 : "END:STANDARD\r\n"u8);
    }

    // ±hhmm, and seconds only where an old zone has them (RFC 5545 §3.3.14).
    private static void Write(ref ContentLineWriter lines, Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        Span<byte> text = stackalloc byte[7];
        text[0] = offset.Seconds < 0 ? (byte)'-' : (byte)'+';
        TwoDigits(text[1..], seconds / 3600);
        TwoDigits(text[3..], seconds / 60 % 60);
        TwoDigits(text[5..], seconds % 60);
        lines.Ascii(seconds % 60 == 0 ? text[..5] : text);
        lines.End();
    }

    private static void TwoDigits(Span<byte> digits, int number)
    {
        digits[1] = (byte)('0' + (number % 10));
        digits[0] = (byte)('0' + (number / 10));
    }
}
