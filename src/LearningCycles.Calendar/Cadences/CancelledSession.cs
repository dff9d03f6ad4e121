using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A session that was published and is no more. Its name is kept, so that calendars which have it can be told.</summary>
/// <param name="Session">The session as it was, with the sequence of its cancellation.</param>
/// <param name="Because">Why, in words that everybody may read.</param>
public sealed record CancelledSession(CoachingSession Session, string Because)
{
    /// <summary>The session as it was, with the sequence of its cancellation.</summary>
    public CoachingSession Session
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Session);

    /// <summary>Why.</summary>
    public string Because
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    } = Guard.Against.NullOrWhiteSpace(Because);

    /// <summary>The session and why.</summary>
    public override string ToString() => $"{Session} cancelled: {Because}";
}
