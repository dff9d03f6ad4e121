using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>Whose calendar a feed shows, and so what may stand in it.</summary>
public enum FeedAudience
{
    /// <summary>A teacher's own sessions.</summary>
    Teacher,

    /// <summary>A lead's sessions with all teachers.</summary>
    Lead,

    /// <summary>Kinds and times for the Instructional Leadership Team; no names.</summary>
    InstructionalLeadershipTeam,
}

/// <summary>A subscription: one for each person and audience. Its address is known to nobody but who was shown it.</summary>
public sealed class Feed
{
    /// <summary>The school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>Who subscribes.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Whose calendar it shows.</summary>
    public required FeedAudience Audience { get; init; }

    /// <summary>The hash of the secret in its address; null when it is revoked.</summary>
    public required string? TokenHash { get; set; }

    /// <summary>When the address was made, or revoked.</summary>
    public required Instant ChangedAt { get; set; }
}
