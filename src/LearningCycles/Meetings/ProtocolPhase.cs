namespace LearningCycles.Meetings;

/// <summary>Steps of a feedback protocol that belong together.</summary>
public sealed record ProtocolPhase
{
    /// <summary>A phase.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="steps">Its steps, in their order.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ProtocolPhase(string name, ValueList<ProtocolStep> steps)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Steps = Guard.Against.Null(steps);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its steps, in their order.</summary>
    public ValueList<ProtocolStep> Steps { get; }

    /// <summary>The name and the steps.</summary>
    public override string ToString() => InvariantText.Of($"{Name} {Steps}");
}
