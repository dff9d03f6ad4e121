using LearningCycles.Rules;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>What became of a form: told on the page that follows, or refused at once with every reason.</summary>
/// <param name="Told">What was done; null for nothing.</param>
/// <param name="Refusal">Why it was not done; null when nothing was refused.</param>
/// <param name="Reasons">Everything that is missing for it.</param>
public sealed record Outcome(string? Told, string? Refusal, ValueList<RuleViolation> Reasons)
{
    /// <summary>Nothing was sent.</summary>
    public static Outcome None { get; } = new(null, null, []);

    /// <summary>Refused, with the reasons that refuse; advice is left out.</summary>
    public static Outcome Refused(string why, ValueList<RuleViolation>? reasons = null) =>
        new(null, why, (reasons ?? []).Where(one => one.Severity == Severity.Required).ToValueList());
}
