using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Something on the school calendar, for one day or several. Several events may fall on one day.</summary>
public sealed record DayEvent
{
    /// <summary>An event over some days.</summary>
    /// <param name="kind">What it does to each of its days.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included: people who say "until Friday" mean that Friday too.</param>
    /// <param name="title">What the district calls it, such as <c>Fall break</c>.</param>
    /// <param name="at">When students leave (early release) or come (late start), in the school's zone; the school's usual hour if null.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, the title is blank, or <paramref name="at" /> is given for another kind.</exception>
    public DayEvent(DayEventKind kind, LocalDate first, LocalDate last, string title, LocalTime? at = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        First = first;
        Last = Guard.Against.EndBeforeStart(first, last);
        Title = Guard.Against.NullOrWhiteSpace(title);
        At = Guard.Against.InvalidInput(
            at,
            nameof(at),
            time => time is null || kind is DayEventKind.EarlyRelease or DayEventKind.LateStart,
            InvariantText.Of(
                $"'{title}' is {kind}, which has no hour, but {at} is given.\nMaybe it is an early release or a late start?"
            )
        );
    }

    /// <summary>An event of one day.</summary>
    /// <inheritdoc cref="DayEvent(DayEventKind, LocalDate, LocalDate, string, LocalTime?)" />
    public DayEvent(DayEventKind kind, LocalDate date, string title, LocalTime? at = null)
        : this(kind, date, date, title, at) { }

    /// <summary>What it does to each of its days.</summary>
    public DayEventKind Kind { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>What the district calls it.</summary>
    public string Title { get; }

    /// <summary>When students leave or come, in the school's zone; null for the school's usual hour.</summary>
    public LocalTime? At { get; }

    /// <summary>Whether the event falls on a day.</summary>
    public bool Covers(LocalDate date) => First <= date && date <= Last;

    /// <summary>Whether the closure was known beforehand, which is what a rotation asks.</summary>
    public bool IsPlanned => Kind != DayEventKind.Emergency;

    /// <summary>The title with its days.</summary>
    public override string ToString() =>
        First == Last
            ? InvariantText.Of($"{Title} ({Kind}, {First})")
            : InvariantText.Of($"{Title} ({Kind}, {First} to {Last})");
}
