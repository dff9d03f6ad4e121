using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using static LearningCycles.Tests.Cycles.Given;

namespace LearningCycles.Tests.Cycles;

public class ChallengeTests
{
    [Fact]
    public void AChallengeIsShownByTeacherAndIndicatorAlone()
    {
        new Challenge(Ana, "secret").ToString().Should().Be("ana");
        new Challenge(Ana, "secret", LeapFramework.Version2013.Reference("I.5"))
            .ToString()
            .Should()
            .Be("ana on I.5 (leap/2013-14)");
    }

    [Theory]
    [InlineData("\U0001F642 cafe\u0301", "\U0001F642 caf\u00E9")]
    [InlineData("cafe\u0301 \U0001F642", "caf\u00E9 \U0001F642")]
    public void AnAccentIsTheSameInEitherEncodingBesideAnEmoji(string anas, string bos) =>
        CycleRules
            .Every.Single(rule => rule.Id == CycleRuleIds.TeamTimeForShared)
            .Find(
                new(
                    Draft(team: true).With(Intention(team: true) with { Challenges = [new(Ana, anas), new(Bo, bos)] }),
                    CycleMove.BeginLearning,
                    LearningBegan,
                    CycleMoveDetails.None,
                    CyclePolicy.Default,
                    CycleFacts.None
                )
            )!
            .Text.Should()
            .Be($"teachers who share \"{anas}\": 2; plan time as a team");
}
