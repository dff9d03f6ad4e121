using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>When somebody is free or busy, without saying why: VFREEBUSY (RFC 5545 §3.6.4). Immutable; equal by content.</summary>
/// <example>
/// <code>
/// IcsFreeBusy anas = new("fb-ana@cole.example", stamp, [
///     new(Instant.FromUtc(2026, 9, 8, 15, 10), Instant.FromUtc(2026, 9, 8, 15, 40)),
///     new(Instant.FromUtc(2026, 9, 9, 14, 0), Instant.FromUtc(2026, 9, 9, 21, 0), IcsBusyKind.Tentative)]);
/// IcsCalendar asked = new([]) { FreeBusy = [anas] };
/// Console.WriteLine(BusyImport.Read(asked, ana, new(2026, 9, 1), new(2026, 9, 30), denver).Busy[0]);
/// // busy 2026-09-08 09:10 to 2026-09-08 09:40
/// </code>
/// </example>
public sealed record IcsFreeBusy
{
    private readonly long stamp;
    private readonly long start;
    private readonly long end;

    /// <summary>A statement of free and busy times.</summary>
    /// <param name="uid">The lasting name of the statement.</param>
    /// <param name="stamp">When it was made (DTSTAMP), cut to the second.</param>
    /// <param name="times">The times, in the order in which they are written.</param>
    /// <param name="start">The first moment that it speaks of; null where it does not say.</param>
    /// <param name="end">The first moment that it no longer speaks of; null where it does not say.</param>
    /// <exception cref="ArgumentException">The UID is blank or holds control characters, or the end is not after the start.</exception>
    public IcsFreeBusy(
        string uid,
        Instant stamp,
        ValueList<IcsBusyTime> times,
        Instant? start = null,
        Instant? end = null
    )
    {
        Uid = TextGuards.Clean(Guard.Against.NullOrWhiteSpace(uid), nameof(uid));
        Times = Guard.Against.Null(times);
        this.stamp = TimeGuards.CutToSecond(stamp, nameof(stamp));
        this.start = TimeGuards.CutToSecond(start, nameof(start));
        this.end = TimeGuards.CutToSecond(end, nameof(end));
        if (start is not null && end is not null && this.end <= this.start)
            throw new ArgumentException(
                InvariantText.Of($"The end {end} is not after the start {start}.\nMaybe the two are swapped?"),
                nameof(end)
            );
    }

    /// <summary>The lasting name (RFC 5545 §3.8.4.7).</summary>
    public string Uid { get; }

    /// <summary>When it was made, to the second: DTSTAMP.</summary>
    public Instant Stamp => Instant.FromUnixTimeSeconds(stamp);

    /// <summary>The first moment that it speaks of; null where it does not say.</summary>
    public Instant? Start => TimeGuards.FromSecond(start);

    /// <summary>The first moment that it no longer speaks of; null where it does not say.</summary>
    public Instant? End => TimeGuards.FromSecond(end);

    /// <summary>The times, in the order of the file.</summary>
    public ValueList<IcsBusyTime> Times { get; }

    /// <summary>Whose times they are.</summary>
    public IcsOrganizer? Organizer { get; init; }

    /// <summary>Who asked for them, or who is asked.</summary>
    public ValueList<IcsAttendee> Attendees
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Where the times can be asked for again, written as it is; null for none.</summary>
    /// <exception cref="ArgumentException">The address is empty, or holds a line break or another control character.</exception>
    public string? Url
    {
        get;
        init => field = value is null ? null : TextGuards.OneLine(value, nameof(Url));
    }

    /// <summary>Further properties, such as COMMENT or CONTACT, as they stand in the file, in their order.</summary>
    /// <exception cref="ArgumentException">A property is one that is held typed, such as FREEBUSY.</exception>
    public ValueList<IcsProperty> Extra
    {
        get;
        init => field = TextGuards.NotOwn(value, PropertyNames.OfFreeBusy);
    } = [];

    /// <summary>Components inside, as they stand in the file.</summary>
    public ValueList<IcsComponent> Components
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Parameters that the file had on its own properties, ordered by the property's name.</summary>
    public ValueList<IcsPropertyParameters> PropertyParameters { get; internal init; } = [];

    internal long StampSecond => stamp;

    internal long StartSecond => start;

    internal long EndSecond => end;

    /// <summary>Its UID and the number of times.</summary>
    public override string ToString() => InvariantText.Of($"{Uid} ({Times.Count} times)");
}
