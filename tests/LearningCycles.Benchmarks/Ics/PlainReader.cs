using System.Text;

namespace LearningCycles.Benchmarks.Ics;

/// <summary>
/// The measure for reading: a plain reader into records. It unfolds, takes lines apart, unescapes and reads times; it keeps
/// nothing it does not know, checks nothing, resolves no zones and tells no problems.
/// </summary>
internal static class PlainReader
{
    public static List<PlainEvent> Read(ReadOnlySpan<byte> text)
    {
        var events = new List<PlainEvent>();
        PlainEvent? item = null;
        PlainAlarm? alarm = null;
        Span<byte> unfolded = stackalloc byte[4096];
        while (!text.IsEmpty)
        {
            var line = Physical(ref text);
            if (!text.IsEmpty && text[0] == ' ')
            {
                line.CopyTo(unfolded);
                var length = line.Length;
                while (!text.IsEmpty && text[0] == ' ')
                {
                    var more = Physical(ref text)[1..];
                    more.CopyTo(unfolded[length..]);
                    length += more.Length;
                }
                line = unfolded[..length];
            }
            var end = line.IndexOfAny((byte)':', (byte)';');
            var colon = end < 0 || line[end] == ':' ? end : Colon(line, end);
            if (colon < 0)
                continue;
            var name = line[..end];
            var parameters = colon > end ? line[(end + 1)..colon] : default;
            var value = line[(colon + 1)..];
            if (name.SequenceEqual("BEGIN"u8))
            {
                if (value.SequenceEqual("VEVENT"u8))
                    item = new();
                else if (value.SequenceEqual("VALARM"u8))
                    alarm = new();
            }
            else if (name.SequenceEqual("END"u8))
            {
                if (value.SequenceEqual("VEVENT"u8))
                    events.Add(item!);
                else if (value.SequenceEqual("VALARM"u8))
                {
                    item!.Alarms.Add(alarm!);
                    alarm = null;
                }
            }
            else if (alarm is not null)
            {
                if (name.SequenceEqual("ACTION"u8))
                    alarm.Action = Text(value);
                else if (name.SequenceEqual("TRIGGER"u8))
                    alarm.Trigger = Text(value);
                else if (name.SequenceEqual("DESCRIPTION"u8))
                    alarm.Description = Text(value);
            }
            else if (item is not null)
            {
                Property(item, name, parameters, value);
            }
        }
        return events;
    }

    private static void Property(
        PlainEvent item,
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> parameters,
        ReadOnlySpan<byte> value
    )
    {
        if (name.SequenceEqual("UID"u8))
            item.Uid = Text(value);
        else if (name.SequenceEqual("DTSTAMP"u8))
            item.Stamp = Time(value);
        else if (name.SequenceEqual("SEQUENCE"u8))
            item.Sequence = Number(value);
        else if (name.SequenceEqual("DTSTART"u8))
        {
            item.Zone = Text(Parameter(parameters, "TZID"u8));
            item.Start = Time(value);
        }
        else if (name.SequenceEqual("DTEND"u8))
            item.End = Time(value);
        else if (name.SequenceEqual("SUMMARY"u8))
            item.Summary = Text(value);
        else if (name.SequenceEqual("DESCRIPTION"u8))
            item.Description = Text(value);
        else if (name.SequenceEqual("LOCATION"u8))
            item.Location = Text(value);
        else if (name.SequenceEqual("CATEGORIES"u8))
        {
            while (true)
            {
                var comma = value.IndexOf((byte)',');
                item.Categories.Add(Text(comma < 0 ? value : value[..comma]));
                if (comma < 0)
                    break;
                value = value[(comma + 1)..];
            }
        }
        else if (name.SequenceEqual("STATUS"u8))
            item.Status = Text(value);
        else if (name.SequenceEqual("TRANSP"u8))
            item.Transparency = Text(value);
        else if (name.SequenceEqual("X-MICROSOFT-CDO-BUSYSTATUS"u8))
            item.Busy = Text(value);
        else if (name.SequenceEqual("LAST-MODIFIED"u8))
            item.LastModified = Time(value);
        else if (name.SequenceEqual("ORGANIZER"u8))
            item.Organizer = Person(parameters, value);
        else if (name.SequenceEqual("ATTENDEE"u8))
            item.Attendees.Add(Person(parameters, value));
    }

    private static PlainPerson Person(ReadOnlySpan<byte> parameters, ReadOnlySpan<byte> value) =>
        new(
            Text(value),
            Text(Parameter(parameters, "CN"u8).Trim((byte)'"')),
            Text(Parameter(parameters, "ROLE"u8)),
            Text(Parameter(parameters, "PARTSTAT"u8)),
            Parameter(parameters, "RSVP"u8).SequenceEqual("TRUE"u8)
        );

    private static ReadOnlySpan<byte> Parameter(ReadOnlySpan<byte> parameters, ReadOnlySpan<byte> name)
    {
        while (!parameters.IsEmpty)
        {
            var end = parameters.IndexOf((byte)';');
            var one = end < 0 ? parameters : parameters[..end];
            parameters = end < 0 ? default : parameters[(end + 1)..];
            if (one.Length > name.Length && one[name.Length] == '=' && one.StartsWith(name))
                return one[(name.Length + 1)..];
        }
        return default;
    }

    private static ReadOnlySpan<byte> Physical(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf("\r\n"u8);
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 2)..];
        return line;
    }

    private static int Colon(ReadOnlySpan<byte> line, int from)
    {
        var quoted = false;
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ':' && !quoted)
                return i;
        }
        return -1;
    }

    private static string Text(ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(value);
        Span<byte> plain = value.Length <= 1024 ? stackalloc byte[1024] : new byte[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var octet = value[i];
            if (octet == '\\' && i + 1 < value.Length)
                octet = value[++i] is (byte)'n' or (byte)'N' ? (byte)'\n' : value[i];
            plain[length++] = octet;
        }
        return Encoding.UTF8.GetString(plain[..length]);
    }

    private static DateTime Time(ReadOnlySpan<byte> value) =>
        new(
            Number(value[..4]),
            Number(value[4..6]),
            Number(value[6..8]),
            Number(value[9..11]),
            Number(value[11..13]),
            Number(value[13..15]),
            value.Length > 15 ? DateTimeKind.Utc : DateTimeKind.Unspecified
        );

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
