namespace LearningCycles.Observations;

/// <summary>The host's own id of an observation, kept as given, such as <c>2026/ana/obs1</c>.</summary>
public sealed record ObservationId
{
    /// <summary>Names an observation.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public ObservationId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
