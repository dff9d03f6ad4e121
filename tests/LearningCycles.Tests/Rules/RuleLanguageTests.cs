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

    [Fact]
    public void AnotherWordTakesThePlaceOfTheOneBefore()
    {
        var own = German
            .With(new RuleStatement(MoveRuleIds.BothConfirm, "Beide stimmen zu."))
            .With(new FindingWording(MoveRuleIds.BothConfirm, "{move} is not confirmed by {people}", "{people} fehlt"))
            .With(new TermWording("required", "nötig"))
            .With(new RuleSupply(MoveRuleIds.BothConfirm, "wer zustimmt"))
            .With(new RuleSupply(MoveRuleIds.BothConfirm, "wer alles zustimmt"));
        var violation = Given
            .Learning()
            .Missing(CycleMove.Extend, Given.ReflectionBegan)
            .Single(v => v.Rule == MoveRuleIds.BothConfirm);
        own.Say(violation).Should().Be("MOV-04 nötig: lee, ana fehlt");
        own.StatementOf(violation).Should().Be("Beide stimmen zu.");
        own.SupplyOf(MoveRuleIds.BothConfirm, "who confirms").Should().Be("wer alles zustimmt");
        own.Code.Should().Be("de");
        own.Wordings.Should().HaveCount(German.Wordings.Count);
        German.Say(violation).Should().Be("MOV-04 Pflicht: Verlängern hat keine Zustimmung von lee, ana");
        German.Supplies.Should().BeEmpty();
    }

    [Fact]
    public void AWordThatLackedIsAdded()
    {
        var own = RuleLanguage.English.With(new TermWording("Begin", "Start"));
        own.TermOf("Begin").Should().Be("Start");
        RuleLanguage.English.TermOf("Begin").Should().Be("Begin");
        RuleLanguage
            .English.With(new FindingWording(new("X-1"), "a", "b"))
            .With(new FindingWording(new("X-2"), "a", "c"))
            .Wordings.Should()
            .HaveCount(2);
    }

    [Fact]
    public void WhatToSupplyIsSaidInEnglishWhenItLacksAndNotAtAllWhenNothingIsAsked()
    {
        var own = German.With(new RuleSupply(new("X-1"), "etwas"));
        own.SupplyOf(new("X-1"), null).Should().BeNull();
        own.SupplyOf(new("X-1"), "something").Should().Be("etwas");
        own.SupplyOf(new("X-2"), "something").Should().Be("something");
    }

    [Fact]
    public void AViolationTellsWhatToSupplyInEveryLanguage()
    {
        var violation = Given
            .Learning()
            .Missing(CycleMove.Extend, Given.ReflectionBegan)
            .Single(v => v.Rule == MoveRuleIds.BothConfirm);
        violation.Supply.Should().Be("the people who confirm the move");
        RuleLanguage.English.SupplyOf(violation).Should().Be(violation.Supply);
        German.With(new RuleSupply(violation.Rule, "wer zustimmt")).SupplyOf(violation).Should().Be("wer zustimmt");
        var closed = Given.Learning().Missing(CycleMove.Close, Given.ReflectionBegan).Single();
        closed.Supply.Should().Be("a move that is open in the stage; OpenMoves lists them");
        German.SupplyOf(violation with { Supply = null }).Should().BeNull();
    }

    [Fact]
    public void WordsOnWhatToSupplyGivenTwiceAreRefused()
    {
        var twice = () => new RuleLanguage("x", [], [], [], [new(new("X-1"), "a"), new(new("X-1"), "b")]);
        twice.Should().Throw<ArgumentException>().WithMessage("X-1 is given twice in supplies*");
    }

    [Fact]
    public void TheKindOfAnItemIsATermToo()
    {
        var listed = new Listed();
        listed.Add("pam", Severity.Advice);
        listed.Add("Self", Severity.Required);
        var violation = new RuleViolation(new("X-1"), Severity.Advice, "s", Finding.Of("not: {who}", ("who", listed)));
        violation.Finding.Text.Should().Be("not: pam (Advice), Self (Required)");
        var language = new RuleLanguage("x", [], [], [new("Advice", "Rat"), new("Self", "Selbst")]);
        language.FindingOf(violation).Should().Be("not: pam (Rat), Self (Required)");
        language.Lacking(violation).Should().Equal("not: {who}", "Required");
    }

    [Fact]
    public void AKindForSomeItemsOnlyIsRefused()
    {
        var some = () => new FindingValue("who", ["pam", "pat"]) { Kinds = ["Mentor"] };
        some.Should().Throw<ArgumentException>().WithMessage("Some items of a finding have a kind*");
    }

    [Fact]
    public void APlaceThatAHostsWordsGotWrongStaysToBeSeen()
    {
        var violation = new RuleViolation(new("X-1"), Severity.Advice, "s", Finding.Of("by {who}", ("who", "ana")));
        new RuleLanguage("x", [], [new(new("X-1"), "by {who}", "von {wer}")], [])
            .FindingOf(violation)
            .Should()
            .Be("von {wer}");
    }
}
