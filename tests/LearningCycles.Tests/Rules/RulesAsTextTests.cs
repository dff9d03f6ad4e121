using LearningCycles.People;
using LearningCycles.Rules;

namespace LearningCycles.Tests.Rules;

/// <summary>What a developer reads of rules and findings in a log or a debugger.</summary>
public class RulesAsTextTests
{
    private static readonly Rule<Severity, int> Positive = new(
        new("T-01"),
        [Severity.Required],
        Severity.Advice,
        "The number is positive.",
        "a test",
        n => n > 0 ? null : "it is not"
    );

    [Fact]
    public void ARuleIsItsIdItsSeverityAndItsStatement() =>
        Positive.ToString().Should().Be("T-01 (Advice): The number is positive.");

    [Fact]
    public void AValueIsItsNameAndItsText() =>
        new FindingValue("who", ["pam", "pat"]) { Kinds = ["Mentor", "Self"] }
            .ToString()
            .Should()
            .Be("who: pam (Mentor), pat (Self)");

    [Fact]
    public void AMentionIsThePersonAndThePlace() =>
        new PersonMention(1, 3, new("ana")).ToString().Should().Be("ana at 3 of item 1");

    [Fact]
    public void WhatIsCollectedIsItsItems()
    {
        var listed = new Listed();
        listed.Add("pam", Severity.Advice);
        listed.Add("pat", Severity.Required);
        listed.ToString().Should().Be("pam (Advice), pat (Required)");
    }

    [Fact]
    public void APlaceWithoutAValueNamesAllThatThereAre() =>
        FluentActions
            .Invoking(() => Finding.Of("{cuont}", ("count", 3), ("wanted", 4)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*one of: count, wanted?*");

    [Fact]
    public void BooksOfTheSameRulesAreEqual()
    {
        var book = new RuleBook<Severity, int>([Positive]);
        object same = new RuleBook<Severity, int>([Positive]);
        book.Should().Be(same);
        book.GetHashCode().Should().Be(same.GetHashCode());
        book.Should().NotBe(new RuleBook<Severity, int>([]));
        book.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void NamesAreAskedForEvenOfAFindingThatNamesNobody() =>
        FluentActions
            .Invoking(() => Finding.Of("{count} given", ("count", 3)).Describe(null!))
            .Should()
            .Throw<ArgumentNullException>();

    [Fact]
    public void NoWordIsNotAWord()
    {
        FluentActions
            .Invoking(() => RuleLanguage.English.With((TermWording)null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("word");
        FluentActions
            .Invoking(() => RuleLanguage.English.Lacking(null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("violation");
    }

    [Fact]
    public void AFurtherWordStandsBehindTheOthers() =>
        RuleLanguage
            .English.With(new TermWording("Begin", "a"))
            .With(new TermWording("Close", "b"))
            .With(new TermWording("Begin", "c"))
            .Terms.Should()
            .Equal(new TermWording("Close", "b"), new TermWording("Begin", "c"));

    [Fact]
    public void AListOfTermsLacksEachOfThemAndWhatIsSaidBehindIt()
    {
        var listed = new Listed();
        listed.Add(Severity.Advice, Severity.Required);
        var violation = new RuleViolation(
            new("X-1"),
            Severity.Advice,
            "s",
            Finding.Of("of {which}", ("which", listed))
        );
        new RuleLanguage("x", [], [new(new("X-1"), "of {which}", "von {which}")], [])
            .Lacking(violation)
            .Should()
            .Equal("Advice", "Required");
    }
}
