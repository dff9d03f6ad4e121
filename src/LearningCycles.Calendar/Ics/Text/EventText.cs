using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VEVENT (RFC 5545 §3.6.1).</summary>
internal static class EventText
{
    internal static void Write(ref ContentLineWriter lines, IcsEvent item)
    {
        var own = item.PropertyParameters;
        lines.Lines("BEGIN:VEVENT\r\n"u8);
        PropertyText.Text(ref lines, "UID"u8, item.Uid, own);
        PropertyText.Utc(ref lines, "DTSTAMP"u8, item.Stamp, own);
        PropertyText.Start(ref lines, "SEQUENCE"u8, own);
        lines.Number(item.Sequence);
        lines.End();
        Time(ref lines, "DTSTART"u8, item.Start, own);
        if (item.End is { } end)
            Time(ref lines, "DTEND"u8, end, own);
        PropertyText.Text(ref lines, "SUMMARY"u8, item.Summary, own);
        PropertyText.Text(ref lines, "DESCRIPTION"u8, item.Description, own);
        PropertyText.Text(ref lines, "LOCATION"u8, item.Location, own);
        Categories(ref lines, item.Categories, own);
        Status(ref lines, item.Status, own);
        Transparency(ref lines, item, own);
        Classification(ref lines, item.Classification, own);
        if (item.Url is { } url)
        {
            PropertyText.Start(ref lines, "URL"u8, own);
            lines.Raw(url);
            lines.End();
        }
        if (item.Created is { } created)
            PropertyText.Utc(ref lines, "CREATED"u8, created, own);
        if (item.LastModified is { } modified)
            PropertyText.Utc(ref lines, "LAST-MODIFIED"u8, modified, own);
        foreach (var property in item.Extra)
            PropertyText.Kept(ref lines, property);
        foreach (var component in item.Components)
            PropertyText.Kept(ref lines, component);
        lines.Lines("END:VEVENT\r\n"u8);
    }

    private static void Time(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        IcsTime time,
        ValueList<IcsPropertyParameters> own
    )
    {
        lines.Ascii(name);
        PropertyText.Parameters(ref lines, name, own);
        switch (time)
        {
            case IcsTime.Day day:
                lines.Ascii(";VALUE=DATE:"u8);
                lines.Date(day.Date);
                break;
            case IcsTime.Utc utc:
                lines.Ascii(":"u8);
                lines.Utc(utc.Instant);
                break;
            case IcsTime.Zoned zoned:
                lines.Ascii(";TZID="u8);
                lines.Raw(zoned.Zone.Id);
                lines.Ascii(":"u8);
                lines.Local(zoned.Local);
                break;
            default:
                throw new InvalidOperationException($"{time} is a time that is never written.");
        }
        lines.End();
    }

    private static void Categories(
        ref ContentLineWriter lines,
        ValueList<string> categories,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (categories.Count == 0)
            return;
        PropertyText.Start(ref lines, "CATEGORIES"u8, own);
        for (var i = 0; i < categories.Count; i++)
        {
            if (i > 0)
                lines.Ascii(","u8);
            lines.Text(categories[i]);
        }
        lines.End();
    }

    private static void Status(ref ContentLineWriter lines, IcsStatus status, ValueList<IcsPropertyParameters> own)
    {
        PropertyText.Start(ref lines, "STATUS"u8, own);
        lines.Ascii(
            status switch
            {
                IcsStatus.Confirmed => "CONFIRMED"u8,
                IcsStatus.Tentative => "TENTATIVE"u8,
                IcsStatus.Cancelled => "CANCELLED"u8,
                _ => throw new InvalidOperationException($"{status} is a status that is never written."),
            }
        );
        lines.End();
    }

    private static void Transparency(ref ContentLineWriter lines, IcsEvent item, ValueList<IcsPropertyParameters> own)
    {
        PropertyText.Start(ref lines, "TRANSP"u8, own);
        var isFree = item.Transparency == IcsTransparency.Transparent;
        lines.Ascii(isFree ? "TRANSPARENT"u8 : "OPAQUE"u8);
        lines.End();
        foreach (var property in item.Extra)
        {
            if (OutlookBusy.Is(property))
                return;
        }
        lines.Lines(isFree ? "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n"u8 : "X-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n"u8);
    }

    private static void Classification(
        ref ContentLineWriter lines,
        IcsClassification classification,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (classification == IcsClassification.Public)
            return;
        PropertyText.Start(ref lines, "CLASS"u8, own);
        lines.Ascii(classification == IcsClassification.Private ? "PRIVATE"u8 : "CONFIDENTIAL"u8);
        lines.End();
    }
}
