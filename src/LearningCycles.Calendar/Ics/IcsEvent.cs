using System.Collections.Frozen;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>An event of a calendar: VEVENT (RFC 5545 §3.6.1). Immutable; equal by content.</summary>
/// <remarks>Texts are cleaned when they come in: see <see cref="IcsEntry" />.</remarks>
/// <example>
/// <code>
/// IcsEvent meeting = new("1a2b@cole.example", stamp,
///     start: IcsTime.In(new LocalDateTime(2026, 9, 8, 9, 10), denver),
///     end: IcsTime.In(new LocalDateTime(2026, 9, 8, 9, 40), denver), "Coaching 1:1 with Lee");
/// Console.WriteLine(meeting); // 2026-09-08 09:10 America/Denver: Coaching 1:1 with Lee (1a2b@cole.example)
///
/// // Of whole days, the end is the day after the last one.
/// IcsEvent fall = new("7c@cole.example", stamp,
///     start: IcsTime.On(new(2026, 11, 23)), end: IcsTime.On(new(2026, 11, 28)), "Fall break");
/// Console.WriteLine($"{fall.Start} to {fall.End}"); // 2026-11-23 to 2026-11-28
/// </code>
/// </example>
public sealed partial record IcsEvent : IcsEntry
{
    /// <summary>An event.</summary>
    /// <param name="uid">The lasting name of the event, unique in the world, never made from its date (RFC 5545 §3.8.4.7).</param>
    /// <param name="stamp">When this version of the event was made (DTSTAMP), cut to the second. Same stamp, same bytes.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends, of the same kind as the start: the day after the last one, or the first second no longer in it. Null for a moment without length, and for a day, which then ends with itself.</param>
    /// <param name="summary">The title.</param>
    /// <exception cref="ArgumentException">
    /// The UID is blank or holds control characters, start and end are not of one kind, or the end is not after the start:
    /// as a moment, and in one zone also as the clocks show it.
    /// </exception>
    public IcsEvent(string uid, Instant stamp, IcsTime start, IcsTime? end, string summary)
        : base(uid, stamp, summary)
    {
        Start = Guard.Against.Null(start);
        End = EndOfEvent.OrOfDay(start, TimeGuards.EndAfterStart(start, end));
    }

    internal IcsEvent(string uid, Instant stamp, EntryDraft draft, IcsTime start, IcsTime? end, Period? duration)
        : base(uid, stamp, draft)
    {
        Start = start;
        End = end;
        Duration = duration;
        Status = draft.Status;
        Transparency = draft.Transparency;
        PropertyParameters = draft.ParametersOf(start, end, duration);
    }

    /// <summary>When it starts. Moved with <see cref="MovedTo" />.</summary>
    public IcsTime Start { get; private init; }

    /// <summary>
    /// When it ends: exclusive; null for a moment without length. Of the start's kind, but for one that its
    /// <see cref="Duration" /> brings to the later of two hours that a zone shows alike: that end has a name in UTC only.
    /// Moved with <see cref="MovedTo" />.
    /// </summary>
    public IcsTime? End { get; private init; }

    /// <summary>
    /// How long it takes where a file says so instead of when it ends: DURATION (RFC 5545 §3.8.2.5), in the units of the file.
    /// Weeks and days follow the calendar, hours and less the clock. Null where <see cref="End" /> is said. Set with <see cref="Lasting" />.
    /// </summary>
    public Period? Duration { get; private init; }

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

    private protected override FrozenSet<string> OwnNames => PropertyNames.OfEvent;

    private protected override Predicate<IcsProperty> IsOwn => OutlookBusy.SaysNoMore;

    /// <summary>The event at another time; all else stays as it is, also the exceptions of a series, which are not moved along. Raise <see cref="IcsEntry.Sequence" /> with it if it was published.</summary>
    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends, as for a new event; null for a moment without length, and for a day, which then ends with itself.</param>
    /// <exception cref="ArgumentException">Start and end are not of one kind, or the end is not after the start.</exception>
    /// <example>
    /// <code>
    /// IcsEvent day = new("1a2b@cole.example", stamp, IcsTime.On(new(2026, 10, 16)), null, "Conferences");
    /// var moved = day.MovedTo(IcsTime.On(new(2026, 10, 19)), null) with { Sequence = day.Sequence + 1 };
    /// Console.WriteLine($"{moved}, sequence {moved.Sequence}");
    /// // 2026-10-19: Conferences (1a2b@cole.example), sequence 1
    /// </code>
    /// </example>
    public IcsEvent MovedTo(IcsTime start, IcsTime? end) =>
        this with
        {
            Start = Guard.Against.Null(start),
            End = EndOfEvent.OrOfDay(start, TimeGuards.EndAfterStart(start, end)),
            Duration = null,
        };

    /// <summary>The event with a length instead of an end: it is written as DURATION, and <see cref="End" /> follows from it.</summary>
    /// <param name="duration">Weeks, days, hours, minutes and seconds, above zero; for an event of whole days, weeks and days only.</param>
    /// <exception cref="ArgumentException">The duration has other units or is not above zero, or the end lies beyond the last year.</exception>
    /// <example>
    /// <code>
    /// // The clocks are set forward in the night of the camp.
    /// var start = IcsTime.In(new LocalDateTime(2027, 3, 13, 18, 0), denver);
    /// IcsEvent camp = new("camp@cole.example", stamp, start, null, "Camp");
    /// Console.WriteLine(camp.Lasting(Period.FromDays(1)).End); // 2027-03-14 18:00 America/Denver
    /// Console.WriteLine(camp.Lasting(Period.FromHours(24)).End); // 2027-03-14 19:00 America/Denver
    /// </code>
    /// </example>
    public IcsEvent Lasting(Period duration)
    {
        var length = TimeGuards.Length(duration, Start);
        return this with
        {
            Duration = length,
            End = EndOfEvent.Lasting(Start, length) ?? throw TimeGuards.TooLong(Start, length),
        };
    }

    /// <summary>Start, title and UID.</summary>
    public override string ToString() => InvariantText.Of($"{Start}: {Summary} ({Uid})");
}
