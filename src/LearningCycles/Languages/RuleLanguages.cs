using LearningCycles.Languages.Spanish;
using LearningCycles.Rules;

namespace LearningCycles.Languages;

/// <summary>The languages that ship. A school's own words are another value: <c>RuleLanguages.Spanish.With(new TermWording("Close", "Concluir"))</c>.</summary>
public static class RuleLanguages
{
    /// <summary>English, as the rules are written.</summary>
    public static RuleLanguage English => RuleLanguage.English;

    /// <summary>Spanish (<c>es</c>), as schools in the United States speak it: statements, findings, what to supply, and every term.</summary>
    public static RuleLanguage Spanish { get; } = Of("es", SpanishWords.Rules, SpanishWords.Terms);

    /// <summary>Every language that ships, English first.</summary>
    public static ValueList<RuleLanguage> All { get; } = [English, Spanish];

    /// <summary>The language that ships for a tag (BCP 47), whatever its region and case: <c>es-US</c> is Spanish. Null when there is none.</summary>
    /// <example>
    /// <code>
    /// var language = RuleLanguages.Find("es-US") ?? RuleLanguages.English;
    /// Console.WriteLine(language.TermOf("BeginLearning")); // Iniciar el aprendizaje
    /// Console.WriteLine(RuleLanguages.Find("fr")?.Code ?? "no French ships"); // no French ships
    /// </code>
    /// </example>
    public static RuleLanguage? Find(string code)
    {
        var wanted = Guard.Against.Null(code).AsSpan();
        if (wanted.IndexOf('-') is var region and >= 0)
            wanted = wanted[..region];
        foreach (var language in All)
        {
            if (wanted.Equals(language.Code, StringComparison.OrdinalIgnoreCase))
                return language;
        }
        return null;
    }

    private static RuleLanguage Of(string code, ValueList<RuleWords> rules, ValueList<TermWording> terms) =>
        new(
            code,
            rules.Select(row => new RuleStatement(new(row.Rule), row.Statement)).ToValueList(),
            rules
                .SelectMany(row =>
                    row.Pieces.Select(piece => new FindingWording(new(row.Rule), piece.English, piece.Text))
                )
                .ToValueList(),
            terms,
            rules.Select(row => new RuleSupply(new(row.Rule), row.Supply)).ToValueList()
        );
}
