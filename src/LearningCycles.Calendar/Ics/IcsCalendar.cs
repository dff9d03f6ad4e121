using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>A calendar: VCALENDAR (RFC 5545 §3.4), with name and refresh hint as RFC 7986 and older readers want them. Immutable; equal by content.</summary>
/// <remarks>
/// A calendar without events is allowed, and written as its header alone. RFC 5545 §3.6 asks for a component, but a feed
/// whose last event was taken out must go on saying so, and readers accept it. Texts are cleaned as in <see cref="IcsEvent" />.
/// </remarks>
public sealed partial record IcsCalendar
{
    /// <summary>The product id of calendars that name no other.</summary>
    public const string DefaultProductId = "-//LearningCycles//LearningCycles.Calendar//EN";

    /// <summary>A calendar of these events, in the order in which they are written.</summary>
    /// <exception cref="ArgumentException">Two events have one UID and no RECURRENCE-ID tells them apart: subscribers would show only one.</exception>
    public IcsCalendar(ValueList<IcsEvent> events) => Events = events;

    /// <summary>The events, in the order in which they are written.</summary>
    /// <exception cref="ArgumentException">Two events have one UID and no RECURRENCE-ID tells them apart: subscribers would show only one.</exception>
    public ValueList<IcsEvent> Events
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, IcsIdentity.Of, nameof(Events));
    }

    /// <summary>What made the calendar: PRODID (RFC 5545 §3.7.3).</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string ProductId
    {
        get;
        init => field = CleanText.Of(Guard.Against.NullOrWhiteSpace(value, nameof(ProductId)));
    } = DefaultProductId;

    /// <summary>What it asks of its receiver.</summary>
    public IcsMethod Method
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The name that subscribers see: NAME (RFC 7986 §5.1) and X-WR-CALNAME.</summary>
    public string Name
    {
        get;
        init => field = CleanText.Of(value);
    } = "";

    /// <summary>What the calendar is for: DESCRIPTION (RFC 7986 §5.2) and X-WR-CALDESC.</summary>
    public string Description
    {
        get;
        init => field = CleanText.Of(value);
    } = "";

    /// <summary>
    /// How often a subscriber should ask again, in whole minutes: REFRESH-INTERVAL (RFC 7986 §5.7) and X-PUBLISHED-TTL.
    /// A wish only: Google takes 8 to 24 hours whatever it says.
    /// </summary>
    /// <exception cref="ArgumentException">The duration is not a whole number of minutes, at least one.</exception>
    public Duration? RefreshInterval
    {
        get;
        init => field = value is { } duration ? TimeGuards.WholeMinutes(duration) : null;
    }

    /// <summary>Further properties, as they stand in the file, in their order.</summary>
    /// <exception cref="ArgumentException">A property is one that the calendar holds itself, such as PRODID or X-WR-CALNAME.</exception>
    public ValueList<IcsProperty> Extra
    {
        get;
        init => field = TextGuards.NotOwn(value, PropertyNames.OfCalendar);
    } = [];

    /// <summary>Components that we hold as they stand in the file, such as tasks. They are written after the events.</summary>
    public ValueList<IcsComponent> Components
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Parameters that the file had on the calendar's own properties, ordered by the property's name.</summary>
    public ValueList<IcsPropertyParameters> PropertyParameters { get; internal init; } = [];

    /// <summary>The name and the number of events.</summary>
    public override string ToString() => InvariantText.Of($"{Name} ({Events.Count} events)");
}
