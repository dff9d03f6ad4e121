using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.Replanning.StoredWeek;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>What is kept first when not all of a week's 1:1s can be kept, and what has to go whatever was told.</summary>
public class KeptFirstTests
{
    private static readonly RegularTime ThursdayAtTen = new(DayPattern.On(IsoDayOfWeek.Thursday), new(10, 0));

    [Fact]
    public void WhatWasHeldThisWeekCountsBeforeWhoeverMattersMost()
    {
        // One meeting a week is left, and Ana had it on Monday.
        var plan = OneAWeek(Pair(Ana), Pair(Ben) with { Priority = 9 });
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Monday, 9),
            Session(Ben, SessionKind.OneOnOne, Thursday, 9)
        );
        var change = Replanner.Replan(published, plan, On(Tuesday));
        change.After.Sessions.Should().ContainSingle().Which.Teacher.Should().Be(Ana);
    }

    [Fact]
    public void OfTwoThatCannotBothStayTheOneThatMattersMoreDoes()
    {
        var plan = OneAWeek(Pair(Ana), Pair(Ben) with { Priority = 9 });
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Wednesday, 9),
            Session(Ben, SessionKind.OneOnOne, Thursday, 9)
        );
        foreach (var keep in Enum.GetValues<KeepPolicy>())
        {
            var change = Replanner.Replan(published, plan, On(Tuesday) with { Keep = keep });
            change.After.Sessions.Should().ContainSingle().Which.Teacher.Should().Be(Ben);
        }
    }

    [Fact]
    public void OfTwoThatLostTheirTimesTheOneThatMattersMoreHasTheTimeThatIsLeft()
    {
        var plan = PlanOf(
            null,
            [Pair(Ana), Pair(Ben) with { Priority = 9 }],
            Free(Ana, HalfHour(IsoDayOfWeek.Wednesday, 9), HalfHour(IsoDayOfWeek.Friday, 9)),
            Free(Ben, HalfHour(IsoDayOfWeek.Thursday, 9), HalfHour(IsoDayOfWeek.Friday, 9))
        );
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Wednesday, 9),
            Session(Ben, SessionKind.OneOnOne, Thursday, 9)
        );
        var closed = plan with { School = plan.School.Close(Wednesday, Thursday, "Closed") };
        var change = Replanner.Replan(published, closed, On(Tuesday));
        change.StartOf(Ben, SessionKind.OneOnOne).Should().Be("Fri 09-25 09:00");
        change.StartOf(Ana, SessionKind.OneOnOne).Should().BeNull();
    }

    [Fact]
    public void ASessionOfTodayThatCannotBeHeldIsMoved()
    {
        var plan = PlanOf(null, [Pair(Ana)]);
        var published = Stored(plan, Session(Ana, SessionKind.OneOnOne, Tuesday, 9));
        var snow = plan with { School = plan.School.With(new DayEvent(DayEventKind.Emergency, Tuesday, "Snow")) };
        var change = Replanner.Replan(published, snow, On(Tuesday));
        change.After.Sessions.Should().ContainSingle().Which.Start.Date.Should().BeGreaterThan(Tuesday);
    }

    [Fact]
    public void WhoHasToMoveIsNotCountedAmongThoseWhoAreAskedTo()
    {
        // On one day the lead may meet one teacher now, and Ben matters more.
        var plan = PlanOf(null, [Pair(Ana), Pair(Ben) with { Priority = 9 }]) with
        {
            Caps = new() { LeadPerDay = 1 },
        };
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Wednesday, 9),
            Session(Ben, SessionKind.OneOnOne, Wednesday, 10)
        );
        var change = Replanner.Replan(published, plan, On(Monday) with { MostMovesPerPerson = 0 });
        var moved = change.Changes.Should().ContainSingle().Subject;
        (moved.Kind, moved.Key.Teacher).Should().Be((SessionChangeKind.Moved, Ana));
    }

    [Fact]
    public void ATeacherOfTwoLeadsIsAskedForNoMoreMovesThanOneOfOne()
    {
        // Ana makes room for Ben, whom Lee meets, and would for Eva, whom Kim meets.
        var (kim, eva) = (new PersonId("kim"), new PersonId("eva"));
        var plan = PlanOf(
            null,
            [Pair(Ana), Pair(Ben), new(kim, Ana, Cadence.Weekly(30)), new(kim, eva, Cadence.Weekly(30))],
            Free(
                Ana,
                HalfHour(IsoDayOfWeek.Tuesday, 9),
                HalfHour(IsoDayOfWeek.Wednesday, 9),
                HalfHour(IsoDayOfWeek.Thursday, 9),
                HalfHour(IsoDayOfWeek.Thursday, 10)
            ),
            Free(Ben, HalfHour(IsoDayOfWeek.Tuesday, 9)),
            Free(eva, HalfHour(IsoDayOfWeek.Wednesday, 9))
        );
        var withKim = new PlannedSession(SessionKey.OneOnOne(kim, Ana, Monday), 30, Monday, Friday) { Week = Monday };
        var published = Stored(
            plan,
            Session(Ana, SessionKind.OneOnOne, Tuesday, 9),
            new(withKim, Wednesday + new LocalTime(9, 0))
        );
        int Moved(int most) =>
            Replanner
                .Replan(published, plan, On(Monday) with { MostMovesPerPerson = most })
                .Changes.Count(c => c.Kind == SessionChangeKind.Moved);
        (Moved(0), Moved(1), Moved(2)).Should().Be((0, 1, 2));
    }

    [Fact]
    public void WhoRatherSkipsThanMovesHasNoMeetingAtAnotherTime()
    {
        var plan = PlanOf(null, [Weekly(Ana, ThursdayAtTen, WhenClosed.Skip)]);
        var published = Stored(plan, Session(Ana, SessionKind.OneOnOne, Wednesday, 9));
        var change = Replanner.Replan(published, plan, On(Monday));
        change.StartOf(Ana, SessionKind.OneOnOne).Should().Be("Thu 09-24 10:00");
    }

    [Fact]
    public void WhoMeetsOnTheNextSchoolDayKeepsTheTimesThatWereToldWhenTheRegularTimeIsAnother()
    {
        var plan = Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.NextSchoolDay));
        var published = CadenceGenerator.Generate(plan);
        var other = Plan(School, Weekly(Ana, ThursdayAtTen, WhenClosed.NextSchoolDay));
        var change = Replanner.Replan(published, other, On(Tuesday));
        change.Changes.Should().BeEmpty();
    }

    [Fact]
    public void WhatHadNoTimeIsNoLongerMissedWhenNobodyWishesForIt()
    {
        // Ana was away in two weeks; one of them is over.
        var away = new PersonTime(Ana)
        {
            Busy =
            [
                new(new(2026, 9, 8, 8, 0), new(2026, 9, 8, 18, 0), "away"),
                new(new(2026, 10, 6, 8, 0), new(2026, 10, 6, 18, 0), "away"),
            ],
        };
        var plan = Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)) with { People = [away] };
        var published = CadenceGenerator.Generate(plan);
        published.Unplaced.Should().HaveCount(2);
        var change = Replanner.Replan(published, plan with { Pairs = [] }, On(Tuesday));
        change.After.Unplaced.Should().ContainSingle().Which.Should().Be(published.Unplaced[0]);
    }

    [Fact]
    public void ADraftGoesToItsRegularTimeWhenThatIsFreeAndElseStays()
    {
        var plan = PlanOf(null, [Weekly(Ana, ThursdayAtTen)]);
        var published = Stored(plan, Session(Ana, SessionKind.OneOnOne, Friday, 10));
        var draft = On(Monday) with { PublishedThrough = Monday };
        Replanner.Replan(published, plan, draft).StartOf(Ana, SessionKind.OneOnOne).Should().Be("Thu 09-24 10:00");
        var away = plan with { People = [new PersonTime(Lee).Away(Thursday, 6, 20)] };
        Replanner.Replan(published, away, draft).StartOf(Ana, SessionKind.OneOnOne).Should().Be("Fri 09-25 10:00");
    }

    [Fact]
    public void WhoComesNewAfterTheRegularDayOfTheWeekHasNoMeetingInIt()
    {
        var plan = PlanOf(null, [Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)]);
        var change = Replanner.Replan(Stored(plan), plan, On(Wednesday));
        change.After.Sessions.Should().BeEmpty();
    }

    [Fact]
    public void WhoComesNewAfterTheFirstDayOfALabelMeetsOnTheNext()
    {
        // A Monday, Wednesday and Friday are A days.
        var atTen = new RegularTime(DayPattern.On("A"), new(10, 0));
        var plan = PlanOf(null, [Weekly(Ana, atTen, WhenClosed.Skip)]);
        plan = plan with { School = plan.School.WithRotation(new(["A", "B"])) };
        Starts(Replanner.Replan(Stored(plan), plan, On(Wednesday)).After).Should().Equal("Wed 09-23 10:00");
    }

    private static CoachingPlan OneAWeek(params CoachingPair[] pairs) =>
        PlanOf(null, [.. pairs]) with
        {
            Caps = new() { LeadPerWeek = 1 },
        };
}
