namespace LearningCycles.Rules;

/// <summary>The lasting name of a rule, such as <c>INT-02</c>. An id is never given to another rule.</summary>
public sealed record RuleId
{
    /// <summary>Names a rule.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public RuleId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
