namespace LearningCycles.Frameworks;

/// <summary>The lasting name of one version of a framework, such as <c>leap/2013-14</c>. Another wording is another id.</summary>
public sealed record FrameworkId
{
    /// <summary>Names a framework's version.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public FrameworkId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
