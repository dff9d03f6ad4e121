using System.Diagnostics.CodeAnalysis;
using LearningCycles.People;

namespace LearningCycles.Rules;

/// <summary>Words of another language for rules and what they find. A word that lacks is said in English, so nothing is ever left out.</summary>
/// <remarks>
/// A finding comes as a rule's id, English pieces with named places, and values; a language has its own words for each piece, with the same places.
/// Values that are words of this library, such as a move's name, are terms and have words too; ids, dates and numbers stay as they are.
/// </remarks>
public sealed class RuleLanguage
{
    private readonly Dictionary<RuleId, string> statements;
    private readonly Dictionary<(RuleId, string), string> wordings;
    private readonly Dictionary<string, string> terms;
    private readonly Dictionary<RuleId, string> supplies;

    /// <summary>A language.</summary>
    /// <param name="code">Its tag, such as <c>es</c> (BCP 47).</param>
    /// <param name="statements">The rules' statements.</param>
    /// <param name="wordings">The pieces of findings.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="supplies">What to supply to meet the rules; without it that is said in English.</param>
    /// <exception cref="ArgumentException">The tag is blank, or something is given words twice.</exception>
    public RuleLanguage(
        string code,
        ValueList<RuleStatement> statements,
        ValueList<FindingWording> wordings,
        ValueList<TermWording> terms,
        ValueList<RuleSupply>? supplies = null
    )
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Statements = Guard.Against.NullOrRepeated(statements, one => one.Rule, nameof(statements));
        Wordings = Guard.Against.NullOrRepeated(wordings, one => (one.Rule, one.English), nameof(wordings));
        Terms = Guard.Against.NullOrRepeated(terms, one => one.Term, nameof(terms));
        Supplies = Guard.Against.NullOrRepeated(supplies ?? [], one => one.Rule, nameof(supplies));
        this.statements = statements.ToDictionary(one => one.Rule, one => one.Text);
        this.wordings = wordings.ToDictionary(one => (one.Rule, one.English), one => one.Text);
        this.terms = terms.ToDictionary(one => one.Term, one => one.Text, StringComparer.Ordinal);
        this.supplies = Supplies.ToDictionary(one => one.Rule, one => one.Text);
    }

    /// <summary>English, as the rules are written.</summary>
    internal static RuleLanguage English { get; } = new("en", [], [], []);

    /// <summary>The language's tag (BCP 47).</summary>
    public string Code { get; }

    /// <summary>The words for rules' statements.</summary>
    public ValueList<RuleStatement> Statements { get; }

    /// <summary>The words for pieces of findings.</summary>
    public ValueList<FindingWording> Wordings { get; }

    /// <summary>The words for terms.</summary>
    public ValueList<TermWording> Terms { get; }

    /// <summary>The words for what to supply to meet a rule.</summary>
    public ValueList<RuleSupply> Supplies { get; }

    /// <summary>This language with other or further words for a rule's statement.</summary>
    public RuleLanguage With(RuleStatement statement) =>
        new(Code, Put(Statements, statement, one => one.Rule), Wordings, Terms, Supplies);

    /// <summary>This language with other or further words for a piece of a finding.</summary>
    /// <example>
    /// <code>
    /// var piece = violation.Finding.Pieces[0];
    /// Console.WriteLine(piece);
    /// // observations from {began}, when an adjustment began, to {on}: {count}; needed: {minimum}
    /// var ours = RuleLanguages.English.With(new FindingWording(violation.Rule, piece, "visits: {count} of {minimum}"));
    /// Console.WriteLine(ours.Say(violation)); // LRN-04 required: visits: 0 of 1
    /// </code>
    /// </example>
    public RuleLanguage With(FindingWording wording) =>
        new(Code, Statements, Put(Wordings, wording, one => (one.Rule, one.English)), Terms, Supplies);

    /// <summary>This language with another or a further word for a term.</summary>
    /// <example>
    /// <code>
    /// var ours = RuleLanguages.Spanish.With(new TermWording("Learning", "Aprendemos"));
    /// Console.WriteLine(RuleLanguages.Spanish.TermOf("Learning")); // Aprendizaje
    /// Console.WriteLine(ours.TermOf("Learning")); // Aprendemos
    /// </code>
    /// </example>
    public RuleLanguage With(TermWording term) =>
        new(Code, Statements, Wordings, Put(Terms, term, one => one.Term), Supplies);

    /// <summary>This language with other or further words for what to supply to meet a rule.</summary>
    public RuleLanguage With(RuleSupply supply) =>
        new(Code, Statements, Wordings, Terms, Put(Supplies, supply, one => one.Rule));

    /// <summary>A rule's statement.</summary>
    public string StatementOf(RuleViolation violation) =>
        StatementOf(Guard.Against.Null(violation).Rule, violation.Statement);

    /// <summary>A rule's statement, from its id and the English one.</summary>
    public string StatementOf(RuleId rule, string english) =>
        statements.GetValueOrDefault(Guard.Against.Null(rule), Guard.Against.Null(english));

    /// <summary>What to supply to meet a rule, from its id and the English words; null when these are.</summary>
    [return: NotNullIfNotNull(nameof(english))]
    public string? SupplyOf(RuleId rule, string? english) =>
        supplies.TryGetValue(Guard.Against.Null(rule), out var text) && english is not null ? text : english;

    /// <summary>What to supply to meet the rule of a violation; null when the rule does not tell.</summary>
    /// <example>
    /// <code>
    /// var missing = teamCycle.Missing(CycleMove.BeginLearning, on: new(2026, 9, 8));
    /// var unconfirmed = missing.Single(one => one.Rule == CycleRuleIds.GoalConfirmed);
    /// Console.WriteLine(unconfirmed.Supply);
    /// // the lead's and the teachers' confirmations of the goal
    /// Console.WriteLine(RuleLanguages.Spanish.SupplyOf(unconfirmed));
    /// // la confirmación de la meta por líder y docentes
    /// </code>
    /// </example>
    public string? SupplyOf(RuleViolation violation) => SupplyOf(Guard.Against.Null(violation).Rule, violation.Supply);

    /// <summary>A word of this library, such as <c>BeginLearning</c>.</summary>
    public string TermOf(string term) => terms.GetValueOrDefault(Guard.Against.Null(term), term);

    /// <summary>What was found, with its values.</summary>
    public string FindingOf(RuleViolation violation) =>
        FindingOf(violation, Guard.Against.Null(violation).Finding.Values);

    /// <summary>What was found, with its values and with people's names in the place of their ids.</summary>
    public string FindingOf(RuleViolation violation, Func<PersonId, string> nameOf) =>
        FindingOf(violation, Guard.Against.Null(violation).Finding.ValuesWith(nameOf));

    private string FindingOf(RuleViolation violation, ValueList<FindingValue> found)
    {
        var values = found
            .Select(value =>
                value with
                {
                    Items = value.AreTerms ? value.Items.Select(TermOf).ToValueList() : value.Items,
                    Kinds = value.Kinds.Select(TermOf).ToValueList(),
                    People = [],
                }
            )
            .ToValueList();
        return string.Join(
            "; ",
            violation.Finding.Pieces.Select(piece =>
                Finding.Fill(wordings.GetValueOrDefault((violation.Rule, piece), piece), values, keepsUnknown: true)
            )
        );
    }

    /// <summary>The id, whether it refuses or advises, and what was found: <c>INT-02 obligatorio: …</c>.</summary>
    public string Say(RuleViolation violation) =>
        $"{Guard.Against.Null(violation).Rule} {SeverityOf(violation)}: {FindingOf(violation)}";

    /// <summary>As <see cref="Say(RuleViolation)" />, with people's names in the place of their ids.</summary>
    /// <example>
    /// <code>
    /// var missing = teamCycle.Missing(CycleMove.BeginLearning, on: new(2026, 9, 8));
    /// var spoken = missing.Single(one => one.Rule == CycleRuleIds.GoalConfirmed);
    /// Console.WriteLine(spoken); // INT-04 required: the goal is not confirmed by ben
    /// Console.WriteLine(RuleLanguages.Spanish.Say(spoken, nameOf));
    /// // INT-04 obligatorio: la meta no tiene la confirmación de Ben Ortiz
    /// </code>
    /// </example>
    public string Say(RuleViolation violation, Func<PersonId, string> nameOf) =>
        $"{Guard.Against.Null(violation).Rule} {SeverityOf(violation)}: {FindingOf(violation, nameOf)}";

    /// <summary>What this language would have to say in English: pieces and terms for which it has no words, in their order.</summary>
    /// <example>
    /// <code>
    /// var french = new RuleLanguage("fr", [], [], [new("Close", "Clore"), new("Draft", "Projet")]);
    /// var missing = draftCycle.Missing(CycleMove.Close, on: new(2026, 9, 1))[0];
    /// foreach (var words in french.Lacking(missing))
    ///     Console.WriteLine(words);
    /// // {move} is not open in {stage}; open are: {open}
    /// // Begin
    /// // Abandon
    /// </code>
    /// </example>
    public ValueList<string> Lacking(RuleViolation violation)
    {
        Guard.Against.Null(violation);
        return violation
            .Finding.Pieces.Where(piece => !wordings.ContainsKey((violation.Rule, piece)))
            .Concat(
                violation
                    .Finding.Values.SelectMany(value => value.AreTerms ? value.Items.Concat(value.Kinds) : value.Kinds)
                    .Where(term => !terms.ContainsKey(term))
            )
            .ToValueList();
    }

    /// <summary>The language's tag: <c>es</c>.</summary>
    public override string ToString() => Code;

    private string SeverityOf(RuleViolation violation) =>
        TermOf(violation.Severity == Severity.Required ? "required" : "advice");

    private static ValueList<T> Put<T, TKey>(ValueList<T> words, T word, Func<T, TKey> key)
    {
        Guard.Against.Null(word);
        var wanted = key(word);
        return words.Where(one => !EqualityComparer<TKey>.Default.Equals(key(one), wanted)).Append(word).ToValueList();
    }
}

/// <summary>A rule's statement in another language.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">Its statement.</param>
public sealed record RuleStatement(RuleId Rule, string Text);

/// <summary>What to supply to meet a rule, in another language.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">What to supply.</param>
public sealed record RuleSupply(RuleId Rule, string Text);

/// <summary>A piece of a finding in another language.</summary>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="English">The English piece, as it is in <see cref="Finding.Pieces" />.</param>
/// <param name="Text">The same in the language, with the same places.</param>
public sealed record FindingWording(RuleId Rule, string English, string Text);

/// <summary>A term in another language.</summary>
/// <param name="Term">A word of this library, such as <c>BeginLearning</c>.</param>
/// <param name="Text">The same in the language.</param>
public sealed record TermWording(string Term, string Text);
