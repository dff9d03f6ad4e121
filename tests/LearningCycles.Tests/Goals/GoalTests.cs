using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;

namespace LearningCycles.Tests.Goals;

public class GoalTests
{
    [Fact]
    public void GoalsAreEqualByContent()
    {
        Goal Make() =>
            new(new("g"), GoalKind.ProfessionalGrowth, "Ask why.")
            {
                Owners = [new("ana")],
                Indicators = [LeapFramework.Version2013.Reference("I.2")],
                Parents = [new("team")],
            };
        Make().Should().Be(Make());
        Make().Should().NotBe(Make() with { Level = GoalLevel.Team });
        Make().ToString().Should().Be("g: ProfessionalGrowth, Individual");
    }

    [Fact]
    public void AKindThatIsNoneIsMisuse() =>
        FluentActions
            .Invoking(() => new Goal(new("g"), (GoalKind)9, "x"))
            .Should()
            .Throw<System.ComponentModel.InvalidEnumArgumentException>();

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void AnIdIsNotBlank(string blank)
    {
        Func<object>[] ids =
        [
            () => new GoalId(blank),
            () => new SuccessIndicatorId(blank),
            () => new FrameworkId(blank),
            () => new IndicatorCode(blank),
            () => new LearningCycles.Cycles.CycleId(blank),
            () => new PersonId(blank),
        ];
        foreach (var id in ids)
            id.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ANullListIsMisuse() =>
        FluentActions
            .Invoking(() => new Goal(new("g"), GoalKind.ProfessionalGrowth, "x") with { Owners = null! })
            .Should()
            .Throw<ArgumentNullException>();

    [Fact]
    public void AConfirmationNamesThePersonAndTheDay() =>
        new Confirmation(new("ana"), new(2026, 9, 1)).ToString().Should().Be("ana on 2026-09-01");
}
