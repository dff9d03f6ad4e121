namespace LearningCycles.Support;

/// <summary>The host's own id of a support request, kept as given. Make it one that tells nothing about the people.</summary>
public sealed record SupportRequestId
{
    /// <summary>Names a support request.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public SupportRequestId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
