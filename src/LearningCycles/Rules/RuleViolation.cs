namespace LearningCycles.Rules;

/// <summary>A rule that is not met, and what is missing to meet it.</summary>
/// <param name="Rule">The rule's lasting name.</param>
/// <param name="Severity">Whether it refuses the move or only advises.</param>
/// <param name="Statement">What the rule asks.</param>
/// <param name="Finding">What was found missing in this case.</param>
/// <example>
/// <code>
/// var begun = draftCycle.Begin(on: new(2026, 9, 1)).Value;
/// foreach (var missing in begun.Missing(CycleMove.BeginLearning, on: new(2026, 9, 8)).Take(2))
///     Console.WriteLine($"{missing.Rule} asks for {missing.Supply}");
/// // INT-01 asks for one goal with a statement
/// // INT-02 asks for data points, described and counted, with summaries
/// </code>
/// </example>
public sealed record RuleViolation(RuleId Rule, Severity Severity, string Statement, Finding Finding)
{
    /// <summary>
    /// What to supply to meet the rule, in English; null when the rule does not tell. In another language:
    /// <see cref="RuleLanguage.SupplyOf(RuleViolation)" />.
    /// </summary>
    public string? Supply { get; init; }

    /// <summary>The id, whether it refuses or advises, and the finding: <c>INT-02 required: only one data point is given</c>.</summary>
    public override string ToString() => $"{Rule} {(Severity == Severity.Required ? "required" : "advice")}: {Finding}";
}
