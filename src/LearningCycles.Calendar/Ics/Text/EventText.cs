namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VEVENT (RFC 5545 §3.6.1).</summary>
internal static class EventText
{
    internal static void Write(ref ContentLineWriter lines, IcsEvent item)
    {
        lines.Lines("BEGIN:VEVENT\r\n"u8);
        EntryText.Identity(ref lines, item);
        EntryText.Time(ref lines, "DTSTART"u8, item.Start, item.PropertyParameters);
        EntryText.End(ref lines, "DTEND"u8, item.End, item.Duration, item.PropertyParameters);
        EntryText.Texts(ref lines, item);
        Presence(ref lines, item);
        EntryText.Facts(ref lines, item);
        EntryText.Rest(ref lines, item);
        lines.Lines("END:VEVENT\r\n"u8);
    }

    private static void Presence(ref ContentLineWriter lines, IcsEvent item)
    {
        var own = item.PropertyParameters;
        PropertyText.Word(
            ref lines,
            "STATUS:"u8,
            item.Status switch
            {
                IcsStatus.Confirmed => "CONFIRMED"u8,
                IcsStatus.Tentative => "TENTATIVE"u8,
                IcsStatus.Cancelled => "CANCELLED"u8,
                _ => throw new InvalidOperationException($"{item.Status} is a status that is never written."),
            },
            own
        );
        var isFree = item.Transparency == IcsTransparency.Transparent;
        PropertyText.Word(ref lines, "TRANSP:"u8, isFree ? "TRANSPARENT"u8 : "OPAQUE"u8, own);
        foreach (var property in item.Extra)
        {
            if (OutlookBusy.Is(property))
                return;
        }
        lines.Lines(isFree ? "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n"u8 : "X-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n"u8);
    }
}
