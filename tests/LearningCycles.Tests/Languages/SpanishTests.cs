using System.Globalization;
using System.Text.RegularExpressions;
using LearningCycles.Cycles;
using LearningCycles.Languages;
using LearningCycles.Profiles;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using NodaTime;

namespace LearningCycles.Tests.Languages;

public partial class SpanishTests
{
    private static readonly RuleLanguage Spanish = RuleLanguages.Spanish;

    // Pieces that the code can find but no example shows.
    private static readonly IReadOnlyList<(string Rule, string English)> ShownByNoExample = [];

    // Words that are the same in both languages.
    private static readonly IReadOnlyList<string> SameInBoth = ["Agenda", "Individual", "Mentor", "Video"];

    private static readonly IReadOnlyList<RuleViolation> Violations =
    [
        .. IRulesWithExamples.All.SelectMany(rules => rules.Violations),
    ];

    private static readonly IReadOnlyList<(RuleId Rule, string Statement, string? Supply)> EveryRule =
    [
        .. IRulesWithExamples
            .All.SelectMany(rules => rules.Rules)
            .Concat(RuleCatalogue.Rules.Select(rule => (rule.Rule, rule.Statement, rule.Supply)))
            .Distinct(),
    ];

    private static readonly IReadOnlyList<string> EnumNames =
    [
        .. typeof(LearningCycle)
            .Assembly.GetExportedTypes()
            // What cannot be read from a file is said by the reader, in English.
            .Where(type =>
                type.IsEnum && !string.Equals(type.Namespace, "LearningCycles.Json", StringComparison.Ordinal)
            )
            .Append(typeof(IsoDayOfWeek))
            .SelectMany(Enum.GetNames)
            .Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void EveryRuleSaysInSpanishWhatItAsksAndWhatToSupply()
    {
        EveryRule.Count.Should().BeGreaterThan(40);
        var statements = Spanish.Statements.Select(one => one.Rule).ToHashSet();
        var supplies = Spanish.Supplies.Select(one => one.Rule).ToHashSet();
        EveryRule
            .Where(rule => !statements.Contains(rule.Rule) || !supplies.Contains(rule.Rule))
            .Select(rule => $"{rule.Rule}: {rule.Statement} ({rule.Supply})")
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void AnIdBelongsToOneRuleSoThatItsWordsDoToo() =>
        EveryRule
            .GroupBy(rule => rule.Rule)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" | ", same.Select(rule => $"{rule.Rule}: {rule.Statement} ({rule.Supply})")))
            .Should()
            .BeEmpty();

    [Fact]
    public void EveryFindingOfEveryExampleIsSaidInSpanishAlone()
    {
        Violations.Count.Should().BeGreaterThan(80);
        Violations
            .SelectMany(violation => Spanish.Lacking(violation).Select(lacking => $"{violation.Rule}: {lacking}"))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void NoValueThatIsNoTermHoldsEnglishWords() =>
        Violations
            .SelectMany(violation =>
                violation
                    .Finding.Values.Where(value => !value.AreTerms)
                    .SelectMany(value => value.Items)
                    .Where(item => EnglishWord().IsMatch(Quoted().Replace(item, "")))
                    .Select(item => $"{violation.Rule}: {item}")
            )
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEmpty();

    [Fact]
    public void NoValueThatIsNoTermHoldsOne() =>
        Violations
            .SelectMany(violation =>
                violation
                    .Finding.Values.Where(value => !value.AreTerms)
                    .SelectMany(value => value.Items)
                    .Where(item => Word().Matches(item).Any(word => EnumNames.Contains(word.Value)))
                    .Select(item => $"{violation.Rule}: {item}")
            )
            // A field of a report is told by its place and its name, as it stands in the report.
            .Where(shown => !shown.StartsWith("PRV-01: ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEmpty();

    [Fact]
    public void EveryWordThatAFindingCanShowIsATermAndNoOther()
    {
        EnumNames.Count.Should().BeGreaterThan(80);
        string[] wanted = [.. EnumNames, "required", "advice"];
        var given = Spanish.Terms.Select(one => one.Term).ToList();
        wanted.Except(given, StringComparer.Ordinal).Should().BeEmpty("a term lacks");
        given.Except(wanted, StringComparer.Ordinal).Should().BeEmpty("a term is left over");
    }

    [Fact]
    public void NoWordsAreLeftOverFromRulesThatAreGone()
    {
        var rules = EveryRule.Select(rule => rule.Rule).ToHashSet();
        Spanish.Statements.Select(one => one.Rule).Where(rule => !rules.Contains(rule)).Should().BeEmpty();
        var found = Violations
            .SelectMany(violation => violation.Finding.Pieces.Select(piece => (violation.Rule.Value, piece)))
            .ToHashSet();
        found.Intersect(ShownByNoExample).Should().BeEmpty();
        Spanish
            .Wordings.Select(one => (one.Rule.Value, one.English))
            .Where(row => !found.Contains(row) && !ShownByNoExample.Contains(row))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void ATextHasThePlacesOfTheEnglishOne() =>
        Spanish
            .Wordings.Where(one => !PlacesOf(one.Text).SetEquals(PlacesOf(one.English)))
            .Select(one => $"{one.Rule}: {one.English} | {one.Text}")
            .Should()
            .BeEmpty();

    [Fact]
    public void NoTextIsTheEnglishOne()
    {
        var statements = EveryRule.Select(rule => rule.Statement).ToHashSet(StringComparer.Ordinal);
        var supplies = EveryRule.Select(rule => rule.Supply).ToHashSet(StringComparer.Ordinal);
        Spanish.Statements.Select(one => one.Text).Should().NotContain(text => statements.Contains(text));
        Spanish.Supplies.Select(one => one.Text).Should().NotContain(text => supplies.Contains(text));
        Spanish.Wordings.Should().NotContain(one => one.English == one.Text);
        Spanish.Terms.Where(one => one.Term == one.Text).Select(one => one.Term).Should().BeEquivalentTo(SameInBoth);
    }

    [Fact]
    public void TextsAreWrittenAlike()
    {
        Spanish.Statements.Should().NotContain(one => !Statement().IsMatch(one.Text));
        Spanish.Supplies.Should().NotContain(one => !Part().IsMatch(one.Text));
        Spanish.Wordings.Should().NotContain(one => !Part().IsMatch(one.Text));
        string[] all =
        [
            .. Spanish.Statements.Select(one => one.Text),
            .. Spanish.Supplies.Select(one => one.Text),
            .. Spanish.Wordings.Select(one => one.Text),
            .. Spanish.Terms.Select(one => one.Text),
        ];
        all.Should().NotContain(text => text.Count(c => c == '«') != text.Count(c => c == '»'));
        all.Should().NotContain(text => text.Contains('"') || text.Contains("  ") || text != text.Trim());
        all.Should().OnlyContain(text => text.IsNormalized());
    }

    [Fact]
    public void AFindingIsSaidAsASchoolSpeaks()
    {
        var given = Violations
            .Where(violation => violation.Rule.Value is "MOV-01" or "INT-06" or "SUP-01")
            .Select(Spanish.Say)
            .ToList();
        given
            .Should()
            .Contain(
                "MOV-01 obligatorio: «Cerrar» no está disponible en el estado «Borrador»; disponibles: Iniciar, Abandonar"
            )
            .And.Contain("INT-06 consejo: sin indicador de éxito para: Propia, Colegas, Estudiantes");
        Spanish.SupplyOf(CycleRuleIds.OneGoal, "one goal with a statement").Should().Be("una meta con su enunciado");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void WhatIsSaidIsTheSameInEveryCulture(string culture)
    {
        var expected = SaidIn(CultureInfo.InvariantCulture);
        expected.Should().HaveCount(Violations.Count).And.Contain(text => text.Contains("2026-09-01"));
        SaidIn(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    // The examples find anew in the culture; the words that were found before would say nothing about it.
    private static List<string> SaidIn(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return [.. IRulesWithExamples.All.SelectMany(rules => rules.Violations).Select(Spanish.Say)];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static HashSet<string> PlacesOf(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[A-Za-z]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^\p{Lu}.*[^ ]\.$", RegexOptions.None, 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^[\p{Ll}{«].*[^ .]$", RegexOptions.None, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(a|after|and|at|by|before|between|decided|every|for|from|in|is|not|of|on|or|the|to|until|while|with|without)\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EnglishWord();
}
