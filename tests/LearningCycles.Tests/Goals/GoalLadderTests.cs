using LearningCycles.Goals;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalLadderTests
{
    private static readonly Goal Direct = Bos with { Id = new("direct"), Parents = [Schools.Id] };
    private static readonly Goal Both = Bos with { Id = new("both"), Parents = [Schools.Id, Teams.Id, Teams.Id] };
    private static readonly Goal Lost = Bos with { Id = new("lost"), Parents = [new("nowhere")] };
    private static readonly Goal Sideways = Bos with { Id = new("sideways"), Parents = [Anas.Id] };
    private static readonly GoalLadder Whole = new([Anas, Direct, Both, Lost, Sideways, AnasGrowth, Teams, Schools]);

    [Fact]
    public void TheWayUpGoesThroughTheTeamWhereItCan()
    {
        Whole.PathToSchool(Anas.Id).Should().Equal(Anas, Teams, Schools);
        Whole.PathToSchool(Both.Id).Should().Equal(Both, Teams, Schools);
        Whole.PathToSchool(Direct.Id).Should().Equal(Direct, Schools);
        Whole.PathToSchool(Schools.Id).Should().Equal(Schools);
    }

    [Fact]
    public void ATeamsGoalThatLeadsNowhereIsNoWayUp()
    {
        var loose = Teams with { Parents = [] };
        new GoalLadder([Both, loose, Schools]).PathToSchool(Both.Id).Should().Equal(Both, Schools);
        new GoalLadder([Anas, loose, Schools]).PathToSchool(Anas.Id).Should().BeEmpty();
    }

    [Fact]
    public void WhereNothingLeadsUpThereIsNoWay()
    {
        foreach (var goal in new[] { Lost, Sideways, AnasGrowth })
            Whole.PathToSchool(goal.Id).Should().BeEmpty(goal.Id.Value);
        Whole.PathToSchool(new("unknown")).Should().BeEmpty();
        GoalLadder.Empty.PathToSchool(Anas.Id).Should().BeEmpty();
    }

    [Fact]
    public void GoalsAboveAndBelowAreFound()
    {
        Whole.ParentsOf(Both.Id).Should().Equal(Schools, Teams);
        Whole.ParentsOf(Sideways.Id).Should().BeEmpty();
        Whole.ParentsOf(new("unknown")).Should().BeEmpty();
        Whole.ChildrenOf(Teams.Id).Should().Equal(Anas, Both);
        Whole.ChildrenOf(Schools.Id).Should().Equal(Direct, Both, Teams);
        Whole.ChildrenOf(Anas.Id).Should().BeEmpty("a goal of the same level is no step");
        Whole.ChildrenOf(new("unknown")).Should().BeEmpty();
    }

    [Fact]
    public void WhatIsNotConnectedIsFound()
    {
        Whole.Unlinked.Should().Equal(AnasGrowth);
        Whole.Orphans.Should().Equal(Lost);
        Whole.Misplaced.Should().Equal(Sideways);
        var halfLost = Lost with { Parents = [new("nowhere"), Schools.Id] };
        new GoalLadder([halfLost, Schools]).Orphans.Should().BeEmpty("one of the goals that it serves is here");
    }

    [Fact]
    public void GoalsThatPointAtEachOtherAreNoWayUp()
    {
        var one = Teams with { Id = new("one"), Parents = [new("two")] };
        var two = Teams with { Id = new("two"), Parents = [new("one")] };
        var ladder = new GoalLadder([one, two]);
        ladder.Reaches(one, GoalLevel.School).Should().BeFalse();
        ladder.PathToSchool(one.Id).Should().BeEmpty();
        ladder.Misplaced.Should().Equal(one, two);
    }

    [Fact]
    public void AGoalThatIsNotHereReachesByItsLinks()
    {
        Ladder().Reaches(Anas, GoalLevel.Team).Should().BeTrue();
        Ladder().Reaches(Anas, GoalLevel.School).Should().BeTrue();
        Ladder().Reaches(Direct, GoalLevel.Team).Should().BeFalse();
        Ladder().Reaches(Schools, GoalLevel.School).Should().BeFalse("it serves no other");
    }

    [Fact]
    public void NoGoalIsFoundByNothing() =>
        FluentActions.Invoking(() => Whole.Find(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void AGoalGivenTwiceIsMisuse() =>
        FluentActions
            .Invoking(() => new GoalLadder([Anas, Anas]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("g1 is given twice in goals.*");
}
