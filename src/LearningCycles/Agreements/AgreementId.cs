namespace LearningCycles.Agreements;

/// <summary>The host's own id of a coaching agreement, kept as given, such as <c>2026/ana/agreement</c>.</summary>
public sealed record AgreementId
{
    /// <summary>Names an agreement.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public AgreementId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
