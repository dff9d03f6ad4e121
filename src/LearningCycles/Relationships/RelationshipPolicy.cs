using LearningCycles.Rules;

namespace LearningCycles.Relationships;

/// <summary>What a school asks of coaching relationships: the rule book, and which items of the onboarding it requires. Immutable: write <c>policy with { … }</c>.</summary>
/// <example>
/// <code>
/// var policy = RelationshipPolicy.WithSignedAgreement with { RequiredItems = [OnboardingItem.Preferences] };
/// var required = Enum.GetValues&lt;OnboardingItem>().Where(policy.Requires);
/// Console.WriteLine(string.Join(", ", required)); // Conversation, RoleOverview, Preferences, Agreement, OneOnOnes
/// </code>
/// </example>
public sealed record RelationshipPolicy
{
    /// <summary>The guide's rules; without the coaching agreement, which only one edition of the guide asks for.</summary>
    public static RelationshipPolicy Default { get; } = new();

    /// <summary>The same, and a coaching agreement in force before coaching begins.</summary>
    public static RelationshipPolicy WithSignedAgreement { get; } =
        new() { Rules = RelationshipRules.Book.With(RelationshipRules.AgreementInForce) };

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<RelationshipMove, RelationshipCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = RelationshipRules.Book;

    /// <summary>
    /// Items without which coaching does not begin, beside those that required rules ask for (the conversation, the role overview and the 1:1s);
    /// none unless set.
    /// </summary>
    public ValueList<OnboardingItem> RequiredItems
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, item => item, nameof(RequiredItems));
    } = [];

    /// <summary>Whether the school asks for a coaching agreement at all: its book holds the rule, or its required items the agreement.</summary>
    public bool AsksAgreement =>
        Rules.Find(RelationshipRuleIds.AgreementInForce) is not null
        || RequiredItems.Contains(OnboardingItem.Agreement);

    /// <summary>Whether coaching does not begin without an item.</summary>
    public bool Requires(OnboardingItem item) =>
        RequiredItems.Contains(Guard.Against.EnumOutOfRange(item))
        || (RuleOf(item) is { } rule && Rules.Find(rule) is { Severity: Severity.Required });

    private static RuleId? RuleOf(OnboardingItem item) =>
        item switch
        {
            OnboardingItem.Welcome => RelationshipRuleIds.WelcomeFirst,
            OnboardingItem.WorkingStyleForm => RelationshipRuleIds.FormReviewedFirst,
            OnboardingItem.Conversation => RelationshipRuleIds.ConversationHeld,
            OnboardingItem.RoleOverview => RelationshipRuleIds.FacetNamed,
            OnboardingItem.Agreement => RelationshipRuleIds.AgreementInForce,
            OnboardingItem.OneOnOnes => RelationshipRuleIds.OneOnOnesChosen,
            _ => null,
        };
}
