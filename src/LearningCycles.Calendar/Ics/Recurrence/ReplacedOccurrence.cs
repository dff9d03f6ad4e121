namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Which occurrence of a series an event stands for: RECURRENCE-ID (RFC 5545 §3.8.4.4).</summary>
/// <param name="Time">When the occurrence starts by the series' rule, wherever the event was moved to.</param>
/// <param name="AndFuture">Whether the event stands for all later ones too: RANGE=THISANDFUTURE (RFC 5545 §3.2.13).</param>
public sealed record ReplacedOccurrence(IcsTime Time, bool AndFuture)
{
    /// <summary>The time, and whether later ones are meant too.</summary>
    public override string ToString() => InvariantText.Of($"{Time}{(AndFuture ? " and all later ones" : "")}");
}
