using System.Buffers;
using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>An alarm while it is read. One that is not wholly understood is kept as it stands.</summary>
internal sealed class AlarmDraft(SharedLines shared)
{
    private List<IcsProperty>? extra;
    private List<IcsAttendee>? attendees;
    private IcsAlarmAction? action;
    private IcsTrigger? trigger;
    private string? summary;
    private string? description;
    private int repeat;
    private Period? interval;
    private bool isStrange;

    internal void Begin()
    {
        extra = null;
        attendees = null;
        action = null;
        trigger = null;
        summary = description = null;
        repeat = 0;
        interval = null;
        isStrange = false;
    }

    internal void Add(in ContentLine line)
    {
        var isUnderstood =
            line.Is("ACTION"u8) ? Action(line)
            : line.Is("TRIGGER"u8) ? Trigger(line)
            : line.Is("DESCRIPTION"u8) ? Text(line, ref description)
            : line.Is("SUMMARY"u8) ? Text(line, ref summary)
            : line.Is("ATTENDEE"u8) ? Attendee(line)
            : line.Is("REPEAT"u8) ? Repeat(line)
            : line.Is("DURATION"u8) ? Interval(line)
            : Kept(line);
        isStrange |= !isUnderstood;
    }

    /// <summary>The alarm, or null where it does what we do not know, or lacks what its action needs.</summary>
    internal IcsAlarm? Finish()
    {
        var isWhole = action switch
        {
            IcsAlarmAction.Audio => true,
            IcsAlarmAction.Display => description is not null,
            IcsAlarmAction.Email => description is not null && summary is not null && attendees is not null,
            _ => false,
        };
        if (isStrange || !isWhole || trigger is null || repeat > 0 != interval is not null)
            return null;
        var people = attendees is null ? [] : attendees.ToValueList();
        var alarm = IcsAlarm.Of(action!.Value, trigger, summary ?? "", description ?? "", people);
        if (extra is not null)
            alarm = alarm with { Extra = extra.ToValueList() };
        return interval is null ? alarm : alarm.Repeated(repeat, interval);
    }

    /// <summary>What a reader would make of an alarm that is kept as it stands.</summary>
    internal static IcsAlarm? TryRead(IcsComponent component)
    {
        if (component.Name is not "VALARM" || component.Components.Count > 0)
            return null;
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ContentLineWriter(buffer);
        foreach (var property in component.Properties)
            PropertyText.Kept(ref writer, property);
        writer.Flush();
        var draft = new AlarmDraft(new());
        var lines = new ContentLines(buffer.WrittenSpan, int.MaxValue);
        while (lines.MoveNext())
        {
            if (ContentLine.TryRead(lines, out var line))
                draft.Add(line);
        }
        lines.Dispose();
        return draft.Finish();
    }

    /// <summary>Refuses an alarm that is kept raw though it would be read typed.</summary>
    internal static ValueList<IcsComponent> NoneThatIsTyped(ValueList<IcsComponent> components)
    {
        foreach (var component in Guard.Against.Null(components))
        {
            if (TryRead(component) is { } alarm)
                throw new ArgumentException(
                    $"The alarm {alarm} would be read back as an IcsAlarm.\nMaybe put it into Alarms?",
                    nameof(components)
                );
        }
        return components;
    }

    private bool Action(in ContentLine line)
    {
        if (action is not null || !line.Parameters.IsEmpty)
            return false;
        var value = line.Value.Trim((byte)' ');
        action =
            Ascii.EqualsIgnoreCase(value, "DISPLAY"u8) ? IcsAlarmAction.Display
            : Ascii.EqualsIgnoreCase(value, "AUDIO"u8) ? IcsAlarmAction.Audio
            : Ascii.EqualsIgnoreCase(value, "EMAIL"u8) ? IcsAlarmAction.Email
            : null;
        return action is not null;
    }

    private bool Text(in ContentLine line, ref string? text)
    {
        if (text is not null || !line.Parameters.IsEmpty)
            return false;
        text =
            shared.Find<string>(line, SharedKind.AlarmText, out var place)
            ?? shared.Keep(line, place, TextValue.Read(line.Value));
        return text.Length > 0;
    }

    private bool Trigger(in ContentLine line)
    {
        if (trigger is not null)
            return false;
        trigger = shared.Find<IcsTrigger>(line, SharedKind.Trigger, out var place);
        if (trigger is null && ReadTrigger(line) is { } read)
            trigger = shared.Keep(line, place, read);
        return trigger is not null;
    }

    private static IcsTrigger? ReadTrigger(in ContentLine line)
    {
        var isFromEnd = false;
        var each = new ParameterText(line.Parameters);
        while (each.MoveNext())
        {
            var value = ParameterText.Unquoted(each.Values);
            var isDuration = each.Is("VALUE"u8) && Ascii.EqualsIgnoreCase(value, "DURATION"u8);
            var isMoment = each.Is("VALUE"u8) && Ascii.EqualsIgnoreCase(value, "DATE-TIME"u8);
            var isStart = each.Is("RELATED"u8) && Ascii.EqualsIgnoreCase(value, "START"u8);
            var isEnd = each.Is("RELATED"u8) && Ascii.EqualsIgnoreCase(value, "END"u8);
            if (!(isDuration || isMoment || isStart || isEnd))
                return null;
            isFromEnd |= isEnd;
        }
        if (TimeValue.TryDuration(line.Value, out var offset))
            return isFromEnd ? IcsTrigger.FromEnd(offset.ToPeriod()) : IcsTrigger.FromStart(offset.ToPeriod());
        return TimeValue.TryRead(line.Value, out var time) && time.Kind == WrittenKind.Utc && !isFromEnd
            ? IcsTrigger.At(time.Instant)
            : null;
    }

    private bool Attendee(in ContentLine line)
    {
        if (AddressText.ReadAttendee(line) is not { } attendee)
            return false;
        (attendees ??= []).Add(attendee);
        return true;
    }

    private bool Repeat(in ContentLine line)
    {
        var digits = line.Value.Trim((byte)' ');
        if (
            repeat > 0
            || !line.Parameters.IsEmpty
            || digits.Length is 0 or > 9
            || digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0
        )
            return false;
        repeat = TimeValue.Number(digits);
        return repeat > 0;
    }

    private bool Interval(in ContentLine line)
    {
        if (
            interval is not null
            || !line.Parameters.IsEmpty
            || !TimeValue.TryDuration(line.Value, out var pause)
            || pause.AllDays + pause.AllSeconds <= 0
        )
            return false;
        interval = pause.ToPeriod();
        return true;
    }

    private bool Kept(in ContentLine line)
    {
        if (KeptText.Property(line, shared) is { } kept)
            (extra ??= []).Add(kept);
        return true;
    }
}
