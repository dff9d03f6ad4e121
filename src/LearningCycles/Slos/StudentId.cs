namespace LearningCycles.Slos;

/// <summary>The host's own id of a student, kept as given and never interpreted. It is shown in texts, so it should be no name.</summary>
public sealed record StudentId
{
    /// <summary>Names a student.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public StudentId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
