namespace LearningCycles.Calendar.Cadences;

/// <summary>A regular time that a new pair might have, and what it would bring.</summary>
/// <param name="Regular">The regular time.</param>
/// <param name="Held">How many meetings of the rest of the year would be at it.</param>
/// <param name="Moved">How many more would have another time of their week.</param>
/// <param name="Lost">How many would have none.</param>
public sealed record TimeSuggestion(RegularTime Regular, int Held, int Moved, int Lost)
{
    /// <summary>The regular time.</summary>
    public RegularTime Regular
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Regular);

    /// <summary>The time and the numbers.</summary>
    public override string ToString() => InvariantText.Of($"{Regular}: {Held} held, {Moved} moved, {Lost} lost");
}
