using LearningCycles.Calendar.Cadences;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.Replanning.StoredWeek;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>1:1s that take in meetings of a cycle, when the plan changes.</summary>
public class HostsThatStayTests
{
    [Fact]
    public void WhatA1To1TookInStaysInThePastAndLeavesItWhenNothingMayBeTakenInAnyMore()
    {
        var plan = Hosted();
        var never = plan with { Cycles = plan.Cycles! with { Hosting = Hosting.Never } };
        var change = Replanner.Replan(CadenceGenerator.Generate(plan), never, On(Tuesday));
        change.After.Sessions.SelectMany(s => s.Hosts).Select(p => p.Kind).Should().Equal(SessionKind.Intention);
        change.After.Unplaced.Select(u => u.Plan.Kind).Should().Equal(SessionKind.Reflection);
        // The time of the 1:1 is the one that people have in their calendars.
        var left = change.Changes.Should().ContainSingle().Subject;
        (left.After!.Start, left.After.Sequence).Should().Be((left.Before!.Start, 0));
    }

    [Fact]
    public void WhatA1To1OfTodayTookInLeavesItToo()
    {
        var plan = Hosted();
        var never = plan with { Cycles = plan.Cycles! with { Hosting = Hosting.Never } };
        var published = CadenceGenerator.Generate(plan);
        var today = published.Sessions.First(session => session.Hosts.Count > 0).Start.Date;
        var change = Replanner.Replan(published, never, On(today));
        change.After.Sessions.Should().OnlyContain(session => session.Hosts.Count == 0);
        change.After.Unplaced.Select(u => u.Plan.Kind).Should().Equal(SessionKind.Intention, SessionKind.Reflection);
    }

    [Fact]
    public void ATombstoneTakesNothingIn()
    {
        var published = CadenceGenerator.Generate(Hosted());
        var change = Replanner.Replan(published, published.Plan with { Pairs = [] }, On(Tuesday));
        change.Changes.Should().Contain(c => c.Before!.Hosts.Count > 0);
        change.After.Cancelled.Should().HaveCount(5).And.OnlyContain(c => c.Session.Hosts.Count == 0);
    }

    [Fact]
    public void A1To1ThatLosesOneOfTwoMeetingsStaysForTheOther()
    {
        // Nobody can observe on Tuesday any more; Ben has only the time at which Ana's 1:1 takes in her activity.
        var plan = PlanOf(
            Cycle with
            {
                Hosting = Hosting.WhenNoOtherTime,
                LearningActivities = 1,
            },
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13)).Away(Tuesday, 13, 14),
            Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9), HalfHour(IsoDayOfWeek.Wednesday, 9)),
            Free(Ben, HalfHour(IsoDayOfWeek.Wednesday, 9))
        );
        var host = Session(Ana, SessionKind.OneOnOne, Wednesday, 9) with
        {
            Hosts = [Part(Ana, SessionKind.LearningActivity), Part(Ana, SessionKind.Debrief)],
        };
        var published = Stored(plan, Session(Ana, SessionKind.Observation, Tuesday, 13), host);
        var change = Replanner.Replan(published, plan, On(Monday));
        var after = change.After.Sessions.Single(session => session.Key == host.Key);
        At(after).Should().Be("Wed 09-23 09:00");
        after.Hosts.Select(part => part.Kind).Should().Equal(SessionKind.LearningActivity);
    }

    [Fact]
    public void A1To1ThatIsPinnedStaysThoughItTakesNothingInAnyMore()
    {
        var plan = PlanOf(
            Cycle with
            {
                Hosting = Hosting.WhenNoOtherTime,
            },
            [Pair(Ana), Pair(Ben, runsCycles: false)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13)).Away(Tuesday, 13, 14),
            Free(Ana, HalfHour(IsoDayOfWeek.Thursday, 9), HalfHour(IsoDayOfWeek.Wednesday, 9)),
            Free(Ben, HalfHour(IsoDayOfWeek.Wednesday, 9))
        );
        var host = Session(Ana, SessionKind.OneOnOne, Wednesday, 9) with { Hosts = [Part(Ana, SessionKind.Debrief)] };
        var published = Stored(plan, Session(Ana, SessionKind.Observation, Tuesday, 13), host);
        var pinned = Replanner.Replan(published, plan, On(Monday) with { Keep = KeepPolicy.PinPublished });
        pinned.StartOf(Ana, SessionKind.OneOnOne).Should().Be("Wed 09-23 09:00");
        var free = Replanner.Replan(published, plan, On(Monday));
        free.StartOf(Ana, SessionKind.OneOnOne).Should().Be("Thu 09-24 09:00");
        free.StartOf(Ben, SessionKind.OneOnOne).Should().Be("Wed 09-23 09:00");
    }

    [Fact]
    public void WhatAsksTooMuchOfSomebodyLeavesNoTrace()
    {
        // Ana could be observed if Ben's 1:1 moved, and debriefed in her 1:1 on Wednesday, which is a draft. As nobody may be
        // asked to move, that 1:1 is free to make room for Ben's check.
        var plan = PlanOf(
            Cycle with
            {
                Hosting = Hosting.First,
                Hosted = [SessionKind.Debrief],
                MidCycleChecks = 1,
            },
            [Pair(Ana), Pair(Ben)],
            Observing(HalfHour(IsoDayOfWeek.Tuesday, 13)),
            Free(
                Ana,
                HalfHour(IsoDayOfWeek.Wednesday, 9),
                HalfHour(IsoDayOfWeek.Wednesday, 10),
                HalfHour(IsoDayOfWeek.Thursday, 9)
            ),
            Free(
                Ben,
                HalfHour(IsoDayOfWeek.Tuesday, 13),
                HalfHour(IsoDayOfWeek.Tuesday, 14),
                HalfHour(IsoDayOfWeek.Wednesday, 9)
            )
        );
        var published = Stored(
            plan,
            Session(Ben, SessionKind.OneOnOne, Tuesday, 13),
            Session(Ana, SessionKind.OneOnOne, Wednesday, 9),
            Session(Ana, SessionKind.MidCycleCheck, Wednesday, 10)
        );
        var told = On(Monday) with { PublishedThrough = Tuesday };
        Replanner
            .Replan(published, plan, told)
            .StartOf(Ana, SessionKind.Observation)
            .Should()
            .Be("Tue 09-22 13:00", "Ben can move");
        var change = Replanner.Replan(published, plan, told with { MostMovesPerPerson = 0 });
        change.StartOf(Ben, SessionKind.OneOnOne).Should().Be("Tue 09-22 13:00");
        change.StartOf(Ben, SessionKind.MidCycleCheck).Should().Be("Wed 09-23 09:00");
        change.After.Sessions.Should().OnlyContain(session => session.Hosts.Count == 0);
    }

    /// <summary>Ana has Mondays at nine alone, so her 1:1s take in her intention and her reflection.</summary>
    private static CoachingPlan Hosted() =>
        Plan(School, Weekly(Ana)) with
        {
            People = [Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9))],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { Observations = 0 },
        };
}
