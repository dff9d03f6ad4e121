using LearningCycles.Rules;

namespace LearningCycles.Tests.Rules;

public class DecisionTests
{
    private static RuleViolation Violation(string id, Severity severity) => new(new(id), severity, "S.", "is missing");

    [Fact]
    public void AdviceGoesWithAnAcceptedMove()
    {
        var decision = Decision<string>.Of([Violation("A-1", Severity.Advice)], () => "next");
        decision.IsAccepted.Should().BeTrue();
        decision.Value.Should().Be("next");
        decision.Violations.Should().ContainSingle();
        decision.ToString().Should().Be("accepted\nA-1 advice: is missing");
    }

    [Fact]
    public void ARequiredViolationRefusesAndKeepsTheAdvice()
    {
        var decision = Decision<string>.Of(
            [Violation("A-1", Severity.Advice), Violation("R-1", Severity.Required)],
            () => throw new InvalidOperationException("must not be made")
        );
        decision.IsAccepted.Should().BeFalse();
        decision.TryGetValue(out _).Should().BeFalse();
        decision.Violations.Should().HaveCount(2);
    }

    [Fact]
    public void TheValueOfARefusedMoveThrowsWithEveryViolation() =>
        FluentActions
            .Invoking(() =>
                Decision<string>
                    .Of([Violation("R-1", Severity.Required), Violation("R-2", Severity.Required)], () => "")
                    .Value
            )
            .Should()
            .Throw<MoveRefusedException>()
            .WithMessage("The move was refused:\nR-1 required: is missing\nR-2 required: is missing\nMaybe*");
}
