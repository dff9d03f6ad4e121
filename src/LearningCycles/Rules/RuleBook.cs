namespace LearningCycles.Rules;

/// <summary>Rules in their order, asked together. Immutable: a school's own book is another value.</summary>
/// <typeparam name="TMove">The kind of move that rules guard.</typeparam>
/// <typeparam name="TCase">What a rule looks at.</typeparam>
public sealed class RuleBook<TMove, TCase> : IEquatable<RuleBook<TMove, TCase>>
    where TMove : notnull
{
    /// <summary>A book of these rules.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public RuleBook(ValueList<Rule<TMove, TCase>> rules) =>
        Rules = Guard.Against.NullOrRepeated(rules, rule => rule.Id, nameof(rules));

    /// <summary>The rules, in the order in which they are asked and reported.</summary>
    public ValueList<Rule<TMove, TCase>> Rules { get; }

    /// <summary>This book with one more rule at its end.</summary>
    /// <exception cref="ArgumentException">The book has a rule of this id; take that out first with <see cref="Without" />.</exception>
    public RuleBook<TMove, TCase> With(Rule<TMove, TCase> rule) => new(Rules.Add(Guard.Against.Null(rule)));

    /// <summary>This book without a rule.</summary>
    /// <exception cref="ArgumentException">The book has no such rule, so leaving it out would silently do nothing.</exception>
    /// <example>
    /// <code>
    /// var book = CyclePolicy.Default.Rules
    ///     .Without(CycleRuleIds.SeveralDataMethods)
    ///     .WithSeverity(CycleRuleIds.EveryPerspective, Severity.Required);
    ///
    /// Console.WriteLine(CyclePolicy.Default.Rules.Find(CycleRuleIds.EveryPerspective));
    /// // INT-06 (Advice): The success indicators show what the teacher, peers and students will notice.
    /// Console.WriteLine(book.Find(CycleRuleIds.EveryPerspective));
    /// // INT-06 (Required): The success indicators show what the teacher, peers and students will notice.
    /// </code>
    /// </example>
    public RuleBook<TMove, TCase> Without(RuleId id)
    {
        var place = PlaceOf(id);
        return new(Rules.Where((_, i) => i != place).ToValueList());
    }

    /// <summary>This book with another severity for a rule.</summary>
    /// <exception cref="ArgumentException">The book has no such rule.</exception>
    public RuleBook<TMove, TCase> WithSeverity(RuleId id, Severity severity)
    {
        var place = PlaceOf(id);
        Guard.Against.EnumOutOfRange(severity);
        return new(Rules.Select((rule, i) => i == place ? rule with { Severity = severity } : rule).ToValueList());
    }

    /// <summary>The rule of an id, or null.</summary>
    public Rule<TMove, TCase>? Find(RuleId id) => Rules.FirstOrDefault(rule => rule.Id == Guard.Against.Null(id));

    /// <summary>Everything that a case lacks for a move, in the book's order. Nothing is allocated for a rule that is kept.</summary>
    public ValueList<RuleViolation> Check(TMove move, TCase subject)
    {
        List<RuleViolation>? violations = null;
        foreach (var rule in Rules)
        {
            if (!rule.Guards.Contains(move) || rule.Find(subject) is not { } finding)
                continue;
            (violations ??= []).Add(rule.ViolatedBy(finding));
        }
        return violations is null ? [] : violations.ToValueList();
    }

    /// <summary>Equal when the rules are, in the same order.</summary>
    public bool Equals(RuleBook<TMove, TCase>? other) => other is not null && Rules == other.Rules;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RuleBook<TMove, TCase>);

    /// <inheritdoc />
    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>How many rules: <c>31 rules</c>.</summary>
    public override string ToString() => Rules.Count == 1 ? "1 rule" : InvariantText.Of($"{Rules.Count} rules");

    private int PlaceOf(RuleId id)
    {
        Guard.Against.Null(id);
        for (var i = 0; i < Rules.Count; i++)
        {
            if (Rules[i].Id == id)
                return i;
        }
        throw new ArgumentException(
            $"The book has no rule {id}.\nMaybe it is one of: {string.Join(", ", Rules.Select(rule => rule.Id))}?",
            nameof(id)
        );
    }
}
