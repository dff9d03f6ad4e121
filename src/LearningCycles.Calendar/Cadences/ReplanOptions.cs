using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What may change when a plan changes: nothing of the past, nothing in the next days, as little as possible of what people were told.</summary>
/// <remarks>
/// There is no <see cref="SearchEffort" /> to choose here. Replanning begins with everything where it was, so little is left to
/// look for: the search is a set number of steps for each team, and reaches all that is proven to be possible in the
/// practice set's changes, so there is nothing that more effort is known to find.
/// </remarks>
/// <example>
/// <code>
/// ReplanOptions options = new(today: new(2026, 10, 12), at: Instant.FromUtc(2026, 10, 12, 3, 0))
/// {
///     FrozenDays = 2,
///     Keep = KeepPolicy.PinPublished,
/// };
/// var closed = plan with { School = school.Close(new(2026, 10, 19), "Conference") };
/// Console.WriteLine(Replanner.Replan(calendar, closed, options)); // 118 kept, 0 moved, 0 added, 1 cancelled
/// </code>
/// </example>
public sealed record ReplanOptions
{
    /// <summary>Options for a change that is made on a day.</summary>
    /// <param name="today">The day of the change, at the school. What lies before it is history: it stays, and counts in the caps.</param>
    /// <param name="at">The moment of the change: changed sessions are stamped with it (<see cref="CoachingSession.ChangedAt" />).</param>
    public ReplanOptions(LocalDate today, Instant at)
    {
        Today = today;
        At = at;
    }

    /// <summary>The day of the change.</summary>
    public LocalDate Today { get; }

    /// <summary>The moment of the change.</summary>
    public Instant At { get; }

    /// <summary>How many days on which staff are in, from today on, are frozen, 0 to 60: what is there stays if it can be held at all, and nothing is added.</summary>
    public int FrozenDays
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(FrozenDays), 0, 60);
    }

    /// <summary>The last day of what people were told; what lies after it is a draft and moves freely. Null when the whole year was published.</summary>
    public LocalDate? PublishedThrough { get; init; }

    /// <summary>How much of what was published may change.</summary>
    public KeepPolicy Keep
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How many of a person's published sessions may be moved to make room for others, 0 to 200; null for no limit. Sessions that have to move anyway do not count.</summary>
    public int? MostMovesPerPerson
    {
        get;
        init => field = value is { } most ? Guard.Against.OutOfBounds(most, nameof(MostMovesPerPerson), 0, 200) : null;
    }

    /// <summary>The day and the policy.</summary>
    public override string ToString() => InvariantText.Of($"replan on {Today}, {Keep}");
}
