namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>What was read of a rule's text.</summary>
/// <param name="Rule">The rule; null where a part of it could not be read at all, for half a rule would name other days.</param>
/// <param name="Problems">What was guessed, left out or is not allowed, in the order of the text; their line is 1.</param>
public sealed record RecurrenceRuleReading(RecurrenceRule? Rule, ValueList<IcsProblem> Problems)
{
    /// <summary>The rule, and how many problems there were.</summary>
    public override string ToString() => $"{Rule?.ToString() ?? "no rule"}, {Counted.Of(Problems.Count, "problem")}";
}
