namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>How an event recurs, as its properties say.</summary>
/// <param name="Set">Its occurrences; null for an event that occurs once.</param>
/// <param name="Replaces">Which occurrence of another event it stands for; null if it stands for itself.</param>
/// <param name="Problems">What could not be read. Their line is 0: an event does not remember its lines.</param>
public sealed record RecurrenceReading(RecurrenceSet? Set, ReplacedOccurrence? Replaces, ValueList<IcsProblem> Problems)
{
    /// <summary>What recurs or is replaced, and how many problems there were.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Set?.ToString() ?? (Replaces is null ? "once" : InvariantText.Of($"replaces {Replaces}"))}, {Counted.Of(Problems.Count, "problem")}"
        );
}
