using LearningCycles.Goals;
using LearningCycles.Machines;
using NodaTime;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalSnapshotTests
{
    private static readonly LocalDate RevisedOn = new(2026, 11, 9);
    private static readonly GoalSnapshot Good = Active().ToSnapshot();
    private static readonly GoalSnapshot Revised = Active()
        .Revise(RevisedOn, "Too easy", [Lee, Ana])
        .Value.ToSnapshot();

    [Fact]
    public void AnotherSchemaVersionIsRefused()
    {
        Refused(
            Good with
            {
                SchemaVersion = 2,
            },
            "Goal g1 has schema version 2, not 1.\nMaybe it was written by a newer*"
        );
        Refused(Good with { SchemaVersion = 0 }, "Goal g1 has schema version 0, not 1.\nMaybe the number was lost*");
    }

    [Fact]
    public void AHistoryThatTheTableDoesNotAllowIsRefused()
    {
        Refused(Good with { History = [] }, "Goal g1 has no history.\nMaybe*");
        Refused(
            Good with
            {
                History = [Good.History[0], Good.History[2]],
            },
            "Goal g1 has a history in which \"2026-09-02 Confirm: Drafted to Confirmed\" cannot follow Proposed.\nMaybe*"
        );
    }

    [Fact]
    public void VersionsThatDoNotFitTheRevisionsAreRefused()
    {
        Refused(Revised with { EarlierVersions = [] }, "Goal g1 has 0 earlier versions for 1 revisions.\nMaybe*");
        Refused(
            Revised with
            {
                EarlierVersions = [new(Content(), RevisedOn.PlusDays(1))],
            },
            "Goal g1 has a version revised on 2026-11-10, but the revision was on 2026-11-09.\nMaybe*"
        );
        Refused(
            Revised with
            {
                EarlierVersions = [new(Content(GoalLevel.Team), RevisedOn)],
            },
            "Goal g1 has an earlier version that is of team.\nMaybe*"
        );
        GoalRecord.Restore(Revised).EarlierVersions.Should().ContainSingle();
    }

    [Fact]
    public void WhatAGoalThatWasNeverWorkedOnCannotHoldIsRefused()
    {
        var confirmed = Confirmed().ToSnapshot();
        Refused(confirmed with { Progress = [Progress()] }, "Goal g1 has progress though it never was Active.\nMaybe*");
        Refused(
            confirmed with
            {
                Assessment = Assessment(),
            },
            "Goal g1 has an assessment though it never was Active.\nMaybe*"
        );
    }

    [Fact]
    public void AStoredGoalIsShownByItsHistory() =>
        Proposed().ToSnapshot().ToString().Should().Be("g1: [2026-08-27 Propose: new to Proposed]");

    private static void Refused(GoalSnapshot snapshot, string message) =>
        FluentActions
            .Invoking(() => GoalRecord.Restore(snapshot))
            .Should()
            .Throw<SnapshotRefusedException>()
            .WithMessage(message);
}
