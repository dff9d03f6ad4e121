namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Opens and closes components.</summary>
internal sealed partial class CalendarParser
{
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
            todos.Add(waits ? null : draft.FinishTodo(), line);
        else
            events.Add(waits ? null : draft.FinishEvent(), line);
    }
}
