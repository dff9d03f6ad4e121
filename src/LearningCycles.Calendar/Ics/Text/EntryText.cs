using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes what events and tasks have in common.</summary>
internal static class EntryText
{
    /// <summary>UID, DTSTAMP and SEQUENCE.</summary>
    internal static void Identity(ref ContentLineWriter lines, IcsEntry item)
    {
        var own = item.PropertyParameters;
        PropertyText.Text(ref lines, "UID:"u8, item.Uid, own);
        PropertyText.Utc(ref lines, "DTSTAMP:"u8, item.StampSecond, own);
        PropertyText.Number(ref lines, "SEQUENCE:"u8, item.Sequence, own);
    }

    /// <summary>SUMMARY, DESCRIPTION, LOCATION and CATEGORIES.</summary>
    internal static void Texts(ref ContentLineWriter lines, IcsEntry item)
    {
        var own = item.PropertyParameters;
        PropertyText.Text(ref lines, "SUMMARY:"u8, item.Summary, own);
        PropertyText.Text(ref lines, "DESCRIPTION:"u8, item.Description, own);
        PropertyText.Text(ref lines, "LOCATION:"u8, item.Location, own);
        Categories(ref lines, item.Categories, own);
    }

    /// <summary>From CLASS to ATTENDEE.</summary>
    internal static void Facts(ref ContentLineWriter lines, IcsEntry item)
    {
        var own = item.PropertyParameters;
        if (item.Classification != IcsClassification.Public)
            PropertyText.Word(
                ref lines,
                "CLASS:"u8,
                item.Classification == IcsClassification.Private ? "PRIVATE"u8 : "CONFIDENTIAL"u8,
                own
            );
        PropertyText.Address(ref lines, "URL:"u8, item.Url, own);
        PropertyText.Utc(ref lines, "CREATED:"u8, item.CreatedSecond, own);
        PropertyText.Utc(ref lines, "LAST-MODIFIED:"u8, item.LastModifiedSecond, own);
        if (item.Priority is { } priority)
            PropertyText.Number(ref lines, "PRIORITY:"u8, priority, own);
        if (item.Geo is { } geo)
        {
            PropertyText.Start(ref lines, "GEO:"u8, own);
            lines.Raw(geo.ToString());
            lines.End();
        }
        PropertyText.Text(ref lines, "COLOR:"u8, item.Color, own);
        if (item.Organizer is { } organizer)
            AddressText.Write(ref lines, organizer);
        foreach (var attendee in item.Attendees)
            AddressText.Write(ref lines, attendee);
    }

    /// <summary>What is kept as it stands, and the alarms, which some readers want last.</summary>
    internal static void Rest(ref ContentLineWriter lines, IcsEntry item)
    {
        foreach (var property in item.Extra)
            PropertyText.Kept(ref lines, property);
        foreach (var component in item.Components)
            PropertyText.Kept(ref lines, component);
        foreach (var alarm in item.Alarms)
            AlarmText.Write(ref lines, alarm);
    }

    /// <summary>A start, an end or a time at which something is due; a length instead of it where that is what is said.</summary>
    internal static void End(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        IcsTime? end,
        Period? duration,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (duration is not null)
        {
            PropertyText.Start(ref lines, "DURATION:"u8, own);
            lines.Duration(duration);
            lines.End();
        }
        else if (end is not null)
        {
            Time(ref lines, name, end, own);
        }
    }

    internal static void Time(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        IcsTime time,
        ValueList<IcsPropertyParameters> own
    )
    {
        lines.Ascii(name);
        if (own.Count > 0)
            PropertyText.Parameters(ref lines, name, own);
        switch (time)
        {
            case IcsTime.Zoned zoned:
                lines.Zoned(zoned);
                break;
            case IcsTime.Utc utc:
                lines.Ascii(":"u8);
                lines.Utc(utc.Instant.ToUnixTimeSeconds());
                break;
            case IcsTime.Day day:
                lines.Ascii(";VALUE=DATE:"u8);
                lines.Date(day.Date);
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
        PropertyText.Start(ref lines, "CATEGORIES:"u8, own);
        for (var i = 0; i < categories.Count; i++)
        {
            if (i > 0)
                lines.Ascii(","u8);
            lines.Text(categories[i]);
        }
        lines.End();
    }
}
