namespace LearningCycles.Calendar.Cadences;

/// <summary>Sessions that cannot all be placed, though any of them can be left out and the rest have room: five people, four times.</summary>
/// <param name="Sessions">The sessions, the unplaced one first, the others by key.</param>
/// <param name="Times">How many of them there is room for at most: one fewer than they are.</param>
public sealed record ConflictSet(ValueList<SessionKey> Sessions, int Times)
{
    /// <summary>The sessions, the unplaced one first, the others by key.</summary>
    public ValueList<SessionKey> Sessions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Sessions);

    /// <summary>The two numbers.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Sessions.Count} sessions, {Times} {(Times == 1 ? "time" : "times")}");
}
