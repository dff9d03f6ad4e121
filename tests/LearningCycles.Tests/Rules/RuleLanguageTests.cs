using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;

namespace LearningCycles.Tests.Rules;

public class RuleLanguageTests
{
    private static readonly RuleLanguage German = new(
        "de",
        [new(MoveRuleIds.BothConfirm, "Was vereinbart war, ändern beide Seiten gemeinsam.")],
        [
            new(
                MoveRuleIds.BothConfirm,
                "{move} is not confirmed by {people}",
                "{move} hat keine Zustimmung von {people}"
            ),
            new(CycleRuleIds.EvidenceMethods, "no target for {noTarget}", "kein Ziel für {noTarget}"),
        ],
        [new("Extend", "Verlängern"), new("required", "Pflicht")]
    );

    [Fact]
    public void AFindingIsSaidInItsWordsAndIdsStayAsTheyAre()
    {
        var violation = Given
            .Learning(team: true)
            .Missing(CycleMove.Extend, Given.ReflectionBegan)
            .Single(v => v.Rule == MoveRuleIds.BothConfirm);
        German.Say(violation).Should().Be("MOV-04 Pflicht: Verlängern hat keine Zustimmung von lee, ana, bo");
        German.StatementOf(violation).Should().Be("Was vereinbart war, ändern beide Seiten gemeinsam.");
        German.Lacking(violation).Should().BeEmpty();
    }

    [Fact]
    public void WhatALanguageLacksIsSaidInEnglish()
    {
        var violation = new RuleViolation(
            CycleRuleIds.EvidenceMethods,
            Severity.Advice,
            "A statement",
            Finding.Of(
                (ValueList<string>)["no target for {noTarget}", "no baseline for {noBaseline}; {stage}"],
                ("noTarget", "s1"),
                ("noBaseline", "s2"),
                ("stage", CycleStage.Learning)
            )
        );
        German.Say(violation).Should().Be("INT-07 advice: kein Ziel für s1; no baseline for s2; Learning");
        German.StatementOf(violation).Should().Be("A statement");
        German.Lacking(violation).Should().Equal("no baseline for {noBaseline}; {stage}", "Learning");
        RuleLanguage.English.Say(violation).Should().Be(violation.ToString());
    }

    [Fact]
    public void AListOfTermsIsSaidWordByWord()
    {
        var violation = Given.Draft().Missing(CycleMove.Close, Given.Start).Single();
        violation.Finding.Values.Single(value => value.AreTerms && value.Items.Count == 2).Name.Should().Be("open");
        var language = new RuleLanguage("x", [], [], [new("Begin", "B"), new("Abandon", "A")]);
        language.FindingOf(violation).Should().Be("Close is not open in Draft; open are: B, A");
    }

    [Fact]
    public void APersonWhoseIdIsATermKeepsTheirId()
    {
        var language = new RuleLanguage("x", [], [], [new("Self", "Selbst")]);
        var violation = new RuleViolation(new("X-1"), Severity.Advice, "s", Finding.Of("by {who}", ("who", "Self")));
        language.FindingOf(violation).Should().Be("by Self");
    }

    [Fact]
    public void WordsGivenTwiceAreRefused()
    {
        var twice = () => new RuleLanguage("x", [], [], [new("Begin", "a"), new("Begin", "b")]);
        twice.Should().Throw<ArgumentException>().WithMessage("Begin is given twice in terms*");
    }
}
