namespace LearningCycles.Meetings;

/// <summary>The host's own id of a next step, kept as given.</summary>
public sealed record NextStepId
{
    /// <summary>Names a next step.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public NextStepId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
