namespace LearningCycles.Observations;

/// <summary>The host's own id of an item of evidence, unique within its observation, such as <c>e1</c>.</summary>
public sealed record EvidenceId
{
    /// <summary>Names an item of evidence.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public EvidenceId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
