using LearningCycles.Goals;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalPrivacyTests
{
    private const string Secret = "what-was-said";

    private static readonly GoalDiscussion Discussion = new(Teams.Id, Discussed, [Ana, Bo])
    {
        OpenedForFeedbackOn = Opened,
        Feedback = [new(Bo, Opened, Secret), new(Ana, Opened, Secret) { Decision = new(default, Opened, Secret) }],
    };

    [Fact]
    public void NoTextOfAFindingHoldsWhatWasSaidAboutAGoal()
    {
        var facts = Facts() with { Discussions = [Discussion] };
        var violations = Drafted(GoalLevel.Team).Confirm(ConfirmedOn, facts: facts).Violations;
        violations.Should().Contain(violation => violation.Rule == GoalRuleIds.FeedbackDecided);
        violations.Should().NotContain(violation => violation.ToString().Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public void NoTextOfADiscussionHoldsWhatWasSaid()
    {
        Discussion.ToString().Should().Be("team discussed on 2026-08-25 with [ana, bo]");
        Discussion.Feedback[0].ToString().Should().Be("feedback of bo on 2026-08-26");
        Discussion.Feedback[1].Decision!.ToString().Should().Be("TakenUp on 2026-08-26");
        (Facts() with { Discussions = [Discussion] }).ToString().Should().NotContain(Secret);
    }

    [Fact]
    public void NoTextOfAGoalRecordHoldsMoreThanWhereItStands()
    {
        var goal = Active();
        goal.ToString().Should().Be("g1: Active since 2026-09-03");
        new GoalCase(goal, GoalMove.Assess, AssessedOn, Told(goal), GoalPolicy.Default, Facts())
            .ToString()
            .Should()
            .Be("Assess on 2027-05-10 of g1: Active since 2026-09-03");
    }
}
