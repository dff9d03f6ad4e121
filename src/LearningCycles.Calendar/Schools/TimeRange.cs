using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A span of time within one day, by the school's wall clock. The start belongs to it, the end does not.</summary>
/// <example>
/// <code>
/// TimeRange p2 = new(new(8, 50), new(9, 35));
/// Console.WriteLine(p2.Intersect(new(new(9, 15), new(10, 0)))); // 09:15-09:35
/// Console.WriteLine(p2.Overlaps(new(new(9, 35), new(10, 20))) ? "both at once" : "back to back"); // back to back
/// </code>
/// </example>
public sealed record TimeRange
{
    /// <summary>A span from one time to a later one of the same day.</summary>
    /// <param name="from">The first moment, by the school's wall clock.</param>
    /// <param name="to">The moment after the last.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public TimeRange(LocalTime from, LocalTime to)
    {
        From = from;
        To = Guard.Against.EndNotAfterStart(from, to);
    }

    /// <summary>The first moment.</summary>
    public LocalTime From { get; }

    /// <summary>The moment after the last.</summary>
    public LocalTime To { get; }

    /// <summary>Whether another span lies inside this one.</summary>
    public bool Contains(TimeRange other) => From <= Guard.Against.Null(other).From && other.To <= To;

    /// <summary>Whether the two spans share a moment. Back to back is no overlap.</summary>
    public bool Overlaps(TimeRange other) => From < Guard.Against.Null(other).To && other.From < To;

    /// <summary>The moments that both spans have, or null.</summary>
    public TimeRange? Intersect(TimeRange other) =>
        Overlaps(other) ? new(LocalTime.Max(From, other.From), LocalTime.Min(To, other.To)) : null;

    /// <summary>How long it is, in whole minutes.</summary>
    internal int Minutes => (int)((To.NanosecondOfDay - From.NanosecondOfDay) / NodaConstants.NanosecondsPerMinute);

    /// <summary>Both times, such as <c>09:10-10:00</c>.</summary>
    public override string ToString() => InvariantText.Of($"{From}-{To}");
}
