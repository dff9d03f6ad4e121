namespace LearningCycles.Goals;

/// <summary>The name of a success indicator within its cycle or goal, so that a reflection or an assessment can say what became of it.</summary>
public sealed record SuccessIndicatorId
{
    /// <summary>Names a success indicator.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public SuccessIndicatorId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
