using LearningCycles.Goals;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalRecordEqualityTests
{
    private static readonly GoalRecord One = Active();
    private static readonly GoalRecord Same = Active();
    private static readonly GoalRecord Other = Active().With(new GoalAssessment());
    private static GoalRecord? None => null;

    [Fact]
    public void GoalsWithTheSameContentAreEqual()
    {
        One.Equals(Same).Should().BeTrue();
        One.Equals((object)Same).Should().BeTrue();
        One.GetHashCode().Should().Be(Same.GetHashCode());
        (One == Same).Should().BeTrue();
        (One != Same).Should().BeFalse();
    }

    [Fact]
    public void GoalsWithTheSameIdButOtherContentDiffer()
    {
        One.Equals(Other).Should().BeFalse();
        One.Equals((object)Other).Should().BeFalse();
        (One == Other).Should().BeFalse();
        (One != Other).Should().BeTrue();
    }

    [Fact]
    public void AGoalIsNotNoGoal()
    {
        One.Equals(None).Should().BeFalse();
        (One == None).Should().BeFalse();
        (None == One).Should().BeFalse();
        (None != One).Should().BeTrue();
    }

    [Fact]
    public void NoGoalIsNoGoal()
    {
        (None == (GoalRecord?)null).Should().BeTrue();
        (None != (GoalRecord?)null).Should().BeFalse();
    }
}
