using System.Collections.Frozen;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>What events and tasks have in common (RFC 5545 §3.6.1 and §3.6.2). An entry is an <see cref="IcsEvent" /> or an <see cref="IcsTodo" />; there are no others.</summary>
/// <remarks>
/// Texts are cleaned when they come in, so that what the entry holds is what a file holds: every kind of line break
/// becomes LF, other control characters but TAB are taken out, and half of a surrogate pair, which no file can hold,
/// becomes U+FFFD. No text is the empty text; it is not written.
/// </remarks>
public abstract record IcsEntry
{
    // A moment to the second is a number; NodaTime's own takes twice the room, and a calendar has many.
    private readonly long stamp;
    private readonly long created = TimeGuards.NoSecond;
    private readonly long lastModified = TimeGuards.NoSecond;
    private readonly int priority = TimeGuards.NoNumber;

    private protected IcsEntry(string uid, Instant stamp, string summary)
    {
        Uid = uid;
        Stamp = stamp;
        Summary = summary;
    }

    private protected IcsEntry(string uid, Instant stamp, EntryDraft draft)
        : this(uid, stamp, draft.Summary)
    {
        Description = draft.Description;
        Location = draft.Location;
        Categories = draft.Categories;
        Sequence = draft.Sequence;
        Created = draft.Created;
        LastModified = draft.LastModified;
        Classification = draft.Classification;
        Url = draft.Url;
        Priority = draft.Priority;
        Geo = draft.Geo;
        Color = draft.Color;
        Organizer = draft.Organizer;
        Attendees = draft.Attendees;
        Alarms = draft.Alarms;
        Extra = draft.Extra;
        Components = draft.Components;
    }

    private protected abstract FrozenSet<string> OwnNames { get; }

    private protected virtual Predicate<IcsProperty>? IsOwn => null;

    /// <summary>The lasting name of the entry (RFC 5545 §3.8.4.7).</summary>
    /// <exception cref="ArgumentException">The UID is blank or holds control characters.</exception>
    public string Uid
    {
        get;
        init => field = TextGuards.Clean(Guard.Against.NullOrWhiteSpace(value, nameof(Uid)), nameof(Uid));
    }

    /// <summary>When this version was made, to the second: DTSTAMP (RFC 5545 §3.8.7.2).</summary>
    public Instant Stamp
    {
        get => Instant.FromUnixTimeSeconds(stamp);
        init => stamp = TimeGuards.CutToSecond(value, nameof(Stamp));
    }

    /// <summary>The title.</summary>
    public string Summary
    {
        get;
        init => field = CleanText.Of(value);
    }

    /// <summary>What there is to say about it, as plain text.</summary>
    public string Description
    {
        get;
        init => field = CleanText.Of(value);
    } = "";

    /// <summary>Where it takes place.</summary>
    public string Location
    {
        get;
        init => field = CleanText.Of(value);
    } = "";

    /// <summary>Words to sort and colour by.</summary>
    /// <exception cref="ArgumentException">A category is blank.</exception>
    public ValueList<string> Categories
    {
        get;
        init => field = TextGuards.Categories(value);
    } = [];

    /// <summary>How often times or status changed since the entry was first published; it never falls (RFC 5545 §3.8.7.4).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Sequence
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Sequence), 0, int.MaxValue);
    }

    /// <summary>When it was first made, to the second.</summary>
    public Instant? Created
    {
        get => TimeGuards.FromSecond(created);
        init => created = TimeGuards.CutToSecond(value, nameof(Created));
    }

    /// <summary>When it was last changed, to the second.</summary>
    public Instant? LastModified
    {
        get => TimeGuards.FromSecond(lastModified);
        init => lastModified = TimeGuards.CutToSecond(value, nameof(LastModified));
    }

    /// <summary>How widely it may be shown. Advice only.</summary>
    public IcsClassification Classification
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>An address to read more at, written as it is; null for none.</summary>
    /// <exception cref="ArgumentException">The address is empty, or holds a line break or another control character.</exception>
    public string? Url
    {
        get;
        init => field = value is null ? null : TextGuards.OneLine(value, nameof(Url));
    }

    /// <summary>How important it is: 1 is highest, 9 lowest, 0 says nothing (RFC 5545 §3.8.1.9); null for no PRIORITY.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 9.</exception>
    public int? Priority
    {
        get => priority == TimeGuards.NoNumber ? null : priority;
        init =>
            priority = value is { } number
                ? Guard.Against.OutOfBounds(number, nameof(Priority), 0, 9)
                : TimeGuards.NoNumber;
    }

    /// <summary>Where on earth it takes place; null for no GEO.</summary>
    public IcsGeo? Geo { get; init; }

    /// <summary>The colour to show it in, a name of CSS3 such as <c>teal</c> (RFC 7986 §5.9).</summary>
    public string Color
    {
        get;
        init => field = CleanText.Of(value);
    } = "";

    /// <summary>Who calls people together (RFC 5545 §3.8.4.3); null for an entry that nobody is invited to.</summary>
    public IcsOrganizer? Organizer { get; init; }

    /// <summary>Who is invited (RFC 5545 §3.8.4.1). Published feeds have none: everyone who reads the feed would see them.</summary>
    public ValueList<IcsAttendee> Attendees
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Reminders (RFC 5545 §3.6.6), written last. Subscriptions in Google and Outlook pass them over.</summary>
    public ValueList<IcsAlarm> Alarms
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Further properties, as they stand in the file, in their order.</summary>
    /// <exception cref="ArgumentException">A property is one that the entry holds itself, such as SUMMARY or DURATION.</exception>
    public ValueList<IcsProperty> Extra
    {
        get;
        init => field = TextGuards.NotOwn(value, OwnNames, IsOwn);
    } = [];

    /// <summary>Further components inside, as they stand in the file. They are written last.</summary>
    /// <exception cref="ArgumentException">A component is an alarm that <see cref="Alarms" /> can hold.</exception>
    public ValueList<IcsComponent> Components
    {
        get;
        init => field = AlarmDraft.NoneThatIsTyped(value);
    } = [];

    /// <summary>Parameters that the file had on the entry's own properties, ordered by the property's name.</summary>
    public ValueList<IcsPropertyParameters> PropertyParameters { get; internal init; } = [];

    /// <summary>The RECURRENCE-ID, raw, of an entry that stands for one occurrence of a series; null otherwise (RFC 5545 §3.8.4.4).</summary>
    public string? RecurrenceId
    {
        get
        {
            foreach (var property in Extra)
            {
                if (string.Equals(property.Name, "RECURRENCE-ID", StringComparison.Ordinal))
                    return property.Value;
            }
            return null;
        }
    }

    /// <summary>When it is, its title and UID.</summary>
    public abstract override string ToString();

    internal long StampSecond => stamp;

    internal long CreatedSecond => created;

    internal long LastModifiedSecond => lastModified;
}
