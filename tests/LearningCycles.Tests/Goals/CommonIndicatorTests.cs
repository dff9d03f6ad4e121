using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class CommonIndicatorTests
{
    private static readonly PersonId Cy = new("cy");
    private static readonly PersonId Di = new("di");
    private static readonly IndicatorReference Tasks = LeapFramework.Version2013.Reference("I.2");
    private static readonly Goal Cys = new(new("g4"), GoalKind.ProfessionalGrowth, "Tasks that ask for reasons.")
    {
        Owners = [Cy],
        Indicators = [Talk, Tasks],
    };

    [Fact]
    public void WhatAllCiteIsFoundAndNothingIsProposed()
    {
        var common = CommonIndicator.Of([Ana, Bo], [Anas, AnasGrowth, Bos]);
        common.Common.Should().Equal(Checks);
        common.Proposals.Should().BeEmpty();
        common.Shares.Should().HaveCount(2);
    }

    [Fact]
    public void TheNearestIsProposedFirstWithThoseWhoLackIt() =>
        CommonIndicator
            .Of([Cy, Bo, Ana, Di], [Cys, AnasGrowth, Anas, Bos])
            .Should()
            .BeEquivalentTo(
                new
                {
                    Common = Array.Empty<IndicatorReference>(),
                    Proposals = new IndicatorShare[]
                    {
                        new(Checks, [Ana, Bo], [Cy]),
                        new(Talk, [Ana, Cy], [Bo]),
                        new(Tasks, [Cy], [Ana, Bo]),
                    },
                    WithoutGoals = new[] { Di },
                },
                options => options.WithStrictOrdering()
            );

    [Fact]
    public void TheOrderOfTheGoalsDoesNotMatter() =>
        CommonIndicator
            .Of([Ana, Bo, Cy, Di], [Bos, Anas, Cys, AnasGrowth])
            .Should()
            .Be(CommonIndicator.Of([Di, Cy, Bo, Ana], [AnasGrowth, Cys, Anas, Bos]));

    [Fact]
    public void AGoalOfSeveralOwnersCountsForEachAndThoseOfOthersAreLeftAside()
    {
        var shared = Teams with { Indicators = [Checks] };
        CommonIndicator.Of([Ana, Bo], [shared, Cys]).Shares.Should().Equal(new IndicatorShare(Checks, [Ana, Bo], []));
    }

    [Fact]
    public void WithoutGoalsNothingIsCommon()
    {
        var none = CommonIndicator.Of([Bo, Ana], []);
        none.Common.Should().BeEmpty();
        none.Proposals.Should().BeEmpty();
        none.WithoutGoals.Should().Equal(Ana, Bo);
    }

    [Fact]
    public void AMemberGivenTwiceIsMisuse() =>
        FluentActions.Invoking(() => CommonIndicator.Of([Ana, Ana], [])).Should().Throw<ArgumentException>();
}
