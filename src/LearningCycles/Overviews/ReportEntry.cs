namespace LearningCycles.Overviews;

/// <summary>A field of a host's own report, in text. Nothing says yet that it is free of words: PRV-01 asks.</summary>
public sealed record ReportEntry
{
    /// <summary>A field.</summary>
    /// <param name="name">Its name, such as <c>Cycles.Learning</c>.</param>
    /// <param name="value">Its value; blank for none.</param>
    public ReportEntry(string name, string value)
    {
        Name = Guard.Against.Null(name);
        Value = Guard.Against.Null(value);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
