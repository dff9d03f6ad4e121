using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>From what was read to the entry.</summary>
internal sealed partial class EntryDraft
{
    /// <summary>The event, or null if it has no start.</summary>
    internal IcsEvent? FinishEvent()
    {
        if (start.Written.Kind == WrittenKind.None)
        {
            problems.Error(
                IcsProblemCode.MissingStart,
                line,
                $"The event \"{ShortText.Of(summary)}\" has no start that can be read and is left out. Give it a DTSTART such as DTSTART;VALUE=DATE:20260907."
            );
            return null;
        }
        var from = Resolve(start);
        var (until, length) = new EndOfEvent(line, problems).Of(from, ResolvedEnd(), duration);
        SettleBusy();
        var item = new IcsEvent(UidOr(from, until), StampOr(), this, from, until, length);
        TellSeries(item);
        return item;
    }

    /// <summary>The task.</summary>
    internal IcsTodo FinishTodo()
    {
        var from = start.Written.Kind == WrittenKind.None ? null : Resolve(start);
        var (until, length) = Due(ref from);
        TellSeries();
        return new(UidOr(from, until), StampOr(), this, from, until, length);
    }

    /// <summary>The parameters of properties that are written. Those of one that says nothing have nothing to stand on.</summary>
    internal ValueList<IcsPropertyParameters> ParametersOf(IcsTime? from, IcsTime? until, Period? length) =>
        own.Count == 0 ? [] : WrittenParameters(from, until, length);

    private ValueList<IcsPropertyParameters> WrittenParameters(IcsTime? from, IcsTime? until, Period? length) =>
        own.Where(kept => IsWritten(kept.Property, from, until, length))
            .OrderBy(kept => kept.Property, StringComparer.Ordinal)
            .ToValueList();

    private bool IsWritten(string property, IcsTime? from, IcsTime? until, Period? length) =>
        property switch
        {
            "SUMMARY" => summary.Length > 0,
            "DESCRIPTION" => description.Length > 0,
            "LOCATION" => location.Length > 0,
            "COLOR" => color.Length > 0,
            "CATEGORIES" => categories.Count > 0,
            "CLASS" => classification != IcsClassification.Public,
            "STATUS" => !isTodo || todoStatus != IcsTodoStatus.Unspecified,
            "URL" => url is not null,
            "PRIORITY" => priority is not null,
            "PERCENT-COMPLETE" => percent is not null,
            "GEO" => geo is not null,
            "CREATED" => created is not null,
            "LAST-MODIFIED" => lastModified is not null,
            "COMPLETED" => completed is not null,
            "DTSTART" => from is not null,
            "DTEND" or "DUE" => until is not null && length is null,
            "DURATION" => length is not null,
            _ => true,
        };

    private IcsTime? ResolvedEnd() => end.Written.Kind == WrittenKind.None ? null : Resolve(end);

    private (IcsTime? Due, Period? Length) Due(ref IcsTime? from)
    {
        if (ResolvedEnd() is { } due)
        {
            if (from is null)
                return (due, null);
            var alike = EndOfEvent.Alike(from, due);
            if (TimeGuards.MayBeDue(from, alike))
                return (alike, null);
            problems.Warn(
                IcsProblemCode.EndNotAfterStart,
                line,
                InvariantText.Of(
                    $"The task is due {due}, which is no time at or after its start {from}; the start is left out. Give both as dates or both as times, in order."
                )
            );
            from = null;
            return (due, null);
        }
        if (duration is null)
            return (null, null);
        if (from is not null && new EndOfEvent(line, problems).Of(from, null, duration) is { Length: { } length } found)
            return (found.End, length);
        problems.Warn(
            IcsProblemCode.MalformedDuration,
            line,
            "The DURATION of the task leads to no time after a start and is left out. Give the task a DTSTART, or a DUE."
        );
        return (null, null);
    }

    private IcsTime Resolve(in DraftTime time)
    {
        switch (time.Written.Kind)
        {
            case WrittenKind.Date:
                return IcsTime.On(time.Written.Local.Date);
            case WrittenKind.Utc:
                return IcsTime.At(time.Written.Instant);
            default:
                if (zones.Zone(time.Zone, time.Line, problems) is not { } zone)
                    return new IcsTime.Floating(time.Written.Local);
                var found = IcsTime.InKnown(time.Written.Local, zone, IcsGap.MoveLater);
                if (found is IcsTime.Zoned zoned && zoned.Local != time.Written.Local)
                    problems.Warn(
                        IcsProblemCode.SkippedTime,
                        time.Line,
                        InvariantText.Of(
                            $"{time.Written.Local} does not exist in {zone.Id}: the clocks skip it. {zoned.Local} is taken, as RFC 5545 §3.3.5 asks."
                        )
                    );
                return found;
        }
    }

    /// <summary>Says what of a series cannot be read; its properties are kept as they stand, and read when they are asked for.</summary>
    private void TellSeries(IcsEvent item)
    {
        if (seriesLine == 0)
            return;
        foreach (var problem in item.ReadRecurrence().Problems)
            problems.Add(problem with { Line = seriesLine });
    }

    private void TellSeries()
    {
        if (seriesLine > 0)
            problems.Warn(
                IcsProblemCode.NotExpanded,
                seriesLine,
                $"The task \"{ShortText.Of(summary)}\" repeats; only its first occurrence is read, and the rule is kept. Ask for single tasks, or add the other dates by hand."
            );
    }

    // Outlook's word stands in where TRANSP says nothing, and is kept only where it says more.
    private void SettleBusy()
    {
        if (extra.Count == 0)
            return;
        foreach (var property in extra)
        {
            if (!OutlookBusy.Is(property))
                continue;
            if ((seen & EntryField.Transparency) == EntryField.Other && property.Value is OutlookBusy.Free)
                transparency = IcsTransparency.Transparent;
            extra.RemoveAll(OutlookBusy.SaysNoMore);
            return;
        }
    }

    private string UidOr(IcsTime? from, IcsTime? until)
    {
        if (!string.IsNullOrWhiteSpace(uid))
            return uid;
        var made = ContentUid.Of(InvariantText.Of($"{summary}\n{from}\n{until}"));
        problems.Warn(
            IcsProblemCode.MissingUid,
            line,
            $"The {Kind} \"{ShortText.Of(summary)}\" has no UID; {made} is made from its title and times, so it changes with them. Give each {Kind} a lasting UID."
        );
        return made;
    }

    private Instant StampOr()
    {
        if (stamp is { } known)
            return known;
        problems.Warn(
            IcsProblemCode.MissingStamp,
            line,
            $"The {Kind} \"{ShortText.Of(summary)}\" has no DTSTAMP; {((lastModified ?? created) is not null ? "the time of its last change" : "1970")} stands in. Give each {Kind} a DTSTAMP in UTC."
        );
        return lastModified ?? created ?? Instant.FromUnixTimeSeconds(0);
    }
}
