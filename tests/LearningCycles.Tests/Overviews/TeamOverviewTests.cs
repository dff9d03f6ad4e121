using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Goals;
using static LearningCycles.Tests.Overviews.GivenTeam;

namespace LearningCycles.Tests.Overviews;

public class TeamOverviewTests
{
    [Fact]
    public void GoalsAreCountedByStageAndShowTheirEvidence()
    {
        var overview = TeamOverview.Of(
            Team(Ana, Bo),
            new() { Goals = [GivenGoal.At(GoalStage.Active), GivenGoal.At(GoalStage.Closed)] },
            Today
        );
        overview
            .GoalStages.Where(one => one.Count > 0)
            .Select(one => one.ToString())
            .Should()
            .Equal("Active: 1", "Closed: 1");
        overview.Goals[0].ToString().Should().Be("g1: Active, qualitative 1, quantitative 1, sources 2");
        overview.Goals[0].Evidence.IsMixed.Should().BeTrue();
        overview.Indicators.Common.Should().Equal(GivenGoal.Checks);
        overview.Indicators.WithoutGoals.Should().Equal(Bo);
    }

    [Fact]
    public void ACyclesGoalCountsOnceAlsoWhenItHasARecord()
    {
        var cycle = Given.Learning();
        var overview = TeamOverview.Of(Team(Ana, Bo), new() { Cycles = [cycle] }, Today);
        overview
            .Goals.Select(goal => goal.ToString())
            .Should()
            .Equal("g1: in a cycle, qualitative 1, quantitative 1, sources 2");
        overview.Goals[0].Owners.Should().Equal(Ana);
        overview.GoalStages.Should().OnlyContain(one => one.Count == 0);
        TeamOverview
            .Of(Team(Ana, Bo), new() { Cycles = [cycle], Goals = [GivenGoal.At(GoalStage.Active)] }, Today)
            .Goals.Should()
            .ContainSingle("both are g1");
    }

    [Fact]
    public void CyclesWhoseGoalsHaveTheSameIdEachCount()
    {
        var team = new Team("Two", Given.Lee, [Given.Ana, Given.Bo]);
        LearningCycle Of(PersonId teacher) =>
            LearningCycle
                .Propose(new($"2026/{teacher}"), Given.Lee, [teacher], Given.Start, Given.End, Given.Proposed)
                .With(new Intention { Goal = Given.DailyCheck });
        var overview = TeamOverview.Of(team, new() { Cycles = [Of(Given.Ana), Of(Given.Bo)] }, Given.Start);
        overview.Goals.SelectMany(goal => goal.Owners).Should().Equal(Given.Ana, Given.Bo);
        overview.Indicators.WithoutGoals.Should().BeEmpty();
        overview
            .Launch.Violations.Select(violation => violation.Rule)
            .Should()
            .Equal(LaunchRuleIds.EveryTeacherHasOne, LaunchRuleIds.EveryTeacherHasGoal);
    }

    [Fact]
    public void WhatIsOverIsNotSharedAnyMore()
    {
        var closed = Given.Closed();
        var other = LearningCycle
            .Propose(new("bo"), Lee, [Bo], CycleStart, CycleEnd, CycleStart)
            .With(new Intention { Challenges = [new(Bo, indicator: GivenGoal.Checks)] });
        Shared(new() { Cycles = [closed, other] }).Should().BeEmpty();
        Shared(new() { Cycles = [Given.Learning(), other] }).Should().Equal("I.5 (leap/2013-14): [ana, bo]");
        Shared(new() { Cycles = [other], Goals = [GivenGoal.At(GoalStage.Active)] }).Should().ContainSingle();
        Shared(new() { Cycles = [other], Goals = [GivenGoal.At(GoalStage.Withdrawn)] }).Should().BeEmpty();
    }

    [Fact]
    public void OtherLeadsAndTeachersAreNotInIt()
    {
        var overview = TeamOverview.Of(Team(Cy), November() with { Goals = [GivenGoal.At(GoalStage.Active)] }, Today);
        overview.Goals.Should().BeEmpty();
        overview.SharedChallenges.Should().BeEmpty();
        overview.Launch.Teachers.Should().ContainSingle();
        overview.ToString().Should().Be("Grade 6 on 2026-11-30: teachers 1, findings 0, goals 0, ready 1");
    }

    [Fact]
    public void ATeamMayStillBeWithoutTeachers()
    {
        var empty = TeamOverview.Of(Team(), November(), Today);
        empty.Health.Teachers.Should().BeEmpty();
        empty.Goals.Should().BeEmpty();
        empty.Launch.IsReady.Should().BeFalse();
    }

    private static IEnumerable<string> Shared(TeamRecords records) =>
        TeamOverview.Of(Team(Ana, Bo), records, Today).SharedChallenges.Select(shared => shared.ToString());
}
