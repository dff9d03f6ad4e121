using System.Buffers;
using System.Text;

namespace LearningCycles.Benchmarks.Ics;

/// <summary>
/// The measure for writing: a plain loop for this one shape of event. It escapes, folds and encodes into an array that is large
/// enough, and knows no other kinds of times, no kept properties and no parameters but those of the event.
/// </summary>
internal sealed class PlainWriter(byte[] octets)
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\;,\n");
    private static readonly byte[] Fold = "\r\n "u8.ToArray();

    private int length;
    private int column;

    public int Write(IReadOnlyList<PlainEvent> events)
    {
        length = 0;
        for (var i = 0; i < events.Count; i++)
            Write(events[i]);
        return length;
    }

    public ReadOnlySpan<byte> Written => octets.AsSpan(0, length);

    private void Write(PlainEvent item)
    {
        Copy("BEGIN:VEVENT\r\n"u8);
        Line("UID:"u8, item.Uid);
        Copy("DTSTAMP:"u8);
        Time(item.Stamp);
        Copy("Z\r\nSEQUENCE:"u8);
        item.Sequence.TryFormat(octets.AsSpan(length), out var digits, default, null);
        length += digits;
        Copy("\r\nDTSTART;TZID="u8);
        Plain(item.Zone);
        Copy(":"u8);
        Time(item.Start);
        Copy("\r\nDTEND;TZID="u8);
        Plain(item.Zone);
        Copy(":"u8);
        Time(item.End);
        Copy("\r\n"u8);
        Line("SUMMARY:"u8, item.Summary);
        Line("DESCRIPTION:"u8, item.Description);
        Line("LOCATION:"u8, item.Location);
        column = 0;
        Head("CATEGORIES:"u8);
        for (var i = 0; i < item.Categories.Count; i++)
        {
            if (i > 0)
                Head(","u8);
            Text(item.Categories[i]);
        }
        Copy("\r\nSTATUS:"u8);
        Plain(item.Status);
        Copy("\r\nTRANSP:"u8);
        Plain(item.Transparency);
        Copy("\r\nX-MICROSOFT-CDO-BUSYSTATUS:"u8);
        Plain(item.Busy);
        Copy("\r\nLAST-MODIFIED:"u8);
        Time(item.LastModified);
        Copy("Z\r\n"u8);
        column = 0;
        Head("ORGANIZER"u8);
        Person(item.Organizer!);
        foreach (var person in item.Attendees)
        {
            column = 0;
            Head("ATTENDEE;ROLE="u8);
            Raw(person.Role);
            Head(";PARTSTAT="u8);
            Raw(person.Answer);
            if (person.IsAsked)
                Head(";RSVP=TRUE"u8);
            Person(person);
        }
        foreach (var alarm in item.Alarms)
        {
            Copy("BEGIN:VALARM\r\nACTION:"u8);
            Plain(alarm.Action);
            Copy("\r\nTRIGGER:"u8);
            Plain(alarm.Trigger);
            Copy("\r\n"u8);
            Line("DESCRIPTION:"u8, alarm.Description);
            Copy("END:VALARM\r\n"u8);
        }
        Copy("END:VEVENT\r\n"u8);
    }

    private void Person(PlainPerson person)
    {
        Head(";CN=\""u8);
        Raw(person.Name);
        Head("\":"u8);
        Raw(person.Address);
        Copy("\r\n"u8);
    }

    private void Line(ReadOnlySpan<byte> head, string text)
    {
        column = 0;
        Head(head);
        Text(text);
        Copy("\r\n"u8);
    }

    private void Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Escaped);
            Raw(next < 0 ? text : text[..next]);
            if (next < 0)
                return;
            if (column > 73)
                FoldHere();
            octets[length++] = (byte)'\\';
            octets[length++] = text[next] == '\n' ? (byte)'n' : (byte)text[next];
            column += 2;
            text = text[(next + 1)..];
        }
    }

    // Whole runs where they fit and are ASCII, which most are; else code point by code point.
    private void Raw(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var part = text.Length <= 75 - column ? text : text[..(75 - column)];
            if (Ascii.FromUtf16(part, octets.AsSpan(length), out var count) == OperationStatus.InvalidData)
            {
                length += count;
                column += count;
                text = text[count..];
                Rune.DecodeFromUtf16(text, out var rune, out var used);
                if (column + rune.Utf8SequenceLength > 75)
                    FoldHere();
                var more = rune.EncodeToUtf8(octets.AsSpan(length));
                length += more;
                column += more;
                text = text[used..];
                continue;
            }
            length += count;
            column += count;
            text = text[count..];
            if (!text.IsEmpty && column >= 75)
                FoldHere();
        }
    }

    private void Head(ReadOnlySpan<byte> ascii)
    {
        foreach (var octet in ascii)
        {
            if (column >= 75)
                FoldHere();
            octets[length++] = octet;
            column++;
        }
    }

    private void Plain(string ascii)
    {
        Ascii.FromUtf16(ascii, octets.AsSpan(length), out var count);
        length += count;
    }

    private void Copy(ReadOnlySpan<byte> ascii)
    {
        ascii.CopyTo(octets.AsSpan(length));
        length += ascii.Length;
    }

    private void FoldHere()
    {
        Copy(Fold);
        column = 1;
    }

    private void Time(DateTime time)
    {
        var digits = octets.AsSpan(length, 15);
        Two(digits, time.Year / 100);
        Two(digits[2..], time.Year % 100);
        Two(digits[4..], time.Month);
        Two(digits[6..], time.Day);
        digits[8] = (byte)'T';
        Two(digits[9..], time.Hour);
        Two(digits[11..], time.Minute);
        Two(digits[13..], time.Second);
        length += 15;
    }

    private static void Two(Span<byte> digits, int number)
    {
        digits[0] = (byte)('0' + (number / 10));
        digits[1] = (byte)('0' + (number % 10));
    }
}
