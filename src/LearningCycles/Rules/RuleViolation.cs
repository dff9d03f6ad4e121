namespace LearningCycles.Rules;

/// <summary>A rule that is not met, and what is missing to meet it.</summary>
/// <param name="Rule">The rule's lasting name.</param>
/// <param name="Severity">Whether it refuses the move or only advises.</param>
/// <param name="Statement">What the rule asks.</param>
/// <param name="Finding">What was found missing in this case.</param>
public sealed record RuleViolation(RuleId Rule, Severity Severity, string Statement, Finding Finding)
{
    /// <summary>The id, whether it refuses or advises, and the finding: <c>INT-02 required: only one data point is given</c>.</summary>
    public override string ToString() => $"{Rule} {(Severity == Severity.Required ? "required" : "advice")}: {Finding}";
}
