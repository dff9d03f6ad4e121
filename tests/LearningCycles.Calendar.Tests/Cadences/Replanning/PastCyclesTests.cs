using LearningCycles.Calendar.Cadences;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.Replanning.StoredWeek;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>What was held of a cycle stays held, and nothing is wished for that is over.</summary>
public class PastCyclesTests
{
    private static readonly CoachingSession Observed = Session(Ana, SessionKind.Observation, Tuesday, 13);

    [Fact]
    public void AnObservationThatWasHeldIsNotHeldAgainWhenItsDebriefFindsNoTime()
    {
        // Ana can meet at nine on Wednesday or at two on Thursday, and that is too late.
        var plan = PlanOf(
            Cycle with
            {
                DebriefWithinDays = 1,
            },
            [Pair(Ana)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Thursday, 13)).Away(Wednesday, 8, 12),
            Free(Ana, HalfHour(IsoDayOfWeek.Wednesday, 9), HalfHour(IsoDayOfWeek.Thursday, 14))
        );
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 9));
        var lost = Lost(Replanner.Replan(published, plan, On(Wednesday)));
        lost.Obstacles.Should().Equal(new ObstacleCount(new(ObstacleKind.NoDebriefInTime), 1));
        lost.State.Should().Be(PlacementState.Proven);
    }

    [Fact]
    public void ADebriefWhoseOnlyTimesOthersHaveIsNotProvenToHaveNone()
    {
        // At ten Ana could be debriefed, if Ben came at eleven.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13)).Away(Wednesday, 8, 10),
            Free(Ana, HalfHour(IsoDayOfWeek.Wednesday, 9), HalfHour(IsoDayOfWeek.Wednesday, 10)),
            Free(Ben, HalfHour(IsoDayOfWeek.Wednesday, 10), HalfHour(IsoDayOfWeek.Wednesday, 11))
        );
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Monday, 9),
            Observed,
            Session(Ana, SessionKind.Debrief, Wednesday, 9),
            Session(Ben, SessionKind.OneOnOne, Wednesday, 10)
        );
        Lost(Replanner.Replan(published, plan, On(Wednesday))).State.Should().Be(PlacementState.NotFound);
    }

    [Fact]
    public void ADebriefThatWasHeldStaysHeldThoughNothingTellsOfItsObservation()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(plan, Session(Ana, SessionKind.Debrief, Tuesday, 9));
        var change = Replanner.Replan(published, plan, On(Wednesday));
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Tue 09-22 09:00");
        change.StartOf(Ana, SessionKind.Observation).Should().BeNull();
        change.After.Unplaced.Should().NotContain(u => u.Plan.Kind == SessionKind.Debrief);
    }

    [Fact]
    public void ACycleThatWasOverBeforeItWasWishedForIsNoWish()
    {
        var plan = PlanOf(null, [Pair(Ana)]);
        var over = new CyclePattern([new(1, Monday, Wednesday)]);
        var change = Replanner.Replan(Stored(plan), plan with { Cycles = over }, On(Friday));
        change.After.Sessions.Should().NotContain(s => s.Plan.Cycle != null);
        change.After.Unplaced.Should().NotContain(u => u.Plan.Cycle != null);
    }

    [Fact]
    public void WhatWasStillToComeOfACycleThatEndedEarlyIsToldAsLost()
    {
        // Ana's reflection was to be in Thursday's 1:1; Ben's had no time yet.
        var plan = PlanOf(Cycle with { Hosting = Hosting.WhenNoOtherTime }, [Pair(Ana), Pair(Ben)]);
        var host = Session(Ana, SessionKind.OneOnOne, Thursday, 9) with { Hosts = [Part(Ana, SessionKind.Reflection)] };
        var noTime = new UnplacedSession(
            Part(Ben, SessionKind.Reflection),
            [new(new(ObstacleKind.TeacherBusy, null, Ben), 1)]
        );
        var published = Stored(plan, host) with { Unplaced = [noTime] };
        var ended = plan with { Cycles = new([new(1, Monday, Tuesday)]) };
        Replanner
            .Replan(published, ended, On(Wednesday))
            .After.Unplaced.Select(unplaced => (unplaced.Plan.Teacher, unplaced.Plan.Kind))
            .Should()
            .BeEquivalentTo([(Ana, SessionKind.Reflection), (Ben, SessionKind.Reflection)]);
    }

    private static UnplacedSession Lost(CalendarChange change) =>
        change.After.Unplaced.Single(unplaced => unplaced.Plan.Kind == SessionKind.Debrief);
}
