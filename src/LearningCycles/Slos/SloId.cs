namespace LearningCycles.Slos;

/// <summary>The host's own id of a student learning objective, kept as given.</summary>
public sealed record SloId
{
    /// <summary>Names a student learning objective.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public SloId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
