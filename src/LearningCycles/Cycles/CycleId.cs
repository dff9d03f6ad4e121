namespace LearningCycles.Cycles;

/// <summary>The host's own id of a learning cycle, kept as given, such as <c>2026/ana/1</c>.</summary>
public sealed record CycleId
{
    /// <summary>Names a cycle.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public CycleId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
