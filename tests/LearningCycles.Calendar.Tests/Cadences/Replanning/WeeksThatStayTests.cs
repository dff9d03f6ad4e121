using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>A pair's weeks and its regular time, when its cadence changes or its calendar comes from a store.</summary>
public class WeeksThatStayTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 1, 12, 0);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void WhoMeetsEverySecondWeekFromNowOnMeetsInTheWeeksInWhichMoreMeetingsAre(int away)
    {
        // Ana is away in two weeks of the others.
        var plan = AnaAway(School.FirstDay.PlusDays(1 + (7 * away)), School.FirstDay.PlusDays(15 + (7 * away)));
        var published = CadenceGenerator.Generate(plan);
        var change = Replanner.Replan(published, EverySecond(plan), new(School.FirstDay, Now));
        change.After.Unplaced.Should().BeEmpty();
        change
            .After.Sessions.Select(session => session.Start.Date)
            .Should()
            .Equal(Enumerable.Range(0, 4).Select(i => School.FirstDay.PlusDays(1 + (7 * ((2 * i) + 1 - away)))));
    }

    [Fact]
    public void MeetingsAfterSomebodysLastDayDoNotSayWhichWeeksAreTheirs()
    {
        var weekly = Weekly(Ana, TuesdayAtTen, WhenClosed.Skip) with { From = School.FirstDay.PlusWeeks(1) };
        var plan = Plan(School, weekly);
        // Of the three weeks that are left the first and the last are alike.
        var leaving = weekly with
        {
            Cadence = EverySecond(plan).Pairs[0].Cadence,
            Until = School.FirstDay.PlusDays(25),
        };
        var change = Replanner.Replan(
            CadenceGenerator.Generate(plan),
            plan with
            {
                Pairs = [leaving],
            },
            new(School.FirstDay, Now)
        );
        Starts(change.After).Should().Equal("Tue 09-15 10:00", "Tue 09-29 10:00");
    }

    [Theory]
    [InlineData("", "Monday")]
    [InlineData("C D", "C days")]
    [InlineData("B C", "B days")]
    [InlineData("B A", "A days")]
    public void ARegularTimeByALabelStaysOrIsReplacedByTheBestWhenItsLabelIsGone(string labels, string on)
    {
        var byLabel = Plan(School.WithRotation(new(["A", "B"])), Weekly(Ana)) with
        {
            RegularBy = RegularBy.RotationLabel,
        };
        var published = CadenceGenerator.Generate(byLabel);
        published.Sessions.Should().OnlyContain(session => session.Plan.Regular!.On == DayPattern.On("A"));
        var school = labels.Length == 0 ? School : School.WithRotation(new([.. labels.Split(' ')]));
        // One week more than people were told of.
        var more = new DayEvent(DayEventKind.MakeUp, new(2026, 11, 2), new(2026, 11, 6), "Make-up days");
        var longer = byLabel with { School = school.ExtendTo(more.Last).With(more) };
        var change = Replanner.Replan(published, longer, new(School.FirstDay, Now));
        change.After.Unplaced.Should().BeEmpty();
        change.After.Sessions.Should().HaveCount(9);
        change.After.Sessions[^1].Plan.Regular!.On.ToString().Should().Be(on);
    }

    [Fact]
    public void ARegularTimeAtWhichNobodyIsFreeAnyMoreIsReplacedByTheBestThatThereIs()
    {
        CoachingPlan Free(params IEnumerable<IsoDayOfWeek> days) =>
            Plan(School, Weekly(Ana)) with
            {
                People = [SmallPlans.Free(Ana, [.. days.Select(day => HalfHour(day, 10))])],
            };
        var published = CadenceGenerator.Generate(Free(IsoDayOfWeek.Monday));
        var moved = Free(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday);
        var change = Replanner.Replan(published, moved, new(School.FirstDay, Now));
        change.After.Sessions.Should().HaveCount(8).And.OnlyContain(session => session.Plan.Regular == TuesdayAtTen);
    }

    [Fact]
    public void AMeetingThatWasLostIsCountedThoughItsWeekIsNotDueAnyMore()
    {
        // Lost in the first week, held in the second; the sixth, the fourth and the eighth are to come.
        var plan = AnaAway(School.FirstDay.PlusDays(1));
        var published = CadenceGenerator.Generate(plan);
        var change = Replanner.Replan(published, EverySecond(plan), new(Tuesday, Now));
        change.After.Leads.Should().Equal(new LeadOutcome(Lee, 5, 4, 4));
    }

    [Fact]
    public void TheTimeOfMostOfAPairsStoredMeetingsIsItsRegularOne()
    {
        var stored = Enumerable
            .Range(0, 8)
            .Where(week => week != 3)
            .Select(week => School.FirstDay.PlusDays(7 * week))
            .Select(monday => new CoachingSession(
                new(SessionKey.OneOnOne(Lee, Ana, monday), 30, monday, monday.PlusDays(4)) { Week = monday },
                monday.PlusDays(3) + new LocalTime(10, 0)
            ));
        var published = new CoachingCalendar(Plan(School), [.. stored], []);
        var change = Replanner.Replan(published, Plan(School, Weekly(Ana)), new(School.FirstDay, Now));
        At(change.Changes.Should().ContainSingle().Which.After!).Should().Be("Thu 10-01 10:00");
    }

    [Fact]
    public void TheRegularTimeThatWasToldStaysThoughMostMeetingsWereMovedFromIt()
    {
        var stored = Enumerable
            .Range(0, 7)
            .Select(week => School.FirstDay.PlusDays(7 * week))
            .Select(monday => new CoachingSession(
                new(SessionKey.OneOnOne(Lee, Ana, monday), 30, monday, monday.PlusDays(4))
                {
                    Week = monday,
                    Regular = TuesdayAtTen,
                },
                monday.PlusDays(3) + new LocalTime(10, 0)
            ));
        var published = new CoachingCalendar(Plan(School), [.. stored], []);
        var change = Replanner.Replan(published, Plan(School, Weekly(Ana)), new(School.FirstDay, Now));
        At(change.Changes.Single(c => c.Before is null).After!).Should().Be("Tue 10-27 10:00");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void WhoFoundNoTimeAtAllHasTheSameWeeksStillWhenThereIsTime(int first)
    {
        var plan = Plan(School, new CoachingPair(Lee, Ana, Cadence.EveryTwoWeeks(30)));
        var mondays = Enumerable.Range(0, 4).Select(i => School.FirstDay.PlusDays(7 * ((2 * i) + first))).ToList();
        var missed = mondays.Select(monday => new UnplacedSession(
            new(SessionKey.OneOnOne(Lee, Ana, monday), 30, monday, monday.PlusDays(4)) { Week = monday },
            [new(new(ObstacleKind.TeacherBusy, null, Ana), 1)]
        ));
        var published = new CoachingCalendar(plan with { Caps = new() { LeadPerDay = 1 } }, [], [.. missed]);
        Replanner
            .Replan(published, plan, new(School.FirstDay, Now))
            .After.Sessions.Select(session => session.Plan.Week!.Value)
            .Should()
            .Equal(mondays);
    }

    private static CoachingPlan AnaAway(params LocalDate[] days) =>
        Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)) with
        {
            People =
            [
                new(Ana)
                {
                    Busy =
                    [
                        .. days.Select(day => new BusyTime(
                            day + new LocalTime(8, 0),
                            day + new LocalTime(18, 0),
                            "away"
                        )),
                    ],
                },
            ],
        };

    private static CoachingPlan EverySecond(CoachingPlan plan) =>
        plan with
        {
            Pairs = [new(Lee, Ana, Cadence.EveryTwoWeeks(30) with { At = TuesdayAtTen, WhenClosed = WhenClosed.Skip })],
        };
}
