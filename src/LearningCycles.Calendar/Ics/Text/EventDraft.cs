using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>An event while it is read: property by property, and finished once its zones are known.</summary>
internal sealed class EventDraft(ZoneTable zones, ProblemList problems)
{
    private const EventField Times =
        EventField.Start | EventField.End | EventField.Stamp | EventField.Created | EventField.LastModified;

    private readonly List<string> categories = [];
    private List<IcsProperty>? extra;
    private List<IcsComponent>? components;
    private List<IcsPropertyParameters>? own;
    private EventField seen;
    private string uid = "";
    private string summary = "";
    private string description = "";
    private string location = "";
    private string? url;
    private int sequence;
    private Instant? stamp;
    private Instant? created;
    private Instant? lastModified;
    private IcsStatus status;
    private IcsTransparency transparency;
    private IcsClassification classification;
    private DraftTime start;
    private DraftTime end;
    private int durationDays;
    private long durationSeconds;
    private bool hasDuration;
    private int seriesLine;
    private int line;

    /// <summary>Whether a zone may become known only further down in the file.</summary>
    internal bool WaitsForZones => start.WaitsForZone || end.WaitsForZone;

    /// <summary>Starts over: a draft that is finished serves for the next event.</summary>
    internal void Begin(int firstLine)
    {
        line = firstLine;
        categories.Clear();
        extra?.Clear();
        components?.Clear();
        own?.Clear();
        seen = EventField.Other;
        uid = summary = description = location = "";
        url = null;
        sequence = 0;
        stamp = created = lastModified = null;
        status = IcsStatus.Confirmed;
        transparency = IcsTransparency.Opaque;
        classification = IcsClassification.Public;
        start = end = default;
        hasDuration = false;
        durationDays = 0;
        durationSeconds = 0;
        seriesLine = 0;
    }

    internal void Add(IcsComponent component) => (components ??= []).Add(component);

    internal void Add(in ContentLine property)
    {
        var field = EventFields.Of(property);
        if (field == EventField.Other)
        {
            AddOther(property);
            return;
        }
        if (seen.HasFlag(field) && field != EventField.Categories)
        {
            problems.Warn(
                IcsProblemCode.DuplicateProperty,
                property.Number,
                $"{KeptText.Name(property.Name)} stands a second time in this event; the first one counts. Take one of the two out."
            );
            return;
        }
        seen |= field;
        switch (field)
        {
            case EventField.Uid:
                uid = TextValue.Read(property.Value);
                break;
            case EventField.Summary:
                summary = TextValue.Read(property.Value);
                break;
            case EventField.Description:
                description = TextValue.Read(property.Value);
                break;
            case EventField.Location:
                location = TextValue.Read(property.Value);
                break;
            case EventField.Categories:
                TextValue.ReadList(property.Value, categories);
                break;
            case EventField.Url:
                url = TextValue.ReadRaw(property.Value) is { Length: > 0 } address ? address : null;
                break;
            case EventField.Sequence:
                ReadSequence(property);
                break;
            case EventField.Status:
                ReadStatus(property);
                break;
            case EventField.Transparency:
                ReadTransparency(property);
                break;
            case EventField.Classification:
                ReadClassification(property);
                break;
            case EventField.Stamp:
                stamp = ReadUtc(property);
                break;
            case EventField.Created:
                created = ReadUtc(property);
                break;
            case EventField.LastModified:
                lastModified = ReadUtc(property);
                break;
            case EventField.Start:
                start = ReadTime(property);
                break;
            case EventField.End:
                end = ReadTime(property);
                break;
            case EventField.Duration:
                ReadDuration(property);
                break;
            default:
                throw new InvalidOperationException($"No reading for {field}.");
        }
        if (!property.Parameters.IsEmpty)
            KeepParameters(property, Times.HasFlag(field));
    }

    /// <summary>The event, or null if it has no start.</summary>
    internal IcsEvent? Finish()
    {
        if (start.Written.Kind == WrittenKind.None)
        {
            problems.Error(
                IcsProblemCode.MissingStart,
                line,
                $"The event \"{Shown(summary)}\" has no start that can be read and is left out. Give it a DTSTART such as DTSTART;VALUE=DATE:20260907."
            );
            return null;
        }
        var first = Resolve(start);
        var (from, until) = new EndOfEvent(line, problems).Of(
            first,
            end.Written.Kind == WrittenKind.None ? null : Resolve(end),
            hasDuration,
            durationDays,
            durationSeconds
        );
        if (seriesLine > 0)
            problems.Warn(
                IcsProblemCode.NotExpanded,
                seriesLine,
                $"The event \"{Shown(summary)}\" repeats; only its first occurrence is read, and the rule is kept. Ask for a feed of single events, or add the other dates by hand."
            );
        SettleBusy();
        return new(UidOr(from, until), StampOr(), from, until, summary)
        {
            Description = description,
            Location = location,
            Categories = categories.Count == 0 ? [] : categories.ToValueList(),
            Sequence = sequence,
            Created = created,
            LastModified = lastModified,
            Status = status,
            Transparency = transparency,
            Classification = classification,
            Url = url,
            Extra = extra is null or [] ? [] : extra.ToValueList(),
            Components = components is null or [] ? [] : components.ToValueList(),
            PropertyParameters = own is null or []
                ? []
                : own.Where(kept => IsWritten(kept.Property, until))
                    .OrderBy(kept => kept.Property, StringComparer.Ordinal)
                    .ToValueList(),
        };
    }

    private void AddOther(in ContentLine property)
    {
        var isSeries =
            property.Is("RRULE"u8) || property.Is("RDATE"u8) || property.Is("EXDATE"u8) || property.Is("EXRULE"u8);
        if (KeptText.Property(property) is { } kept)
        {
            (extra ??= []).Add(kept);
            if (isSeries && seriesLine == 0)
                seriesLine = property.Number;
        }
        else if (isSeries || property.Is("RECURRENCE-ID"u8))
        {
            problems.Warn(
                IcsProblemCode.EmptyProperty,
                property.Number,
                $"{KeptText.Name(property.Name)} is empty and is left out. Take the line out of the file."
            );
        }
    }

    private void KeepParameters(in ContentLine property, bool isTime)
    {
        var kept = KeptText.Parameters(property.Parameters, dropValue: true, dropZone: isTime);
        if (kept.Count == 0)
            return;
        var name = KeptText.Name(property.Name);
        own ??= [];
        // Only CATEGORIES comes here a second time; its lines become one.
        var place = own.FindIndex(earlier => string.Equals(earlier.Property, name, StringComparison.Ordinal));
        if (place < 0)
            own.Add(new(name, kept));
        else
            own[place] = new(name, own[place].Parameters.AddRange(kept));
    }

    // Parameters of a property that says nothing have nothing to stand on.
    private bool IsWritten(string property, IcsTime? until) =>
        property switch
        {
            "SUMMARY" => summary.Length > 0,
            "DESCRIPTION" => description.Length > 0,
            "LOCATION" => location.Length > 0,
            "CATEGORIES" => categories.Count > 0,
            "CLASS" => classification != IcsClassification.Public,
            "URL" => url is not null,
            "CREATED" => created is not null,
            "LAST-MODIFIED" => lastModified is not null,
            "DTEND" => until is not null,
            "DURATION" => false,
            _ => true,
        };

    private DraftTime ReadTime(in ContentLine property)
    {
        if (!TimeValue.TryRead(property.Value, out var time))
        {
            problems.Warn(
                IcsProblemCode.MalformedTime,
                property.Number,
                $"{KeptText.Name(property.Name)} \"{Shown(property.Value)}\" is no date or time and is left out. Write 20260907, 20260907T083000 or 20260907T143000Z."
            );
            return default;
        }
        ZoneName? zone = null;
        var each = new ParameterText(property.Parameters);
        while (each.MoveNext())
        {
            if (time.Kind == WrittenKind.Local && each.Is("TZID"u8))
                zone = zones.Of(each.Values);
            else if (
                time.Kind != WrittenKind.Date
                && each.Is("VALUE"u8)
                && Ascii.EqualsIgnoreCase(each.Values, "DATE"u8)
            )
            {
                time = new(WrittenKind.Date, time.Local.Date.AtMidnight());
                problems.Warn(
                    IcsProblemCode.MalformedTime,
                    property.Number,
                    $"{KeptText.Name(property.Name)} \"{Shown(property.Value)}\" is said to be a date; its time of day is left out. Write the date alone, or take VALUE=DATE out."
                );
            }
        }
        return new(time, zone, property.Number);
    }

    private Instant? ReadUtc(in ContentLine property)
    {
        if (!TimeValue.TryRead(property.Value, out var time))
        {
            problems.Warn(
                IcsProblemCode.MalformedTime,
                property.Number,
                $"{KeptText.Name(property.Name)} \"{Shown(property.Value)}\" is no time and is left out. Write it in UTC, such as 20260801T000000Z."
            );
            return null;
        }
        if (time.Kind != WrittenKind.Utc)
            problems.Warn(
                IcsProblemCode.MalformedTime,
                property.Number,
                $"{KeptText.Name(property.Name)} \"{Shown(property.Value)}\" does not say that it is in UTC; it is read so. Write it such as 20260801T000000Z."
            );
        return time.Instant;
    }

    private void ReadDuration(in ContentLine property)
    {
        hasDuration = TimeValue.TryDuration(property.Value, out durationDays, out durationSeconds);
        if (!hasDuration)
            problems.Warn(
                IcsProblemCode.MalformedDuration,
                property.Number,
                $"DURATION \"{Shown(property.Value)}\" is no duration and is left out. Write PT45M, PT1H30M or P1D."
            );
    }

    private void ReadSequence(in ContentLine property)
    {
        var digits = property.Value.Trim((byte)' ');
        if (digits.Length is > 0 and <= 9 && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            sequence = TimeValue.Number(digits);
        else if (
            !System.Buffers.Text.Utf8Parser.TryParse(digits, out sequence, out var read)
            || read != digits.Length
            || sequence < 0
        )
        {
            sequence = 0;
            Malformed(property, "a whole number; 0 is taken");
        }
    }

    private void ReadStatus(in ContentLine property)
    {
        var value = property.Value.Trim((byte)' ');
        if (Ascii.EqualsIgnoreCase(value, "CANCELLED"u8) || Ascii.EqualsIgnoreCase(value, "CANCELED"u8))
            status = IcsStatus.Cancelled;
        else if (Ascii.EqualsIgnoreCase(value, "TENTATIVE"u8))
            status = IcsStatus.Tentative;
        else if (!value.IsEmpty && !Ascii.EqualsIgnoreCase(value, "CONFIRMED"u8))
            Malformed(property, "CONFIRMED, TENTATIVE or CANCELLED; CONFIRMED is taken");
    }

    private void ReadTransparency(in ContentLine property)
    {
        var value = property.Value.Trim((byte)' ');
        if (Ascii.EqualsIgnoreCase(value, "TRANSPARENT"u8))
            transparency = IcsTransparency.Transparent;
        else if (!value.IsEmpty && !Ascii.EqualsIgnoreCase(value, "OPAQUE"u8))
            Malformed(property, "OPAQUE or TRANSPARENT; OPAQUE is taken");
    }

    private void ReadClassification(in ContentLine property)
    {
        var value = property.Value.Trim((byte)' ');
        if (value.IsEmpty || Ascii.EqualsIgnoreCase(value, "PUBLIC"u8))
            return;
        classification = Ascii.EqualsIgnoreCase(value, "CONFIDENTIAL"u8)
            ? IcsClassification.Confidential
            : IcsClassification.Private;
        if (classification == IcsClassification.Private && !Ascii.EqualsIgnoreCase(value, "PRIVATE"u8))
            Malformed(property, "PUBLIC, PRIVATE or CONFIDENTIAL; PRIVATE is taken, as RFC 5545 §3.8.1.3 asks");
    }

    private void Malformed(in ContentLine property, string expected) =>
        problems.Warn(
            IcsProblemCode.MalformedValue,
            property.Number,
            $"{KeptText.Name(property.Name)} \"{Shown(property.Value)}\" is not {expected}."
        );

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
                var found = IcsTime.In(time.Written.Local, zone, IcsGap.MoveLater);
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

    // Outlook's word stands in where TRANSP says nothing, and is kept only where it says more.
    private void SettleBusy()
    {
        if (extra is null)
            return;
        if (!seen.HasFlag(EventField.Transparency) && extra.Find(OutlookBusy.Is) is { Value: OutlookBusy.Free })
            transparency = IcsTransparency.Transparent;
        extra.RemoveAll(OutlookBusy.SaysNoMore);
    }

    private string UidOr(IcsTime from, IcsTime? until)
    {
        if (!string.IsNullOrWhiteSpace(uid))
            return uid;
        var made = ContentUid.Of(InvariantText.Of($"{summary}\n{from}\n{until}"));
        problems.Warn(
            IcsProblemCode.MissingUid,
            line,
            $"The event \"{Shown(summary)}\" has no UID; {made} is made from its title and times, so it changes with them. Give each event a lasting UID."
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
            $"The event \"{Shown(summary)}\" has no DTSTAMP; {((lastModified ?? created) is not null ? "the time of its last change" : "1970")} stands in. Give each event a DTSTAMP in UTC."
        );
        return lastModified ?? created ?? Instant.FromUnixTimeSeconds(0);
    }

    private static string Shown(ReadOnlySpan<byte> value) => ShortText.Of(value);

    private static string Shown(string value) => ShortText.Of(value);
}
