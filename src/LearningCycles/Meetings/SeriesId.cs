namespace LearningCycles.Meetings;

/// <summary>The host's own id of a series of 1:1s, kept as given.</summary>
public sealed record SeriesId
{
    /// <summary>Names a series of 1:1s.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public SeriesId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
