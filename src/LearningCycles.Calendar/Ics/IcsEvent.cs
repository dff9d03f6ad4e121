using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>An event of a calendar: VEVENT (RFC 5545 §3.6.1). Immutable; equal by content.</summary>
/// <remarks>
/// Texts are cleaned when they come in, so that what the event holds is what a file holds: every kind of line break
/// becomes LF, other control characters but TAB are taken out, and half of a surrogate pair, which no file can hold,
/// becomes U+FFFD. No text is the empty text; it is not written.
/// </remarks>
public sealed partial record IcsEvent
{
    /// <summary>An event.</summary>
    /// <param name="uid">The lasting name of the event, unique in the world, never made from its date (RFC 5545 §3.8.4.7).</param>
    /// <param name="stamp">When this version of the event was made (DTSTAMP), cut to the second. Same stamp, same bytes.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends, of the same kind as the start: the day after the last one, or the first second no longer in it. Null for a moment without length.</param>
    /// <param name="summary">The title.</param>
    /// <exception cref="ArgumentException">
    /// The UID is blank or holds control characters, start and end are not of one kind, or the end is not after the start:
    /// as a moment, and in one zone also as the clocks show it.
    /// </exception>
    public IcsEvent(string uid, Instant stamp, IcsTime start, IcsTime? end, string summary)
    {
        Uid = uid;
        Stamp = stamp;
        Start = Guard.Against.Null(start);
        End = TimeGuards.EndAfterStart(start, end);
        Summary = summary;
    }

    /// <summary>The lasting name of the event (RFC 5545 §3.8.4.7).</summary>
    /// <exception cref="ArgumentException">The UID is blank or holds control characters.</exception>
    public string Uid
    {
        get;
        init => field = TextGuards.Clean(Guard.Against.NullOrWhiteSpace(value, nameof(Uid)), nameof(Uid));
    }

    /// <summary>When this version was made, to the second: DTSTAMP (RFC 5545 §3.8.7.2).</summary>
    public Instant Stamp
    {
        get;
        init => field = TimeGuards.CutToSecond(value, nameof(Stamp));
    }

    /// <summary>When it starts. Moved with <see cref="MovedTo" />.</summary>
    public IcsTime Start { get; private init; }

    /// <summary>When it ends: exclusive, of the start's kind; null for a moment without length. Moved with <see cref="MovedTo" />.</summary>
    public IcsTime? End { get; private init; }

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

    /// <summary>How often start, end or status changed since the event was first published; it never falls (RFC 5545 §3.8.7.4).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Sequence
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Sequence), 0, int.MaxValue);
    }

    /// <summary>When it was first made, to the second.</summary>
    public Instant? Created
    {
        get;
        init => field = value is { } instant ? TimeGuards.CutToSecond(instant, nameof(Created)) : null;
    }

    /// <summary>When it was last changed, to the second.</summary>
    public Instant? LastModified
    {
        get;
        init => field = value is { } instant ? TimeGuards.CutToSecond(instant, nameof(LastModified)) : null;
    }

    /// <summary>Whether it takes place.</summary>
    public IcsStatus Status
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether it takes the person's time. Outlook, which does not look at it, is told the same in its own property.</summary>
    public IcsTransparency Transparency
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
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

    /// <summary>Further properties, as they stand in the file, in their order.</summary>
    /// <exception cref="ArgumentException">
    /// A property is one that the event holds itself, such as SUMMARY or DURATION, or a BUSY or FREE for Outlook,
    /// which is written from <see cref="Transparency" />.
    /// </exception>
    public ValueList<IcsProperty> Extra
    {
        get;
        init => field = TextGuards.NotOwn(value, PropertyNames.OfEvent, OutlookBusy.SaysNoMore);
    } = [];

    /// <summary>Components inside the event, such as alarms, as they stand in the file. They are written last.</summary>
    public ValueList<IcsComponent> Components
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Parameters that the file had on the event's own properties, ordered by the property's name.</summary>
    public ValueList<IcsPropertyParameters> PropertyParameters { get; internal init; } = [];

    /// <summary>The RECURRENCE-ID, raw, of an event that stands for one occurrence of a series; null otherwise (RFC 5545 §3.8.4.4).</summary>
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

    /// <summary>The event at another time; all else stays as it is. Raise <see cref="Sequence" /> with it if it was published.</summary>
    /// <exception cref="ArgumentException">Start and end are not of one kind, or the end is not after the start.</exception>
    public IcsEvent MovedTo(IcsTime start, IcsTime? end) =>
        this with
        {
            Start = Guard.Against.Null(start),
            End = TimeGuards.EndAfterStart(start, end),
        };

    /// <summary>Start, title and UID.</summary>
    public override string ToString() => InvariantText.Of($"{Start}: {Summary} ({Uid})");
}
