using LearningCycles.Rules;

namespace LearningCycles.Tests.Rules;

public class RuleBookTests
{
    private enum Move
    {
        Start,
        Finish,
    }

    private static readonly Rule<Move, int> Positive = new(
        new("T-01"),
        [Move.Start],
        Severity.Required,
        "The number is positive.",
        "a test",
        n => n > 0 ? null : Finding.Of("{number} is not positive", ("number", n))
    );

    private static readonly Rule<Move, int> Even = new(
        new("T-02"),
        [Move.Start, Move.Finish],
        Severity.Advice,
        "The number is even.",
        "a test",
        n => n % 2 == 0 ? null : "it is odd"
    );

    private static readonly RuleBook<Move, int> Book = new([Positive, Even]);

    [Fact]
    public void EveryViolationIsReportedAtOnceInTheBooksOrder() =>
        Book.Check(Move.Start, -3)
            .Select(v => v.ToString())
            .Should()
            .Equal("T-01 required: -3 is not positive", "T-02 advice: it is odd");

    [Fact]
    public void ARuleIsAskedOnlyForTheMovesItGuards() =>
        Book.Check(Move.Finish, -3).Select(v => v.Rule.Value).Should().Equal("T-02");

    [Fact]
    public void AKeptRuleFindsNothing() => Book.Check(Move.Start, 2).Should().BeEmpty();

    [Fact]
    public void ASchoolsOwnRuleIsAskedToo() =>
        Book.With(
                new(
                    new("X-01"),
                    [Move.Finish],
                    Severity.Required,
                    "The number is small.",
                    "our school",
                    n => n < 10 ? null : "too large"
                )
            )
            .Check(Move.Finish, 12)
            .Select(v => v.Rule.Value)
            .Should()
            .Equal("X-01");

    [Fact]
    public void ARuleCanBeLeftOut() => Book.Without(Positive.Id).Check(Move.Start, -2).Should().BeEmpty();

    [Fact]
    public void ARuleCanBeReweighed() =>
        Book.WithSeverity(Even.Id, Severity.Required)
            .Check(Move.Finish, 1)
            .Single()
            .Severity.Should()
            .Be(Severity.Required);

    [Fact]
    public void ReweighingLeavesTheFirstBookAsItWas()
    {
        _ = Book.WithSeverity(Even.Id, Severity.Required).Without(Positive.Id);
        Book.Rules.Should().Equal(Positive, Even);
    }

    [Fact]
    public void AnIdIsNeverGivenTwice() =>
        FluentActions
            .Invoking(() => Book.With(Even))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("T-02 is given twice in rules.\nMaybe*");

    [Fact]
    public void LeavingOutAnUnknownRuleIsMisuse() =>
        FluentActions
            .Invoking(() => Book.Without(new("T-99")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The book has no rule T-99.\nMaybe it is one of: T-01, T-02?*");

    [Fact]
    public void ARuleThatGuardsNoMoveIsMisuse() =>
        FluentActions
            .Invoking(() => new Rule<Move, int>(new("T-03"), [], Severity.Advice, "Never asked.", "a test", _ => null))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Rule T-03 guards no move*");
}
