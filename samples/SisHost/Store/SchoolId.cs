namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The tenant: one school of the system, by its OneRoster <c>sourcedId</c>. Nothing of one school is seen from another.</summary>
public sealed record SchoolId
{
    /// <summary>Names a school.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public SchoolId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
