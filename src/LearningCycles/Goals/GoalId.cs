namespace LearningCycles.Goals;

/// <summary>The host's own id of a goal, kept as given.</summary>
public sealed record GoalId
{
    /// <summary>Names a goal.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public GoalId(string value) => Value = Guard.Against.NullOrWhiteSpace(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
