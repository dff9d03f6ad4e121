using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>What the Instructional Leadership Team's shared calendar shows of a demand: category and time. It has no place for people or words.</summary>
public sealed record IltEntry
{
    /// <summary>An entry.</summary>
    /// <param name="kind">The category.</param>
    /// <param name="day">The day.</param>
    /// <param name="minutes">How long it takes, 1 to 1440 minutes.</param>
    /// <param name="start">When it begins, by the school's wall clock; null while only the day is known.</param>
    /// <exception cref="ArgumentException">It takes no time, or does not end on the same day.</exception>
    public IltEntry(DemandKind kind, LocalDate day, int minutes, LocalTime? start = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Day = day;
        Minutes = DaySpan.Minutes(minutes, start);
        Start = start;
    }

    /// <summary>The category.</summary>
    public DemandKind Kind { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>When it begins, by the school's wall clock; null while only the day is known.</summary>
    public LocalTime? Start { get; }

    /// <summary>How long it takes, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>By day, time (none first), category and length.</summary>
    internal static int InOrder(IltEntry left, IltEntry right)
    {
        var order = left.Day.CompareTo(right.Day);
        if (order == 0)
            order = Nullable.Compare(left.Start, right.Start);
        if (order == 0)
            order = ((int)left.Kind).CompareTo((int)right.Kind);
        return order == 0 ? left.Minutes.CompareTo(right.Minutes) : order;
    }

    /// <summary>The time as findings tell it in every language: <c>2026-09-15 09:00 45 min</c>.</summary>
    internal string Time =>
        Start is { } start
            ? InvariantText.Of($"{Day} {start} {Minutes} min")
            : InvariantText.Of($"{Day} {Minutes} min");

    /// <summary>The category and the time: <c>2026-09-15 09:00 Observation (45 minutes)</c>.</summary>
    public override string ToString() =>
        Start is { } start
            ? InvariantText.Of($"{Day} {start} {Kind} ({Minutes} minutes)")
            : InvariantText.Of($"{Day} {Kind} ({Minutes} minutes)");
}
