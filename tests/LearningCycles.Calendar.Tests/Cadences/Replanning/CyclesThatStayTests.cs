using LearningCycles.Calendar.Cadences;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.Replanning.StoredWeek;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>The parts of a published cycle stay where they are, whatever room another needs.</summary>
public class CyclesThatStayTests
{
    private static readonly CoachingSession Observed = Session(Ana, SessionKind.Observation, Tuesday, 13);

    [Fact]
    public void APublishedObservationThatIsPinnedMakesNoRoomForAnother()
    {
        // Ben teaches only when Ana is observed; her debrief is a draft still.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Wednesday, 13)),
            Teaching(Ben, HalfHour(IsoDayOfWeek.Tuesday, 13))
        );
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 9));
        var told = On(Monday) with { PublishedThrough = Tuesday };
        var pinned = Replanner.Replan(published, plan, told with { Keep = KeepPolicy.PinPublished });
        pinned.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        pinned.StartOf(Ben, SessionKind.Observation).Should().BeNull();
        var free = Replanner.Replan(published, plan, told);
        free.StartOf(Ana, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        free.StartOf(Ben, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
    }

    [Fact]
    public void A1To1IsNotSaidToCompeteWithAnIntention()
    {
        // Ben comes new, and can come at one time only, that of Ana's intention, who can come at no other either.
        var plan = PlanOf(
            Cycle with
            {
                Observations = 0,
            },
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9), HalfHour(IsoDayOfWeek.Monday, 10)),
            Free(Ben, HalfHour(IsoDayOfWeek.Monday, 10))
        );
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Monday, 9),
            Session(Ana, SessionKind.Intention, Monday, 10)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Intention).Should().Be("Mon 09-21 10:00");
        var left = change.After.Unplaced.Single(u => u.Plan.Kind == SessionKind.OneOnOne);
        left.Plan.Key.Teacher.Should().Be(Ben);
        left.Conflict.Should().BeNull();
    }

    [Fact]
    public void AnObservationThatFoundRoomLetsTheNextOneBe()
    {
        // Ben teaches when Ana or Cy is observed; each of them could be at one other time.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben), Pair(Cy)],
            Observing(
                HalfHour(IsoDayOfWeek.Tuesday, 13),
                HalfHour(IsoDayOfWeek.Wednesday, 13),
                HalfHour(IsoDayOfWeek.Tuesday, 14),
                HalfHour(IsoDayOfWeek.Wednesday, 14)
            ),
            Teaching(Ana, HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Wednesday, 13)),
            Teaching(Ben, HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Tuesday, 14)),
            Teaching(Cy, HalfHour(IsoDayOfWeek.Tuesday, 14), HalfHour(IsoDayOfWeek.Wednesday, 14))
        );
        var published = Stored(
            plan,
            Observed,
            Session(Ana, SessionKind.Debrief, Thursday, 9),
            Session(Cy, SessionKind.Observation, Tuesday, 14),
            Session(Cy, SessionKind.Debrief, Thursday, 10)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ben, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        change.StartOf(Cy, SessionKind.Observation).Should().Be("Tue 09-22 14:00");
    }

    [Fact]
    public void AFrozenObservationDoesNotMoveBecauseItsDebriefIsInTheWay()
    {
        // Ben teaches only when Ana is debriefed.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben)],
            Observing(
                HalfHour(IsoDayOfWeek.Tuesday, 13),
                HalfHour(IsoDayOfWeek.Wednesday, 13),
                HalfHour(IsoDayOfWeek.Wednesday, 14)
            ),
            Teaching(Ben, HalfHour(IsoDayOfWeek.Wednesday, 13))
        );
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 13));
        // The Tuesday is the last of the frozen days.
        var frozen = Replanner.Replan(published, plan, On(Monday) with { FrozenDays = 2 });
        frozen.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        frozen.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 13:00");
        frozen.StartOf(Ben, SessionKind.Observation).Should().BeNull();
        var free = Replanner.Replan(published, plan, On(Monday) with { FrozenDays = 1 });
        free.StartOf(Ben, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
    }

    [Fact]
    public void ADebriefThatIsPinnedStaysThoughItsObservationHadToMove()
    {
        // The lead is away on Tuesday, so Ana is observed on Wednesday, the only time at which Ben teaches.
        var windows = new[]
        {
            HalfHour(IsoDayOfWeek.Tuesday, 13),
            HalfHour(IsoDayOfWeek.Wednesday, 13),
            HalfHour(IsoDayOfWeek.Thursday, 10),
        };
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben)],
            Observing(windows).Away(Tuesday, 12, 15),
            Teaching(Ben, HalfHour(IsoDayOfWeek.Wednesday, 13))
        );
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Thursday, 9));
        var pinned = Replanner.Replan(published, plan, On(Monday) with { Keep = KeepPolicy.PinPublished });
        pinned.StartOf(Ana, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        pinned.StartOf(Ana, SessionKind.Debrief).Should().Be("Thu 09-24 09:00");
        var free = Replanner.Replan(published, plan, On(Monday));
        free.StartOf(Ben, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        free.StartOf(Ana, SessionKind.Observation).Should().Be("Thu 09-24 10:00");
    }

    [Fact]
    public void AnObservationMakesNoRoomForA1To1ThatComesNew()
    {
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Wednesday, 13)),
            Free(Ben, HalfHour(IsoDayOfWeek.Tuesday, 13))
        );
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 9));
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        change.StartOf(Ben, SessionKind.OneOnOne).Should().BeNull();
    }

    [Fact]
    public void ADebriefStaysIfItsObservationCanBeAtAnotherTimeBeforeIt()
    {
        var plan = PlanOf(
            Cycle,
            [Pair(Ana)],
            Observing(
                    HalfHour(IsoDayOfWeek.Tuesday, 13),
                    HalfHour(IsoDayOfWeek.Tuesday, 14),
                    HalfHour(IsoDayOfWeek.Wednesday, 13)
                )
                .Away(Tuesday, 13, 14)
        );
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 9));
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 14:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 09:00");
    }

    [Fact]
    public void AnObservationGoesBeforeItsDebriefAndNeitherOntoAnotherSessionNorBehindIt()
    {
        // Wednesday has the fewest sessions for its distance from the middle: it is looked at before Tuesday.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben, runsCycles: false), Pair(Cy, runsCycles: false), Pair(Dee, runsCycles: false)],
            Observing(
                HalfHour(IsoDayOfWeek.Tuesday, 13),
                HalfHour(IsoDayOfWeek.Wednesday, 8),
                HalfHour(IsoDayOfWeek.Wednesday, 13)
            )
        );
        var published = Stored(
            plan,
            Session(Ana, SessionKind.Observation, Tuesday, 14),
            Session(Ana, SessionKind.Debrief, Wednesday, 12),
            Session(Ben, SessionKind.OneOnOne, Wednesday, 8),
            Session(Cy, SessionKind.OneOnOne, Tuesday, 9),
            Session(Dee, SessionKind.OneOnOne, Tuesday, 10)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 12:00");
    }

    [Fact]
    public void AnObservationMayEndWhereItsDebriefBegins()
    {
        // With Ben's 1:1 on Tuesday, Wednesday is looked at first.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Wednesday, 13))
        );
        var published = Stored(
            plan,
            Session(Ana, SessionKind.Observation, Tuesday, 14),
            new(Part(Ana, SessionKind.Debrief), Wednesday + new LocalTime(13, 30)),
            Session(Ben, SessionKind.OneOnOne, Tuesday, 9)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 13:30");
    }

    [Fact]
    public void ADebriefWhoseObservationFindsATimeInTheEndIsWhereItWas()
    {
        // It finds none before its debrief until Ben makes room; by then the debrief could be earlier too.
        var plan = PlanOf(
            Cycle with
            {
                DebriefWithinDays = 1,
            },
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13)),
            Free(Ben, HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Friday, 9))
        );
        var published = Stored(
            plan,
            Session(Ana, SessionKind.Observation, Tuesday, 14),
            Session(Ana, SessionKind.Debrief, Wednesday, 9),
            Session(Ben, SessionKind.OneOnOne, Tuesday, 13)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        change.StartOf(Ben, SessionKind.OneOnOne).Should().Be("Fri 09-25 09:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 09:00");
    }

    [Fact]
    public void AFrozenDebriefStaysThoughItWouldBeTooLateNow()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 9));
        var changed = plan with { Cycles = Cycle with { DebriefWithinDays = 0 } };
        var change = Replanner.Replan(published, changed, On(Monday) with { FrozenDays = 3 });
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 09:00");
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
    }

    [Fact]
    public void ADebriefThatWouldBeTooLateNowMovesAndItsObservationStays()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(plan, Observed, Session(Ana, SessionKind.Debrief, Wednesday, 9));
        var changed = plan with { Cycles = Cycle with { DebriefWithinDays = 0 } };
        var change = Replanner.Replan(published, changed, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().StartWith("Tue");
        var later = Replanner.Replan(published, changed, On(Thursday));
        later.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 09:00", "it was held");
    }

    [Fact]
    public void AnObservationAfterWhichNoDebriefIsPossibleAnyMoreMovesToWhereOneIs()
    {
        var plan = PlanOf(
            Cycle with
            {
                DebriefWithinDays = 1,
            },
            [Pair(Ana)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Wednesday, 13)).Away(Wednesday, 8, 12),
            Free(
                Ana,
                HalfHour(IsoDayOfWeek.Wednesday, 9),
                HalfHour(IsoDayOfWeek.Thursday, 14),
                HalfHour(IsoDayOfWeek.Friday, 9)
            )
        );
        var published = Stored(
            plan,
            Observed,
            Session(Ana, SessionKind.Debrief, Wednesday, 9),
            Session(Ana, SessionKind.OneOnOne, Friday, 9)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Thu 09-24 14:00");
    }

    [Fact]
    public void ACycleThatIsWishedForInItsMiddleHasWhatIsStillToCome()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(PlanOf(null, [Pair(Ana)]));
        Replanner.Replan(published, plan, On(Wednesday)).StartOf(Ana, SessionKind.Observation).Should().NotBeNull();
        Replanner.Replan(published, plan, On(Friday)).StartOf(Ana, SessionKind.Reflection).Should().StartWith("Fri");
    }

    [Fact]
    public void WhatIsInAStageByTheDaysThatWereToldStaysWhenAClosureMovesTheStage()
    {
        // Of two activities the second is on Wednesday or Thursday; without the Tuesday, on Thursday.
        var plan = PlanOf(Cycle with { LearningActivities = 2 }, [Pair(Ana)]);
        var activity = new CoachingSession(
            Part(Ana, SessionKind.LearningActivity, number: 2),
            Wednesday + new LocalTime(9, 0)
        );
        var changed = plan with { School = plan.School.Close(Tuesday, "Closed") };
        var change = Replanner.Replan(Stored(plan, activity), changed, On(Monday));
        At(change.After.Sessions.Single(s => s.Key == activity.Key)).Should().Be("Wed 09-23 09:00");
    }

    [Fact]
    public void AnIntentionBeforeACycleThatBeginsLaterNowMovesIntoIt()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(plan, Session(Ana, SessionKind.Intention, Monday, 9));
        var later = new CyclePattern([new(1, Tuesday, Friday)]) { IntentionDays = 1, ReflectionDays = 1 };
        var change = Replanner.Replan(published, plan with { Cycles = later }, On(Monday));
        change.StartOf(Ana, SessionKind.Intention).Should().StartWith("Tue");
    }

    [Fact]
    public void ADebriefThatIsLookedForAnewIsNotPutInThePast()
    {
        // The observation was held on Tuesday, and Ana can meet on the other days alone.
        var plan = PlanOf(
            Cycle,
            [Pair(Ana)],
            Free(Ana, HalfHour(IsoDayOfWeek.Wednesday, 9), HalfHour(IsoDayOfWeek.Thursday, 9))
        );
        var published = Stored(plan, Observed);
        var onWednesday = Replanner.Replan(published, plan, On(Wednesday));
        onWednesday.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 09:00");
        var onThursday = Replanner.Replan(published, plan, On(Thursday));
        onThursday.StartOf(Ana, SessionKind.Debrief).Should().Be("Thu 09-24 09:00");
        var onFriday = Replanner.Replan(published, plan, On(Friday));
        onFriday.StartOf(Ana, SessionKind.Debrief).Should().BeNull();
    }

    [Fact]
    public void ADebriefThatWasHeldStaysThoughItsObservationIsNotThere()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(plan, Session(Ana, SessionKind.Debrief, Tuesday, 9));
        var change = Replanner.Replan(published, plan, On(Wednesday));
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Tue 09-22 09:00");
        change
            .StartOf(Ana, SessionKind.Observation)
            .Should()
            .BeNull("nobody observes after the debrief, or in the past");
    }

    [Fact]
    public void AnObservationThatIsPutBeforeItsDebriefIsNotPutInThePast()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)], Observing(HalfHour(IsoDayOfWeek.Tuesday, 13)));
        var published = Stored(plan, Session(Ana, SessionKind.Debrief, Thursday, 9));
        var change = Replanner.Replan(published, plan, On(Wednesday));
        change.StartOf(Ana, SessionKind.Observation).Should().BeNull();
        change.StartOf(Ana, SessionKind.Debrief).Should().BeNull();
        var inTime = Replanner.Replan(published, plan, On(Tuesday));
        inTime.StartOf(Ana, SessionKind.Observation).Should().Be("Tue 09-22 13:00");
        inTime.StartOf(Ana, SessionKind.Debrief).Should().Be("Thu 09-24 09:00");
    }

    [Fact]
    public void ADebriefOfTodayThatIsBeforeItsObservationMovesBehindIt()
    {
        var plan = PlanOf(Cycle, [Pair(Ana)]);
        var published = Stored(
            plan,
            Session(Ana, SessionKind.Observation, Wednesday, 13),
            Session(Ana, SessionKind.Debrief, Wednesday, 9)
        );
        var change = Replanner.Replan(published, plan, On(Wednesday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Wed 09-23 13:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 13:30");
        var later = Replanner.Replan(published, plan, On(Thursday));
        later.StartOf(Ana, SessionKind.Debrief).Should().Be("Wed 09-23 09:00", "it was held");
    }

    [Fact]
    public void AnObservationStaysThoughItsDebriefMustWaitOverABreakNow()
    {
        // The lead could observe on Tuesday too and debrief in the same week.
        var meetings = PlanOf(
            null,
            [Pair(Ana)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13), HalfHour(IsoDayOfWeek.Friday, 13)).Away(Friday, 14, 15),
            Free(
                Ana,
                HalfHour(IsoDayOfWeek.Monday, 9),
                HalfHour(IsoDayOfWeek.Monday, 10),
                HalfHour(IsoDayOfWeek.Tuesday, 14),
                HalfHour(IsoDayOfWeek.Friday, 14)
            )
        );
        var plan = meetings with
        {
            School = School.Close(new(2026, 9, 28), new(2026, 10, 2), "Autumn break"),
            Cycles = new([new(1, Monday, new(2026, 10, 9))]) { IntentionDays = 1, ReflectionDays = 1 },
        };
        var published = Stored(
            plan,
            Session(Ana, SessionKind.Observation, Friday, 13),
            Session(Ana, SessionKind.Debrief, Friday, 14)
        );
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.Observation).Should().Be("Fri 09-25 13:00");
        change.StartOf(Ana, SessionKind.Debrief).Should().StartWith("Mon 10-05");
    }
}
