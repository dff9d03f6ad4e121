using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A time at which a person cannot be met, by the school's wall clock.</summary>
public sealed record BusyTime
{
    /// <summary>A busy time.</summary>
    /// <param name="start">Its first moment, in the school's zone.</param>
    /// <param name="end">The moment after its last, in the school's zone.</param>
    /// <param name="title">Why, in a few words that the person may see.</param>
    /// <exception cref="ArgumentException">The end is not after the start, or the title is blank.</exception>
    public BusyTime(LocalDateTime start, LocalDateTime end, string title)
    {
        Start = start;
        End = Guard.Against.InvalidInput(
            end,
            nameof(end),
            moment => moment > start,
            InvariantText.Of($"The end {end} is not after the start {start}.\nMaybe the two are swapped?")
        );
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>Its first moment.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The moment after its last.</summary>
    public LocalDateTime End { get; }

    /// <summary>Why.</summary>
    public string Title { get; }

    /// <summary>The time without the title, which is the person's own affair.</summary>
    public override string ToString() => InvariantText.Of($"busy {Start} to {End}");
}
