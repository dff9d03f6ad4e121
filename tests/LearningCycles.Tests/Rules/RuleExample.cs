using LearningCycles.Rules;

namespace LearningCycles.Tests.Rules;

/// <summary>What an example shows of a rule.</summary>
internal enum Shows
{
    /// <summary>The rule is kept.</summary>
    Kept,

    /// <summary>It is kept, and by one less it would be broken.</summary>
    KeptAtTheBound,

    /// <summary>It is broken.</summary>
    Broken,

    /// <summary>Nothing is given.</summary>
    Empty,
}

/// <summary>One rule on the fewest facts: what it shows, the case, and the exact finding, or null when nothing is found.</summary>
internal sealed record RuleExample<TCase>(RuleId Rule, Shows Shows, string What, Func<TCase> Case, string? Finding)
{
    internal string Name => $"{Rule} {Shows}: {What}";
}
