namespace LearningCycles.Meetings;

/// <summary>The host's own id of a feedback protocol, kept as given, such as <c>six-steps</c>.</summary>
public sealed record FeedbackProtocolId
{
    /// <summary>Names a feedback protocol.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public FeedbackProtocolId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
