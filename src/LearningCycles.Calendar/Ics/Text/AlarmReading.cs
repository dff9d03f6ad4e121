using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Understands VALARM (RFC 5545 §3.6.6). One that is not wholly understood stays as it is.</summary>
internal sealed class AlarmReading
{
    private readonly List<IcsProperty> extra = [];
    private readonly List<IcsAttendee> attendees = [];
    private string? action;
    private IcsTrigger? trigger;
    private string? summary;
    private string? description;
    private int? repeat;
    private Period? interval;

    private AlarmReading() { }

    /// <summary>The alarm, or null where it does what we do not know, or lacks what its action needs.</summary>
    internal static IcsAlarm? TryRead(IcsComponent component)
    {
        if (component.Name is not "VALARM" || component.Components.Count > 0)
            return null;
        var reading = new AlarmReading();
        foreach (var property in component.Properties)
        {
            if (!reading.Add(property))
                return null;
        }
        return reading.Finish();
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

    private bool Add(IcsProperty property) =>
        property.Name switch
        {
            "ACTION" => Plain(property, ref action),
            "SUMMARY" => Text(property, ref summary),
            "DESCRIPTION" => Text(property, ref description),
            "TRIGGER" => Trigger(property),
            "ATTENDEE" => Attendee(property),
            "REPEAT" => Repeat(property),
            "DURATION" => Interval(property),
            _ => Kept(property),
        };

    private IcsAlarm? Finish()
    {
        IcsAlarmAction? known = action?.ToUpperInvariant() switch
        {
            "DISPLAY" when !string.IsNullOrEmpty(description) => IcsAlarmAction.Display,
            "AUDIO" => IcsAlarmAction.Audio,
            "EMAIL" when !string.IsNullOrEmpty(description) && !string.IsNullOrEmpty(summary) && attendees.Count > 0 =>
                IcsAlarmAction.Email,
            _ => null,
        };
        if (known is not { } does || trigger is null || (repeat is null) != (interval is null))
            return null;
        var alarm = IcsAlarm.Of(does, trigger, summary ?? "", description ?? "", attendees.ToValueList());
        if (extra.Count > 0)
            alarm = alarm with { Extra = extra.ToValueList() };
        return interval is null ? alarm : alarm.Repeated(repeat!.Value, interval);
    }

    private static bool Plain(IcsProperty property, ref string? value)
    {
        if (value is not null || property.Parameters.Count > 0)
            return false;
        value = property.Value.Trim(' ');
        return true;
    }

    private static bool Text(IcsProperty property, ref string? value)
    {
        if (value is not null || property.Parameters.Count > 0)
            return false;
        value = TextValue.Read(Encoding.UTF8.GetBytes(property.Value));
        return value.Length > 0;
    }

    private bool Trigger(IcsProperty property)
    {
        if (trigger is not null)
            return false;
        var isFromEnd = false;
        foreach (var parameter in property.Parameters)
        {
            var isKnown = (parameter.Name, parameter.Values[0].ToUpperInvariant()) switch
            {
                ("VALUE", "DURATION" or "DATE-TIME") => true,
                ("RELATED", "START") => true,
                ("RELATED", "END") => isFromEnd = true,
                _ => false,
            };
            if (!isKnown || parameter.Values.Count > 1)
                return false;
        }
        Span<byte> octets = stackalloc byte[64];
        if (!TryAscii(property.Value, octets, out var length))
            return false;
        if (TimeValue.TryDuration(octets[..length], out var offset))
            trigger = isFromEnd ? IcsTrigger.FromEnd(offset.ToPeriod()) : IcsTrigger.FromStart(offset.ToPeriod());
        else if (TimeValue.TryRead(octets[..length], out var time) && time.Kind == WrittenKind.Utc && !isFromEnd)
            trigger = IcsTrigger.At(time.Instant);
        return trigger is not null;
    }

    private bool Attendee(IcsProperty property)
    {
        if (AddressText.ReadAttendee(property) is not { } attendee)
            return false;
        attendees.Add(attendee);
        return true;
    }

    private bool Repeat(IcsProperty property)
    {
        if (
            repeat is not null
            || property.Parameters.Count > 0
            || !int.TryParse(
                property.Value.AsSpan().Trim(' '),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var times
            )
            || times < 1
        )
            return false;
        repeat = times;
        return true;
    }

    private bool Interval(IcsProperty property)
    {
        Span<byte> octets = stackalloc byte[64];
        if (
            interval is not null
            || property.Parameters.Count > 0
            || !TryAscii(property.Value, octets, out var length)
            || !TimeValue.TryDuration(octets[..length], out var pause)
            || pause.AllDays + pause.AllSeconds <= 0
        )
            return false;
        interval = pause.ToPeriod();
        return true;
    }

    private bool Kept(IcsProperty property)
    {
        extra.Add(property);
        return true;
    }

    private static bool TryAscii(string text, Span<byte> octets, out int length) =>
        Ascii.FromUtf16(text, octets, out length) == System.Buffers.OperationStatus.Done;
}
