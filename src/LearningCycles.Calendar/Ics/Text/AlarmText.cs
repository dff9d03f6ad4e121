namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes VALARM (RFC 5545 §3.6.6).</summary>
internal static class AlarmText
{
    internal static void Write(ref ContentLineWriter lines, IcsAlarm alarm)
    {
        lines.Lines(
            alarm.Action switch
            {
                IcsAlarmAction.Display => "BEGIN:VALARM\r\nACTION:DISPLAY\r\n"u8,
                IcsAlarmAction.Audio => "BEGIN:VALARM\r\nACTION:AUDIO\r\n"u8,
                IcsAlarmAction.Email => "BEGIN:VALARM\r\nACTION:EMAIL\r\n"u8,
                _ => throw new InvalidOperationException($"{alarm.Action} is an action that is never written."),
            }
        );
        Trigger(ref lines, alarm.Trigger);
        PropertyText.Text(ref lines, "DESCRIPTION:"u8, alarm.Description, []);
        PropertyText.Text(ref lines, "SUMMARY:"u8, alarm.Summary, []);
        foreach (var attendee in alarm.Attendees)
            AddressText.Write(ref lines, attendee);
        if (alarm.Interval is { } interval)
        {
            lines.Ascii("REPEAT:"u8);
            lines.Number(alarm.Repeat);
            lines.End();
            lines.Ascii("DURATION:"u8);
            lines.Duration(interval);
            lines.End();
        }
        foreach (var property in alarm.Extra)
            PropertyText.Kept(ref lines, property);
        lines.Lines("END:VALARM\r\n"u8);
    }

    private static void Trigger(ref ContentLineWriter lines, IcsTrigger trigger)
    {
        switch (trigger)
        {
            case IcsTrigger.Relative relative:
                lines.Ascii(relative.IsFromEnd ? "TRIGGER;RELATED=END:"u8 : "TRIGGER:"u8);
                lines.Duration(relative.Offset);
                break;
            case IcsTrigger.Absolute absolute:
                lines.Ascii("TRIGGER;VALUE=DATE-TIME:"u8);
                lines.Utc(absolute.Instant.ToUnixTimeSeconds());
                break;
            default:
                throw new InvalidOperationException($"{trigger} is a trigger of no known kind.");
        }
        lines.End();
    }
}
