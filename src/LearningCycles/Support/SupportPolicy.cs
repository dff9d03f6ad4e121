using LearningCycles.Rules;

namespace LearningCycles.Support;

/// <summary>What a school asks of support requests: the rule book, and the numbers that its rules use. Immutable: write <c>policy with { … }</c>.</summary>
public sealed record SupportPolicy
{
    /// <summary>The guide's rules with our numbers.</summary>
    public static SupportPolicy Default { get; } = new();

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<SupportMove, SupportCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SupportRules.Book;

    /// <summary>Within how many school days somebody of the audience answers; 2 unless set.</summary>
    public int AcknowledgeWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(AcknowledgeWithinSchoolDays));
    } = 2;
}
