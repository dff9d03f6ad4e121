using System.Text.Unicode;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads lines into a calendar, component by component.</summary>
internal sealed class CalendarParser
{
    private readonly IcsLimits limits;
    private readonly ProblemList problems;
    private readonly ZoneTable zones = new();
    private readonly CalendarDraft calendar;
    private readonly List<Frame> open = [];
    private readonly List<IcsEvent?> events = [];
    private readonly List<int> eventLines = [];
    private readonly List<(int Place, EventDraft Draft)> waiting = [];
    private EventDraft? spare;
    private int calendars;
    private int components;
    private bool outsideIsTold;

    internal CalendarParser(IcsLimits limits)
    {
        this.limits = limits;
        problems = new(limits.Problems);
        calendar = new(zones, problems);
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
            Line(lines);
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
        CloseDownTo(0, last);
        if (!Utf8.IsValid(text))
            TellNotUtf8(text);
        foreach (var (place, draft) in waiting)
            events[place] = draft.Finish();
        return new(calendar.Finish(new LatestEvents(problems).Of(events, eventLines)), problems.ToValueList());
    }

    private void Line(in ContentLines lines)
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
        else if (!ContentLine.TryRead(lines.Current, lines.Number, out var line))
        {
            Malformed(lines.Current, lines.Number);
        }
        else if (line.Is("BEGIN"u8))
        {
            Begin(ShortName(line.Value), line.Number);
        }
        else if (line.Is("END"u8))
        {
            End(ShortName(line.Value), line.Number);
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
            case FrameKind.Event:
                frame.Event!.Add(line);
                break;
            case FrameKind.Other:
                if (KeptText.Property(line) is { } kept)
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

    private void Begin(string name, int line)
    {
        if (name is "VCALENDAR")
        {
            CloseDownTo(0, line);
            if (++calendars == 2)
                problems.Warn(
                    IcsProblemCode.SeveralCalendars,
                    line,
                    "A second calendar begins here; the events of all are put together under the name of the first. Read the parts one by one if they must stay apart."
                );
            open.Add(new(FrameKind.Calendar, name, line));
            return;
        }
        if (++components > limits.Components)
        {
            problems.Error(
                IcsProblemCode.TooManyComponents,
                line,
                InvariantText.Of(
                    $"There are more than {limits.Components} components; the rest is not read. Ask for a shorter span of time, or raise IcsLimits.Components."
                )
            );
            return;
        }
        if (open.Count == 0)
        {
            TellOutside(line);
            open.Add(new(FrameKind.Skipped, name, line));
            return;
        }
        if (name is "VEVENT" or "VTIMEZONE" && open[0].Kind == FrameKind.Calendar)
            CloseDownTo(1, line);
        // What is inside a component that is not kept is only counted, however deep it goes.
        if (open[^1].Kind is FrameKind.Skipped or FrameKind.Zone)
            open[^1].Inside++;
        else
            open.Add(Opened(name, line));
    }

    private Frame Opened(string name, int line)
    {
        if (open.Count >= limits.Depth)
        {
            problems.Error(
                IcsProblemCode.TooDeep,
                line,
                InvariantText.Of(
                    $"{ShortText.Of(name)} lies deeper than {limits.Depth} and is left out. Raise IcsLimits.Depth if it is needed."
                )
            );
            return new(FrameKind.Skipped, name, line);
        }
        switch (name)
        {
            case "VEVENT":
                return new(FrameKind.Event, name, line) { Event = Draft(line) };
            case "VTIMEZONE":
                return new(FrameKind.Zone, name, line);
        }
        if (IsName(name))
            return new(FrameKind.Other, name, line) { Other = new(name) };
        problems.Error(
            IcsProblemCode.MalformedLine,
            line,
            $"\"BEGIN:{ShortText.Of(name)}\" names no component; it is left out. Names are of letters, digits and hyphens."
        );
        return new(FrameKind.Skipped, name, line);
    }

    private EventDraft Draft(int line)
    {
        var draft = spare ?? new EventDraft(zones, problems);
        spare = null;
        draft.Begin(line);
        return draft;
    }

    private void End(string name, int line)
    {
        if (open.Count > 0 && open[^1].Inside > 0 && name is not ("VCALENDAR" or "VEVENT" or "VTIMEZONE"))
        {
            open[^1].Inside--;
            return;
        }
        var place = open.FindLastIndex(frame => string.Equals(frame.Name, name, StringComparison.Ordinal));
        if (place < 0)
        {
            if (open.Count == 0)
                TellOutside(line);
            else
                problems.Warn(
                    IcsProblemCode.StrayEnd,
                    line,
                    $"{ShortText.Of(name)} ends here but did not begin; the line is left out. Maybe the file was cut together from parts."
                );
            return;
        }
        CloseDownTo(place + 1, line);
        Close();
    }

    // Closes what was never ended; a whole event is kept, whoever forgot its END.
    private void CloseDownTo(int count, int line)
    {
        while (open.Count > count)
        {
            problems.Warn(
                IcsProblemCode.Unclosed,
                open[^1].Line,
                InvariantText.Of(
                    $"{ShortText.Of(open[^1].Name)} begins here and does not end before line {line}; what was read of it is kept. Maybe the file was cut off: fetch it again."
                )
            );
            Close();
        }
    }

    private void Close()
    {
        var frame = open[^1];
        open.RemoveAt(open.Count - 1);
        switch (frame.Kind)
        {
            case FrameKind.Event:
                Close(frame.Event!, frame.Line);
                break;
            case FrameKind.Zone:
                if (frame is { ZoneId: { } id, ZoneLocation: { } location })
                    zones.Describe(id, location);
                break;
            case FrameKind.Other:
                Close(frame.Other!.Finish());
                break;
            case FrameKind.Calendar:
            case FrameKind.Skipped:
                break;
            default:
                throw new InvalidOperationException($"No end for {frame.Kind}.");
        }
    }

    private void Close(IcsComponent component)
    {
        switch (open[^1].Kind)
        {
            case FrameKind.Calendar:
                calendar.Components.Add(component);
                break;
            case FrameKind.Event:
                open[^1].Event!.Add(component);
                break;
            case FrameKind.Other:
                open[^1].Other!.Components.Add(component);
                break;
            default:
                throw new InvalidOperationException($"A component inside {open[^1].Kind} is not kept.");
        }
    }

    private void Close(EventDraft draft, int line)
    {
        eventLines.Add(line);
        if (draft.WaitsForZones)
        {
            waiting.Add((events.Count, draft));
            events.Add(null);
        }
        else
        {
            events.Add(draft.Finish());
            spare = draft;
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
        value.SequenceEqual("VEVENT"u8) ? "VEVENT" : ShortText.Of(value.Trim(" \t"u8)).ToUpperInvariant();

    private static bool IsName(string name) => name.Length > 0 && name.AsSpan().IndexOfAnyExcept(NameCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );

    private enum FrameKind
    {
        Calendar,
        Event,
        Zone,
        Other,
        Skipped,
    }

    private sealed class Frame(FrameKind kind, string name, int line)
    {
        internal FrameKind Kind { get; } = kind;
        internal string Name { get; } = name;
        internal int Line { get; } = line;
        internal int Inside { get; set; }
        internal EventDraft? Event { get; init; }
        internal ComponentDraft? Other { get; init; }
        internal string? ZoneId { get; set; }
        internal string? ZoneLocation { get; set; }
    }
}
