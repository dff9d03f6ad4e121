using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Something on the school calendar, for one day or several. Several events may fall on one day.</summary>
/// <example>
/// <code>
/// DayEvent snow = new(DayEventKind.Emergency, new(2026, 12, 1), "Snow");
/// Console.WriteLine(abYear.With(snow).On(new(2026, 12, 2))); // 2026-12-02 open, A
///
/// // This district wants its labels to wait, on that day alone.
/// Console.WriteLine(abYear.With(snow with { Rotation = RotationOnClosure.Pause }).On(new(2026, 12, 2)));
/// // 2026-12-02 open, B
/// </code>
/// </example>
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
    public LocalDate First { get; private init; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; private init; }

    /// <summary>What the district calls it.</summary>
    public string Title { get; }

    /// <summary>When students leave or come, in the school's zone; null for the school's usual hour.</summary>
    public LocalTime? At { get; }

    /// <summary>What the event does to the rotation of day labels on each of its days; null for the usual.</summary>
    /// <remarks>
    /// On a day that it closes, it goes before the rotation's own answer, so that one snow day can shift the labels and another
    /// drop its own. On a day with students it puts the day outside of the rotation, without a label: <c>Pause</c>
    /// lets the label wait ("All Classes Meet"), <c>Drop</c> uses it up. In eSchoolPlus' words null on such a day is
    /// <c>Include</c>, <c>Pause</c> is <c>Exclude</c>, and <c>Drop</c> is <c>Skip</c>.
    /// </remarks>
    public RotationOnClosure? Rotation
    {
        get;
        init => field = value is { } answer ? Guard.Against.EnumOutOfRange(answer, nameof(Rotation)) : null;
    }

    /// <summary>Whether the event falls on a day.</summary>
    public bool Covers(LocalDate date) => First <= date && date <= Last;

    /// <summary>Whether the closure was known beforehand, which is what a rotation asks.</summary>
    public bool IsPlanned => Kind != DayEventKind.Emergency;

    /// <summary>The same event on another day, for that day alone.</summary>
    internal DayEvent MovedTo(LocalDate date) => this with { First = date, Last = date };

    /// <summary>Whether an event of its kind takes students out of school.</summary>
    internal bool Closes => Kind is DayEventKind.Holiday or DayEventKind.Emergency or DayEventKind.TeacherOnly;

    /// <summary>The title with its days.</summary>
    public override string ToString() =>
        First == Last
            ? InvariantText.Of($"{Title} ({Kind}, {First})")
            : InvariantText.Of($"{Title} ({Kind}, {First} to {Last})");
}
