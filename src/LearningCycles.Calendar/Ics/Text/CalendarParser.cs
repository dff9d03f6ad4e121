using System.Text.Unicode;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads lines into a calendar, component by component.</summary>
internal sealed class CalendarParser
{
    private readonly IcsLimits limits;
    private readonly ProblemList problems;
    private readonly ZoneTable zones = new();
    private readonly CalendarDraft calendar;
    private readonly SharedLines shared = new();
    private readonly SeenAlarms alarms = new();
    private readonly List<Frame> open = [];
    private readonly Stack<Frame> spareFrames = [];
    private readonly List<IcsEvent?> events = [];
    private readonly List<int> eventLines = [];
    private readonly List<IcsTodo?> todos = [];
    private readonly List<int> todoLines = [];
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
                todos[place] = draft.FinishTodo();
            else
                events[place] = draft.FinishEvent();
        }
        var latest = new LatestEntries(problems);
        return new(calendar.Finish(latest.Of(events, eventLines), latest.Of(todos, todoLines)), problems.ToValueList());
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

    private void Begin(string name, int line, ref ContentLines lines)
    {
        if (name is "VCALENDAR")
        {
            CloseDownTo(0, line, lines.Text);
            if (++calendars == 2)
                problems.Warn(
                    IcsProblemCode.SeveralCalendars,
                    line,
                    "A second calendar begins here; the events of all are put together under the name of the first. Read the parts one by one if they must stay apart."
                );
            Open(FrameKind.Calendar, name, line);
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
            Open(FrameKind.Skipped, name, line);
            return;
        }
        if (IsTopmost(name) && open[0].Kind == FrameKind.Calendar)
            CloseDownTo(1, line, lines.Text);
        if (open[^1].Kind == FrameKind.Alarm)
            KeepAsItStands(open[^1], lines.Text);
        // What is inside a component that is not kept is only counted, however deep it goes.
        if (open[^1].Kind is FrameKind.Skipped or FrameKind.Zone)
            open[^1].Inside++;
        else if (
            name is "VALARM"
            && open[^1].Kind == FrameKind.Entry
            && open.Count < limits.Depth
            && alarms.Pass(ref lines) is { } alarm
        )
            open[^1].Entry!.Add(alarm);
        else
            Open(name, line, lines);
    }

    private void Open(string name, int line, in ContentLines lines)
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
            Open(FrameKind.Skipped, name, line);
            return;
        }
        switch (name)
        {
            case "VALARM" when open[^1].Kind == FrameKind.Entry:
                OpenAlarm(line, lines);
                return;
            case "VEVENT" or "VTODO":
                Open(FrameKind.Entry, name, line).Entry = Draft(line, name is "VTODO");
                return;
            case "VFREEBUSY":
                Open(FrameKind.FreeBusy, name, line).FreeBusy = new(problems, line);
                return;
            case "VTIMEZONE":
                Open(FrameKind.Zone, name, line);
                return;
        }
        if (IsName(name))
        {
            Open(FrameKind.Other, name, line).Other = new(name);
            return;
        }
        problems.Error(
            IcsProblemCode.MalformedLine,
            line,
            $"\"BEGIN:{ShortText.Of(name)}\" names no component; it is left out. Names are of letters, digits and hyphens."
        );
        Open(FrameKind.Skipped, name, line);
    }

    private void OpenAlarm(int line, in ContentLines lines)
    {
        var frame = Open(FrameKind.Alarm, "VALARM", line);
        frame.Alarm = alarmDraft;
        frame.Inner = frame.InnerEnd = lines.End;
        frame.InnerLine = lines.NextNumber;
        frame.Problems = problems.Count;
        alarmDraft.Begin();
    }

    private Frame Open(FrameKind kind, string name, int line)
    {
        if (!spareFrames.TryPop(out var frame))
            frame = new();
        frame.Begin(kind, name, line);
        open.Add(frame);
        return frame;
    }

    private EntryDraft Draft(int line, bool isTodo)
    {
        var draft = spare ?? new EntryDraft(zones, problems, shared);
        spare = null;
        draft.Begin(line, isTodo);
        return draft;
    }

    private void End(string name, int line, in ContentLines lines)
    {
        if (open.Count > 0 && open[^1].Inside > 0 && name is not "VCALENDAR" && !IsTopmost(name))
        {
            open[^1].Inside--;
            return;
        }
        var place = open.Count - 1;
        while (place >= 0 && !string.Equals(open[place].Name, name, StringComparison.Ordinal))
            place--;
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
        if (place == open.Count - 1 && open[place].Kind == FrameKind.Alarm && CloseAlarm(lines))
            return;
        CloseDownTo(place + 1, line, lines.Text);
        Close(lines.Text);
    }

    // One that told no problem is kept in mind: the next one is most likely the same.
    private bool CloseAlarm(in ContentLines lines)
    {
        var frame = open[^1];
        if (frame.Alarm!.Finish() is not { } alarm)
            return false;
        open[^2].Entry!.Add(alarm);
        if (frame.Problems == problems.Count)
            alarms.Keep(frame.Inner, lines.End - frame.Inner, lines.NextNumber - frame.InnerLine, alarm);
        open.RemoveAt(open.Count - 1);
        spareFrames.Push(frame);
        return true;
    }

    // An alarm of which more is not understood than was thought: its lines are read again.
    private void KeepAsItStands(Frame frame, ReadOnlySpan<byte> text)
    {
        var draft = new ComponentDraft(frame.Name);
        var lines = new ContentLines(text[frame.Inner..frame.InnerEnd], limits.LineOctets);
        while (lines.MoveNext())
        {
            if (lines.IsCut || !ContentLine.TryRead(lines, out var line) || line.Is("END"u8))
                continue;
            if (KeptText.Property(line) is { } kept)
                draft.Properties.Add(kept);
        }
        lines.Dispose();
        frame.KeepAsItStands(draft);
    }

    // Closes what was never ended; a whole event is kept, whoever forgot its END.
    private void CloseDownTo(int count, int line, ReadOnlySpan<byte> text)
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
            Close(text);
        }
    }

    private void Close(ReadOnlySpan<byte> text)
    {
        var frame = open[^1];
        var alarm = frame.Kind == FrameKind.Alarm ? frame.Alarm!.Finish() : null;
        if (frame.Kind == FrameKind.Alarm && alarm is null)
            KeepAsItStands(frame, text);
        open.RemoveAt(open.Count - 1);
        switch (frame.Kind)
        {
            case FrameKind.Entry:
                Close(frame.Entry!, frame.Line);
                break;
            case FrameKind.Alarm:
                open[^1].Entry!.Add(alarm!);
                break;
            case FrameKind.FreeBusy:
                calendar.FreeBusy.Add(frame.FreeBusy!.Finish());
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
        spareFrames.Push(frame);
    }

    private void Close(IcsComponent component)
    {
        switch (open[^1].Kind)
        {
            case FrameKind.Calendar:
                calendar.Components.Add(component);
                break;
            // What was strange about an alarm may have gone when it was kept.
            case FrameKind.Entry when AlarmDraft.TryRead(component) is { } alarm:
                open[^1].Entry!.Add(alarm);
                break;
            case FrameKind.Entry:
                open[^1].Entry!.Add(component);
                break;
            case FrameKind.FreeBusy:
                open[^1].FreeBusy!.Components.Add(component);
                break;
            case FrameKind.Other:
                open[^1].Other!.Components.Add(component);
                break;
            default:
                throw new InvalidOperationException($"A component inside {open[^1].Kind} is not kept.");
        }
    }

    private void Close(EntryDraft draft, int line)
    {
        var waits = draft.WaitsForZones;
        if (waits)
            waiting.Add((draft.IsTodo ? todos.Count : events.Count, draft));
        else
            spare = draft;
        if (draft.IsTodo)
        {
            todoLines.Add(line);
            todos.Add(waits ? null : draft.FinishTodo());
        }
        else
        {
            eventLines.Add(line);
            events.Add(waits ? null : draft.FinishEvent());
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
