namespace LearningCycles.Calendar.Ics;

/// <summary>What takes place in a span of time.</summary>
/// <param name="All">The occurrences, by the moment of their start; those of one moment as their events stand in the calendar.</param>
/// <param name="Problems">What could not be read, and each limit that was met. Their line is 0, their text names the UID.</param>
public sealed record IcsOccurrences(ValueList<IcsOccurrence> All, ValueList<IcsProblem> Problems)
{
    /// <summary>Whether a limit was met and there may be more.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many there are, and how many problems there were; whether there may be more.</summary>
    public override string ToString() =>
        $"{Counted.Of(All.Count, "occurrence")}, {Counted.Of(Problems.Count, "problem")}{(IsCut ? ", a limit was met" : "")}";
}
