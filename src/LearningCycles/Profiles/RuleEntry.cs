using LearningCycles.Rules;

namespace LearningCycles.Profiles;

/// <summary>A rule as an entry of the catalogue: all of its row but the function that finds.</summary>
/// <param name="Subject">What it is about, such as <c>Learning cycle</c>. Rules that every machine asks have an entry for each.</param>
/// <param name="Rule">The lasting id.</param>
/// <param name="Severity">What it means to break it, unless a profile says otherwise.</param>
/// <param name="IsInBook">Whether it is asked unless a profile leaves it out; else a profile has to put it in.</param>
/// <param name="Guards">The moves that ask it.</param>
/// <param name="Statement">What is asked.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Supply">What to supply to meet it.</param>
public sealed record RuleEntry(
    string Subject,
    RuleId Rule,
    Severity Severity,
    bool IsInBook,
    ValueList<string> Guards,
    string Statement,
    string Source,
    string? Supply
)
{
    /// <summary>The subject, the id and the statement.</summary>
    public override string ToString() => $"{Subject}: {Rule} {Statement}";
}
