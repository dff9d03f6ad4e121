using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>What one audience may see of a session. It holds nothing else, so nothing else can be written.</summary>
/// <param name="Id">The session's lasting name in this kind of view: opaque, made from the plan and the session's key, never from its date.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Start">When it starts, by the school's wall clock.</param>
/// <param name="End">When it ends, by the school's wall clock.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What there is to say about it; empty for none.</param>
public sealed record CoachingViewItem(
    string Id,
    SessionKind Kind,
    LocalDateTime Start,
    LocalDateTime End,
    string Title,
    string Description
)
{
    /// <summary>The school at which the pair meets, where the plan has several; empty for none. The shared view holds none.</summary>
    public string Location
    {
        get;
        init => field = Guard.Against.Null(value);
    } = "";

    /// <summary>
    /// The kinds of meetings that a 1:1 takes in, each once, in the kinds' own order. The shared view holds them too: they
    /// are categories, and had these meetings times of their own, it would show as much.
    /// </summary>
    public ValueList<SessionKind> Hosts
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How often the time was changed since it was first published, a cancellation included.</summary>
    public int Sequence
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Sequence), 0, int.MaxValue);
    }

    /// <summary>When it was last changed after it was published; null as first published. An event without it has its <see cref="Publication.Stamp" />.</summary>
    public Instant? ChangedAt { get; init; }

    /// <summary>Whether it takes place: <see cref="IcsStatus.Confirmed" />, or <see cref="IcsStatus.Cancelled" />.</summary>
    public IcsStatus Status
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether a calendar that has the first published state does not know of this one.</summary>
    internal bool IsChanged => Sequence > 0 || ChangedAt is not null || Status == IcsStatus.Cancelled;

    /// <summary>When and what.</summary>
    public override string ToString() => InvariantText.Of($"{Start} to {End}: {Title}");
}
