namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>A single further occurrence: a value of RDATE (RFC 5545 §3.8.5.2), a day, a time, or a period with an end of its own.</summary>
public sealed record RecurrenceDate
{
    /// <summary>An occurrence that lasts as long as the others.</summary>
    public RecurrenceDate(IcsTime start)
        : this(start, null) { }

    /// <summary>An occurrence with an end of its own: PERIOD (RFC 5545 §3.3.9).</summary>
    /// <exception cref="ArgumentException">Start and end are not of one kind, or the end is not after the start.</exception>
    public RecurrenceDate(IcsTime start, IcsTime? end)
    {
        Start = Guard.Against.Null(start);
        End = Text.TimeGuards.EndAfterStart(start, end);
    }

    /// <summary>When it starts.</summary>
    public IcsTime Start { get; }

    /// <summary>When it ends; null if it lasts as long as the others.</summary>
    public IcsTime? End { get; }

    /// <summary>The start, and the end if it has one.</summary>
    public override string ToString() => End is null ? InvariantText.Of(Start) : InvariantText.Of($"{Start} to {End}");
}
