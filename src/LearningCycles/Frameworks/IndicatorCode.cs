namespace LearningCycles.Frameworks;

/// <summary>A framework's own code of an indicator, such as <c>I.5</c>; compared by its characters.</summary>
public sealed record IndicatorCode
{
    /// <summary>Names an indicator within its framework.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public IndicatorCode(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The code as text.</summary>
    public string Value { get; }

    /// <summary>The code as text.</summary>
    public override string ToString() => Value;
}
