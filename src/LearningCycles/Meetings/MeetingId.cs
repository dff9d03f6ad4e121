namespace LearningCycles.Meetings;

/// <summary>The host's own id of a 1:1, kept as given. A calendar entry's UID is made from it, so it stays when the meeting is moved.</summary>
public sealed record MeetingId
{
    /// <summary>Names a 1:1.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public MeetingId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
