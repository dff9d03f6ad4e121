using System.Text.Unicode;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads lines into a calendar, component by component.</summary>
internal sealed partial class CalendarParser
{
    private readonly IcsLimits limits;
    private readonly ProblemList problems;
    private readonly ZoneTable zones = new();
    private readonly CalendarDraft calendar;
    private readonly SharedLines shared = new();
    private readonly SeenAlarms alarms = new();
    private readonly List<Frame> open = [];
    private readonly Stack<Frame> spareFrames = [];
    private readonly ReadEntries<IcsEvent> events = new();
    private readonly ReadEntries<IcsTodo> todos = new();
    private readonly List<(int Place, EntryDraft Draft)> waiting = [];
    private readonly AlarmDraft alarmDraft;
    private EntryDraft? spare;
    private int calendars;
    private int components;
    private bool outsideIsTold;

    internal CalendarParser(IcsLimits limits)
    {
        this.limits = limits;
        problems = new(limits.Problems);
        calendar = new(zones, problems);
        alarmDraft = new(shared);
    }

    internal IcsReading Parse(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        var whole = text;
        if (text.Length > limits.Octets)
        {
            // Half a line would say something else than the whole.
            text = text[..limits.Octets];
            if (text.LastIndexOfAny((byte)'\r', (byte)'\n') is var end and >= 0)
                text = text[..(end + 1)];
        }
        var isCut = text.Length < whole.Length;
        var lines = new ContentLines(text, limits.LineOctets);
        while (lines.MoveNext() && components <= limits.Components)
            Line(ref lines);
        var last = lines.Number;
        lines.Dispose();
        if (calendars == 0)
            return NotICalendar(whole);
        if (isCut)
            problems.Error(
                IcsProblemCode.TooLong,
                last,
                InvariantText.Of(
                    $"The text is longer than {limits.Octets} octets; the rest is not read. Ask for a shorter span of time, or raise IcsLimits.Octets."
                )
            );
        CloseDownTo(0, last, text);
        if (!Utf8.IsValid(text))
            TellNotUtf8(text);
        foreach (var (place, draft) in waiting)
        {
            if (draft.IsTodo)
                todos.Set(place, draft.FinishTodo());
            else
                events.Set(place, draft.FinishEvent());
        }
        return new(calendar.Finish(events.Latest(problems), todos.Latest(problems)), problems.ToValueList());
    }

    private void Line(ref ContentLines lines)
    {
        if (lines.IsCut)
        {
            problems.Error(
                IcsProblemCode.LineTooLong,
                lines.Number,
                InvariantText.Of(
                    $"The line \"{ShortText.Of(lines.Current)}\" is longer than {limits.LineOctets} octets and is left out. Shorten it, or raise IcsLimits.LineOctets."
                )
            );
        }
        else if (!ContentLine.TryRead(lines, out var line))
        {
            Malformed(lines.Current, lines.Number);
        }
        else if (line.Is("BEGIN"u8))
        {
            Begin(ShortName(line.Value), line.Number, ref lines);
        }
        else if (line.Is("END"u8))
        {
            End(ShortName(line.Value), line.Number, lines);
        }
        else if (open.Count == 0)
        {
            TellOutside(line.Number);
        }
        else
        {
            Property(open[^1], line);
        }
    }

    private void Malformed(ReadOnlySpan<byte> line, int number)
    {
        if (line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0)
            return;
        if (open.Count == 0)
        {
            TellOutside(number);
            return;
        }
        problems.Error(
            IcsProblemCode.MalformedLine,
            number,
            $"\"{ShortText.Of(line)}\" is not of the form NAME:value and is left out. Maybe it continues the line before and must then begin with a space."
        );
    }

    private void Property(Frame frame, in ContentLine line)
    {
        switch (frame.Kind)
        {
            case FrameKind.Calendar:
                calendar.Add(line);
                break;
            case FrameKind.Entry:
                frame.Entry!.Add(line);
                break;
            case FrameKind.FreeBusy:
                frame.FreeBusy!.Add(line);
                break;
            case FrameKind.Alarm:
                frame.Alarm!.Add(line);
                frame.InnerEnd = line.Start + line.Source.Length;
                break;
            case FrameKind.Other:
                if (KeptText.Property(line, shared) is { } kept)
                    frame.Other!.Properties.Add(kept);
                break;
            case FrameKind.Zone:
                if (frame.Inside > 0)
                    break;
                if (line.Is("TZID"u8))
                    frame.ZoneId ??= TextValue.Read(line.Value).Trim();
                else if (line.Is("X-LIC-LOCATION"u8))
                    frame.ZoneLocation ??= TextValue.Read(line.Value).Trim();
                break;
            case FrameKind.Skipped:
                break;
            default:
                throw new InvalidOperationException($"No reading for {frame.Kind}.");
        }
    }

    private void TellOutside(int line)
    {
        if (outsideIsTold)
            return;
        outsideIsTold = true;
        problems.Error(
            IcsProblemCode.OutsideCalendar,
            line,
            "This line stands outside of BEGIN:VCALENDAR and END:VCALENDAR, and like any others there is left out. Maybe a part of the file is missing."
        );
    }

    private void TellNotUtf8(ReadOnlySpan<byte> text)
    {
        var number = 1;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            if (!Utf8.IsValid(end < 0 ? text : text[..end]))
                break;
            text = end < 0 ? default : text[(end + 1)..];
            number++;
        }
        problems.Warn(
            IcsProblemCode.NotUtf8,
            number,
            "From this line on there are letters that are not UTF-8 and read as \uFFFD. Save the file as UTF-8."
        );
    }

    private static IcsReading NotICalendar(ReadOnlySpan<byte> text)
    {
        var start = text.TrimStart(" \t\r\n"u8);
        var met =
            start.IsEmpty ? "it is empty. Maybe the download failed: fetch it again"
            : text.Contains((byte)0)
                ? "it is not text in UTF-8. Maybe it is saved as UTF-16, or is another kind of file"
            : start[0] == '<'
                ? "it looks like a web page. Maybe the address asks for a login, or is the page beside the feed: its address ends in .ics"
            : $"it begins \"{ShortText.Of(start)}\". Maybe another file was meant, or its first lines are missing";
        IcsProblem problem = new(
            IcsProblemCode.NotICalendar,
            IcsSeverity.Error,
            1,
            $"This is not an iCalendar file, which begins with BEGIN:VCALENDAR: {met}."
        );
        return new(new([]), [problem]);
    }

    // A component's name in capitals; anything that is none comes along to be named in a problem.
    private static string ShortName(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("VEVENT"u8) ? "VEVENT"
        : value.SequenceEqual("VALARM"u8) ? "VALARM"
        : ShortText.Of(value.Trim(" \t"u8)).ToUpperInvariant();

    // What never stands inside another component: where it begins, what was open has ended.
    private static bool IsTopmost(string name) => name is "VEVENT" or "VTODO" or "VFREEBUSY" or "VTIMEZONE";

    private static bool IsName(string name) => name.Length > 0 && name.AsSpan().IndexOfAnyExcept(NameCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );
}
