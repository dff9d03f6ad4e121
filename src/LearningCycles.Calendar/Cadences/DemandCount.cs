namespace LearningCycles.Calendar.Cadences;

/// <summary>How many sessions, and how long they are together.</summary>
/// <param name="Sessions">How many sessions; a meeting that a 1:1 takes in is none of its own.</param>
/// <param name="Minutes">How long they are together, in minutes.</param>
public sealed record DemandCount(int Sessions, int Minutes)
{
    /// <summary>How many sessions.</summary>
    public int Sessions
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(Sessions));
    } = Guard.Against.BelowZero(Sessions, nameof(Sessions));

    /// <summary>How long they are together, in minutes.</summary>
    public int Minutes
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(Minutes));
    } = Guard.Against.BelowZero(Minutes, nameof(Minutes));

    /// <summary>Nothing.</summary>
    public static DemandCount None { get; } = new(0, 0);

    /// <summary>Both numbers in words.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Sessions} {(Sessions == 1 ? "session" : "sessions")}, {Minutes} {(Minutes == 1 ? "minute" : "minutes")}"
        );
}
