namespace LearningCycles.Overviews;

/// <summary>What a rule about reports looks at.</summary>
/// <param name="Entries">The report's fields.</param>
/// <param name="Policy">What the school allows.</param>
public sealed record ReportCase(ValueList<ReportEntry> Entries, ReportPolicy Policy)
{
    /// <summary>How many fields there are; what they say may be private.</summary>
    public override string ToString() => InvariantText.Of($"fields: {Entries.Count}");
}
