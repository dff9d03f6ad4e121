namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VFREEBUSY (RFC 5545 §3.6.4).</summary>
internal static class FreeBusyText
{
    private static readonly string[] Kinds = ["BUSY", "FREE", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE"];

    internal static void Write(ref ContentLineWriter lines, IcsFreeBusy item)
    {
        var own = item.PropertyParameters;
        lines.Lines("BEGIN:VFREEBUSY\r\n"u8);
        PropertyText.Text(ref lines, "UID:"u8, item.Uid, own);
        PropertyText.Utc(ref lines, "DTSTAMP:"u8, item.StampSecond, own);
        PropertyText.Utc(ref lines, "DTSTART:"u8, item.StartSecond, own);
        PropertyText.Utc(ref lines, "DTEND:"u8, item.EndSecond, own);
        if (item.Organizer is { } organizer)
            AddressText.Write(ref lines, organizer);
        foreach (var attendee in item.Attendees)
            AddressText.Write(ref lines, attendee);
        PropertyText.Address(ref lines, "URL:"u8, item.Url, own);
        Times(ref lines, item.Times);
        foreach (var property in item.Extra)
            PropertyText.Kept(ref lines, property);
        foreach (var component in item.Components)
            PropertyText.Kept(ref lines, component);
        lines.Lines("END:VFREEBUSY\r\n"u8);
    }

    internal static ValueList<IcsParameter> NotOwn(ValueList<IcsParameter> parameters)
    {
        foreach (var parameter in Guard.Against.Null(parameters))
        {
            if (KindOf(parameter) is not null)
                throw new ArgumentException(
                    $"{parameter} is held by Kind and would be written twice.\nMaybe set that one instead?",
                    nameof(parameters)
                );
        }
        return parameters;
    }

    internal static IcsBusyKind? KindOf(IcsParameter parameter)
    {
        if (parameter.Name is not "FBTYPE" || parameter.Values.Count != 1)
            return null;
        var place = Array.FindIndex(
            Kinds,
            kind => string.Equals(kind, parameter.Values[0], StringComparison.OrdinalIgnoreCase)
        );
        return place < 0 ? null : (IcsBusyKind)place;
    }

    // Times of one kind that follow each other share a line.
    private static void Times(ref ContentLineWriter lines, ValueList<IcsBusyTime> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            var time = times[i];
            if (i > 0 && times[i - 1].Kind == time.Kind && times[i - 1].Parameters == time.Parameters)
            {
                lines.Ascii(","u8);
            }
            else
            {
                if (i > 0)
                    lines.End();
                lines.Ascii("FREEBUSY"u8);
                if (time.Kind != IcsBusyKind.Busy)
                {
                    lines.Ascii(";FBTYPE="u8);
                    lines.Raw(Kinds[(int)time.Kind]);
                }
                foreach (var parameter in time.Parameters)
                    lines.Parameter(parameter);
                lines.Ascii(":"u8);
            }
            lines.Utc(time.Start.ToUnixTimeSeconds());
            lines.Ascii("/"u8);
            lines.Utc(time.End.ToUnixTimeSeconds());
        }
        if (times.Count > 0)
            lines.End();
    }
}
