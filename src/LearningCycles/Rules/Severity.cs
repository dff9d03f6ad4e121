namespace LearningCycles.Rules;

/// <summary>What it means to break a rule.</summary>
public enum Severity
{
    /// <summary>The move is made; the finding goes with it as advice.</summary>
    Advice,

    /// <summary>The move is refused until the rule is met.</summary>
    Required,
}
