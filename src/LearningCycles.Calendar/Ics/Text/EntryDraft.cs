using System.Runtime.InteropServices;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>An event or a task while it is read: property by property, and finished once its zones are known.</summary>
internal sealed partial class EntryDraft(ZoneTable zones, ProblemList problems, SharedLines shared)
{
    private const EntryField Times =
        EntryField.Start
        | EntryField.End
        | EntryField.Stamp
        | EntryField.Created
        | EntryField.LastModified
        | EntryField.Completed;

    private const EntryField Several = EntryField.Categories | EntryField.Attendee;
    private const EntryField People = EntryField.Organizer | EntryField.Attendee;

    private readonly List<IcsAttendee> moreAttendees = [];
    private readonly List<IcsAlarm> alarms = [];
    private readonly List<IcsProperty> extra = [];
    private readonly List<IcsComponent> components = [];
    private readonly List<IcsPropertyParameters> own = [];
    private bool isTodo;
    private EntryField seen;
    private ValueList<string> categories = [];
    private ValueList<IcsAttendee>? firstAttendee;
    private ValueList<IcsAlarm> lastAlarms = [];
    private string uid = "";
    private string summary = "";
    private string description = "";
    private string location = "";
    private string color = "";
    private string? url;
    private int sequence;
    private int? priority;
    private int? percent;
    private IcsGeo? geo;
    private IcsOrganizer? organizer;
    private Instant? stamp;
    private Instant? created;
    private Instant? lastModified;
    private Instant? completed;
    private IcsStatus status;
    private IcsTodoStatus todoStatus;
    private IcsTransparency transparency;
    private IcsClassification classification;
    private UInt128 lastUtcOctets;
    private Instant? lastUtc;
    private DraftTime start;
    private DraftTime end;
    private WrittenDuration? duration;
    private int seriesLine;
    private int line;

    /// <summary>Whether a zone may become known only further down in the file.</summary>
    internal bool WaitsForZones => start.WaitsForZone || end.WaitsForZone;

    internal bool IsTodo => isTodo;

    internal string Summary => summary;

    internal string Description => description;

    internal string Location => location;

    internal string Color => color;

    internal ValueList<string> Categories => categories;

    internal string? Url => url;

    internal int Sequence => sequence;

    internal int? Priority => priority;

    internal int? PercentComplete => percent;

    internal IcsGeo? Geo => geo;

    internal IcsOrganizer? Organizer => organizer;

    internal Instant? Created => created;

    internal Instant? LastModified => lastModified;

    internal Instant? Completed => completed;

    internal IcsStatus Status => status;

    internal IcsTodoStatus TodoStatus => todoStatus;

    internal IcsTransparency Transparency => transparency;

    internal IcsClassification Classification => classification;

    internal ValueList<IcsAttendee> Attendees =>
        firstAttendee is null ? []
        : moreAttendees.Count == 0 ? firstAttendee
        : firstAttendee.AddRange(moreAttendees);

    /// <summary>The alarms. Most events of a file have the same one, and share their list.</summary>
    internal ValueList<IcsAlarm> Alarms =>
        alarms.Count == 1 && lastAlarms.Count == 1 && ReferenceEquals(alarms[0], lastAlarms[0])
            ? lastAlarms
            : lastAlarms = Listed(alarms);

    internal ValueList<IcsProperty> Extra => Listed(extra);

    internal ValueList<IcsComponent> Components => Listed(components);

    private string Kind => isTodo ? "task" : "event";

    /// <summary>Starts over: a draft that is finished serves for the next entry.</summary>
    internal void Begin(int firstLine, bool asTodo)
    {
        line = firstLine;
        isTodo = asTodo;
        firstAttendee = null;
        moreAttendees.Clear();
        alarms.Clear();
        extra.Clear();
        components.Clear();
        own.Clear();
        seen = EntryField.Other;
        categories = [];
        uid = summary = description = location = color = "";
        url = null;
        sequence = 0;
        priority = percent = null;
        geo = null;
        organizer = null;
        stamp = created = lastModified = completed = null;
        status = IcsStatus.Confirmed;
        todoStatus = IcsTodoStatus.Unspecified;
        transparency = IcsTransparency.Opaque;
        classification = IcsClassification.Public;
        start = end = default;
        duration = null;
        seriesLine = 0;
    }

    internal void Add(IcsComponent component) => components.Add(component);

    internal void Add(IcsAlarm alarm) => alarms.Add(alarm);

    internal void Add(in ContentLine property)
    {
        var field = EntryFields.Of(property.Name, isTodo);
        if (field == EntryField.Other)
        {
            AddOther(property);
            return;
        }
        if ((seen & field & ~Several) != EntryField.Other)
        {
            problems.Warn(
                IcsProblemCode.DuplicateProperty,
                property.Number,
                $"{KeptText.Name(property.Name)} stands a second time in this {Kind}; the first one counts. Take one of the two out."
            );
            return;
        }
        seen |= field;
        Read(property, field);
        if (!property.Parameters.IsEmpty && (field & People) == EntryField.Other)
            KeepParameters(property, (Times & field) != EntryField.Other);
    }

    private void Read(in ContentLine property, EntryField field)
    {
        switch (field)
        {
            case EntryField.Uid:
                uid = TextValue.Read(property.Value);
                break;
            case EntryField.Summary:
                summary = SharedText(property, SharedKind.Summary);
                break;
            case EntryField.Description:
                description = SharedText(property, SharedKind.Description);
                break;
            case EntryField.Location:
                location = SharedText(property, SharedKind.Location);
                break;
            case EntryField.Color:
                color = SharedText(property, SharedKind.Color);
                break;
            case EntryField.Categories:
                ReadCategories(property);
                break;
            case EntryField.Url:
                url = TextValue.ReadRaw(property.Value) is { Length: > 0 } address ? address : null;
                break;
            case EntryField.Sequence:
                ReadSequence(property);
                break;
            case EntryField.Status:
                ReadStatus(property);
                break;
            case EntryField.Transparency:
                ReadTransparency(property);
                break;
            case EntryField.Classification:
                ReadClassification(property);
                break;
            case EntryField.Priority:
                priority = ReadNumber(property, 9);
                break;
            case EntryField.PercentComplete:
                percent = ReadNumber(property, 100);
                break;
            case EntryField.Geo:
                ReadGeo(property);
                break;
            case EntryField.Organizer:
                ReadOrganizer(property);
                break;
            case EntryField.Attendee:
                ReadAttendee(property);
                break;
            case EntryField.Stamp:
                stamp = ReadUtc(property);
                break;
            case EntryField.Created:
                created = ReadUtc(property);
                break;
            case EntryField.LastModified:
                lastModified = ReadUtc(property);
                break;
            case EntryField.Completed:
                completed = ReadUtc(property);
                break;
            case EntryField.Start:
                start = ReadTime(property);
                break;
            case EntryField.End:
                end = ReadTime(property);
                break;
            case EntryField.Duration:
                ReadDuration(property);
                break;
            default:
                throw new InvalidOperationException($"No reading for {field}.");
        }
    }

    private void AddOther(in ContentLine property)
    {
        var isSeries =
            property.Is("RRULE"u8) || property.Is("RDATE"u8) || property.Is("EXDATE"u8) || property.Is("EXRULE"u8);
        if (KeptText.Property(property, shared) is { } kept)
        {
            extra.Add(kept);
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
        // What nearly every time has, and what is part of its value.
        if (isTime && property.Parameters.StartsWith("TZID="u8) && property.Parameters.IndexOf((byte)';') < 0)
            return;
        var kept = KeptText.Parameters(property.Parameters, dropValue: true, dropZone: isTime);
        if (kept.Count == 0)
            return;
        var name = KeptText.Name(property.Name);
        // Only CATEGORIES comes here a second time; its lines become one.
        var place = own.Count - 1;
        while (place >= 0 && !string.Equals(own[place].Property, name, StringComparison.Ordinal))
            place--;
        if (place < 0)
            own.Add(new(name, kept));
        else
            own[place] = new(name, own[place].Parameters.AddRange(kept));
    }

    private string SharedText(in ContentLine property, SharedKind kind) =>
        shared.Find<string>(property, kind, out var place)
        ?? shared.Keep(property, place, TextValue.Read(property.Value));

    private static ValueList<T> Listed<T>(List<T> items) =>
        items.Count == 0 ? [] : ValueList.Create<T>(CollectionsMarshal.AsSpan(items));
}
