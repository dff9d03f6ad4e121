using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VCALENDAR (RFC 5545 §3.4): header, zones, events, other components.</summary>
internal static class CalendarText
{
    internal static void Write(ref ContentLineWriter lines, IcsCalendar calendar, ZoneSpans zones)
    {
        var own = calendar.PropertyParameters;
        lines.Lines("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"u8);
        PropertyText.Text(ref lines, "PRODID:"u8, calendar.ProductId, own);
        lines.Lines("CALSCALE:GREGORIAN\r\n"u8);
        if (calendar.Method != IcsMethod.None)
            lines.Lines(calendar.Method == IcsMethod.Publish ? "METHOD:PUBLISH\r\n"u8 : "METHOD:CANCEL\r\n"u8);
        PropertyText.Text(ref lines, "NAME:"u8, calendar.Name, own);
        PropertyText.Text(ref lines, "X-WR-CALNAME:"u8, calendar.Name, own);
        PropertyText.Text(ref lines, "DESCRIPTION:"u8, calendar.Description, own);
        PropertyText.Text(ref lines, "X-WR-CALDESC:"u8, calendar.Description, own);
        if (calendar.RefreshInterval is { } refresh)
        {
            Minutes(ref lines, "REFRESH-INTERVAL;VALUE=DURATION:PT"u8, refresh);
            Minutes(ref lines, "X-PUBLISHED-TTL:PT"u8, refresh);
        }
        if (calendar.Source is { } source)
        {
            lines.Ascii("SOURCE"u8);
            PropertyText.Parameters(ref lines, "SOURCE"u8, own);
            lines.Ascii(";VALUE=URI:"u8);
            lines.Raw(source);
            lines.End();
        }
        PropertyText.Text(ref lines, "COLOR:"u8, calendar.Color, own);
        foreach (var property in calendar.Extra)
            PropertyText.Kept(ref lines, property);
        foreach (var zone in zones.All)
            ZoneText.Write(ref lines, zone);
        foreach (var item in calendar.Events)
            EventText.Write(ref lines, item);
        foreach (var item in calendar.Todos)
            TodoText.Write(ref lines, item);
        foreach (var item in calendar.FreeBusy)
            FreeBusyText.Write(ref lines, item);
        foreach (var component in calendar.Components)
            PropertyText.Kept(ref lines, component);
        lines.Lines("END:VCALENDAR\r\n"u8);
    }

    private static void Minutes(ref ContentLineWriter lines, ReadOnlySpan<byte> start, Duration duration)
    {
        lines.Ascii(start);
        lines.Number((long)duration.TotalMinutes);
        lines.Ascii("M"u8);
        lines.End();
    }
}
