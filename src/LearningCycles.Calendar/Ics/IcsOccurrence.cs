namespace LearningCycles.Calendar.Ics;

/// <summary>One time at which an event of a calendar takes place, after its rules and all that replaces them.</summary>
/// <param name="Event">The event whose words count: the series' own, or the one that stands for this occurrence.</param>
/// <param name="Start">When it starts.</param>
/// <param name="End">When it ends; in UTC where its zone shows that time twice and this is the later one. Null for a moment without length.</param>
/// <param name="Original">When the series' rule says that it starts, wherever it was moved to; null for an event that occurs once.</param>
public sealed record IcsOccurrence(IcsEvent Event, IcsTime Start, IcsTime? End, IcsTime? Original)
{
    /// <summary>Whether it was called off: its event says CANCELLED.</summary>
    public bool IsCancelled => Event.Status == IcsStatus.Cancelled;

    /// <summary>Start, title and UID.</summary>
    public override string ToString() => InvariantText.Of($"{Start}: {Event.Summary} ({Event.Uid})");
}
