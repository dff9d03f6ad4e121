using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>A calendar: VCALENDAR (RFC 5545 §3.4), with name and refresh hint as RFC 7986 and older readers want them. Immutable; equal by content.</summary>
/// <remarks>
/// A calendar without events is allowed, and written as its header alone. RFC 5545 §3.6 asks for a component, but a feed
/// whose last event was taken out must go on saying so, and readers accept it. Texts are cleaned as in <see cref="IcsEvent" />.
/// </remarks>
/// <example>
/// <code>
/// IcsEvent labor = new("labor@cole.example", stamp, IcsTime.On(new(2026, 9, 7)), null, "Labor Day");
/// IcsCalendar closures = new([labor]) { Name = "Cole closures", RefreshInterval = Duration.FromHours(12) };
/// Console.WriteLine(closures); // Cole closures (1 event)
/// </code>
/// </example>
public sealed partial record IcsCalendar
{
    private readonly ValueList<IcsEvent> events;
    private readonly ValueList<IcsTodo> todos = [];

    /// <summary>The product id of calendars that name no other.</summary>
    public const string DefaultProductId = "-//LearningCycles//LearningCycles.Calendar//EN";

    /// <summary>A calendar of these events, in the order in which they are written.</summary>
    /// <exception cref="ArgumentException">Two events have one UID and no RECURRENCE-ID tells them apart: subscribers would show only one.</exception>
    public IcsCalendar(ValueList<IcsEvent> events) => this.events = UniqueEntries.Checked(events, nameof(Events));

    private IcsCalendar(ValueList<IcsEvent> events, ValueList<IcsTodo> todos) =>
        (this.events, this.todos) = (events, todos);

    /// <summary>The events, in the order in which they are written.</summary>
    /// <exception cref="ArgumentException">Two events have one UID and no RECURRENCE-ID tells them apart: subscribers would show only one.</exception>
    public ValueList<IcsEvent> Events
    {
        get => events;
        init => events = UniqueEntries.Checked(value, nameof(Events));
    }

    /// <summary>The tasks, in the order in which they are written, after the events.</summary>
    /// <exception cref="ArgumentException">Two tasks have one UID and no RECURRENCE-ID tells them apart.</exception>
    public ValueList<IcsTodo> Todos
    {
        get => todos;
        init => todos = UniqueEntries.Checked(value, nameof(Todos));
    }

    /// <summary>Free and busy times, written after the tasks.</summary>
    public ValueList<IcsFreeBusy> FreeBusy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

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

    /// <summary>Where the calendar can be fetched again, written as it is: SOURCE (RFC 7986 §5.8); null for nowhere.</summary>
    /// <exception cref="ArgumentException">The address is empty, or holds a line break or another control character.</exception>
    public string? Source
    {
        get;
        init => field = value is null ? null : TextGuards.OneLine(value, nameof(Source));
    }

    /// <summary>The colour to show the calendar in, a name of CSS3 such as <c>teal</c> (RFC 7986 §5.9).</summary>
    public string Color
    {
        get;
        init => field = CleanText.Of(value);
    } = "";

    /// <summary>Further properties, as they stand in the file, in their order.</summary>
    /// <exception cref="ArgumentException">A property is one that the calendar holds itself, such as PRODID or X-WR-CALNAME.</exception>
    public ValueList<IcsProperty> Extra
    {
        get;
        init => field = TextGuards.NotOwn(value, PropertyNames.OfCalendar);
    } = [];

    /// <summary>Components that we hold as they stand in the file, such as a VJOURNAL. They are written last.</summary>
    public ValueList<IcsComponent> Components
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Parameters that the file had on the calendar's own properties, ordered by the property's name.</summary>
    public ValueList<IcsPropertyParameters> PropertyParameters { get; internal init; } = [];

    /// <summary>A calendar of entries that are known to be told apart.</summary>
    internal static IcsCalendar OfUnique(ValueList<IcsEvent> events, ValueList<IcsTodo> todos) => new(events, todos);

    /// <summary>The name and the number of events: <c>Cole closures (1 event)</c>; the number alone for a calendar without a name.</summary>
    public override string ToString() =>
        Name.Length == 0 ? Counted.Of(Events.Count, "event") : $"{Name} ({Counted.Of(Events.Count, "event")})";
}
