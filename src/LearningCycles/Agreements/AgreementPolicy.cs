using LearningCycles.Rules;

namespace LearningCycles.Agreements;

/// <summary>What a school asks of agreements: the rule book, and what its rules use. Immutable: write <c>policy with { … }</c>.</summary>
/// <example>
/// <code>
/// var policy = AgreementPolicy.Default with
/// {
///     EssentialClauses = [.. AgreementPolicy.Default.EssentialClauses, ClauseKind.EvaluationBoundary],
///     Rules = AgreementPolicy.Default.Rules.WithSeverity(AgreementRuleIds.EssentialClauses, Severity.Required),
/// };
/// var draft = CoachingAgreement.Draft(new("lee/ben"), lee, ben, text, on: new(2026, 8, 21));
/// Console.WriteLine(draft.Offer(on: new(2026, 8, 21), policy).Violations[0]);
/// // AGR-02A required: the text says nothing on: EvaluationBoundary
/// </code>
/// </example>
public sealed record AgreementPolicy
{
    /// <summary>The guide's rules with our choices.</summary>
    public static AgreementPolicy Default { get; } = new();

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<AgreementMove, AgreementCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = AgreementRules.Book;

    /// <summary>The kinds of clauses that a text states; the duties of both, confidentiality and rhythm unless set.</summary>
    public ValueList<ClauseKind> EssentialClauses
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, kind => kind, nameof(EssentialClauses));
    } = [ClauseKind.DutiesOfLead, ClauseKind.DutiesOfTeacher, ClauseKind.Confidentiality, ClauseKind.Rhythm];
}
