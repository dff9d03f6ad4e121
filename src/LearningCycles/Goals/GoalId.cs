namespace LearningCycles.Goals;

/// <summary>The host's own id of a goal, kept as given.</summary>
public sealed record GoalId
{
    /// <summary>Names a goal.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public GoalId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
