namespace LearningCycles.Relationships;

/// <summary>The host's own id of a coaching relationship, kept as given.</summary>
public sealed record RelationshipId
{
    /// <summary>Names a relationship.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public RelationshipId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
