namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VTODO (RFC 5545 §3.6.2).</summary>
internal static class TodoText
{
    internal static void Write(ref ContentLineWriter lines, IcsTodo item)
    {
        var own = item.PropertyParameters;
        lines.Lines("BEGIN:VTODO\r\n"u8);
        EntryText.Identity(ref lines, item);
        if (item.Start is { } start)
            EntryText.Time(ref lines, "DTSTART"u8, start, own);
        EntryText.End(ref lines, "DUE"u8, item.Due, item.Duration, own);
        EntryText.Texts(ref lines, item);
        if (item.Status != IcsTodoStatus.Unspecified)
            PropertyText.Word(
                ref lines,
                "STATUS:"u8,
                item.Status switch
                {
                    IcsTodoStatus.NeedsAction => "NEEDS-ACTION"u8,
                    IcsTodoStatus.InProcess => "IN-PROCESS"u8,
                    IcsTodoStatus.Completed => "COMPLETED"u8,
                    IcsTodoStatus.Cancelled => "CANCELLED"u8,
                    _ => throw new InvalidOperationException($"{item.Status} is a status that is never written."),
                },
                own
            );
        PropertyText.Utc(ref lines, "COMPLETED:"u8, item.CompletedSecond, own);
        if (item.PercentComplete is { } percent)
            PropertyText.Number(ref lines, "PERCENT-COMPLETE:"u8, percent, own);
        EntryText.Facts(ref lines, item);
        EntryText.Rest(ref lines, item);
        lines.Lines("END:VTODO\r\n"u8);
    }
}
