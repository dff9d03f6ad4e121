namespace LearningCycles.Rules;

/// <summary>One rule as one row of data: what it guards, how much it weighs, what it says, and how it is checked.</summary>
/// <typeparam name="TMove">The kind of move that rules guard.</typeparam>
/// <typeparam name="TCase">What a rule looks at: the subject of the move with its facts.</typeparam>
/// <example>
/// <code>
/// var twoVisits = new Rule&lt;CycleMove, CycleCase&gt;(
///     new("COLE-01"), [CycleMove.BeginReflection], Severity.Advice,
///     "A teacher is visited twice in a cycle.", "Our leadership team, June 2026",
///     c => c.Cycle.Learning.Observations.Count >= 2
///         ? null
///         : Finding.Of("visits: {visits}; better: 2", ("visits", c.Cycle.Learning.Observations.Count)));
///
/// var policy = CyclePolicy.Default with { Rules = CyclePolicy.Default.Rules.With(twoVisits) };
/// Console.WriteLine(cycle.Missing(CycleMove.BeginReflection, on: new(2026, 10, 5), policy: policy)[^1]);
/// // COLE-01 advice: visits: 0; better: 2
/// </code>
/// </example>
public sealed record Rule<TMove, TCase>
    where TMove : notnull
{
    /// <summary>Writes the row.</summary>
    /// <param name="id">The lasting name.</param>
    /// <param name="guards">The moves that ask this rule. The rule names its moves; the table of moves names no rules.</param>
    /// <param name="severity">What it means to break it.</param>
    /// <param name="statement">What is asked, as one sentence that is true when the rule is kept.</param>
    /// <param name="source">Where it comes from, such as <c>Objective 3, set intention</c>.</param>
    /// <param name="find">A pure function: what is missing, or null when the rule is kept.</param>
    /// <exception cref="ArgumentException">No move is guarded, or a text is blank.</exception>
    public Rule(
        RuleId id,
        ValueList<TMove> guards,
        Severity severity,
        string statement,
        string source,
        Func<TCase, Finding?> find
    )
    {
        Id = Guard.Against.Null(id);
        Guards = Guard.Against.InvalidInput(
            Guard.Against.Null(guards),
            nameof(guards),
            moves => moves.Count > 0,
            $"Rule {id} guards no move, so it would never be asked.\nMaybe name the move it belongs to?"
        );
        Severity = Guard.Against.EnumOutOfRange(severity);
        Statement = Guard.Against.NullOrWhiteSpace(statement);
        Source = Guard.Against.NullOrWhiteSpace(source);
        Find = Guard.Against.Null(find);
    }

    /// <summary>The lasting name.</summary>
    public RuleId Id { get; }

    /// <summary>The moves that ask this rule.</summary>
    public ValueList<TMove> Guards { get; }

    /// <summary>What it means to break it.</summary>
    public Severity Severity { get; init; }

    /// <summary>What is asked, as one sentence.</summary>
    public string Statement { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>What to supply to meet the rule, such as <c>a target for each success indicator that is a number</c>; null when not told.</summary>
    public string? Supply { get; init; }

    /// <summary>Looks at a case: what is missing, or null when the rule is kept.</summary>
    public Func<TCase, Finding?> Find { get; }

    /// <summary>What is told of this rule when it is not kept.</summary>
    internal RuleViolation ViolatedBy(Finding finding) => new(Id, Severity, Statement, finding) { Supply = Supply };

    /// <summary>The id, the severity and the statement.</summary>
    public override string ToString() => $"{Id} ({Severity}): {Statement}";
}
