using LearningCycles.Goals;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalAsOfTests
{
    [Fact]
    public void ProgressIsThereAtTheEndOfItsVeryDay()
    {
        Active().AsOf(LookedAt.PlusDays(-1))!.Progress.Should().BeEmpty();
        Active().AsOf(LookedAt)!.Progress.Should().Equal(Progress());
    }

    [Fact]
    public void ADataPointIsThereAtTheEndOfItsVeryDay()
    {
        var later = Unsigned().DataPoints[0] with { On = DraftedOn };
        var goal = Proposed().Draft(DraftedOn).Value.With(Unsigned() with { DataPoints = [later] });
        goal.AsOf(ProposedOn)!.Content.DataPoints.Should().BeEmpty();
        goal.AsOf(DraftedOn)!.Content.DataPoints.Should().Equal(later);
    }
}
