using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>When pairs meet: every week, every two, at one time.</summary>
public class RegularTimeTests
{
    private static readonly RegularTime BDaysAtTen = new(DayPattern.On("B"), new(10, 0));

    [Fact]
    public void AWeeklyPairMeetsEveryWeekAtOneTime()
    {
        var year = CadenceGenerator.Generate(Plan(School, Weekly(Ana)));
        year.Sessions.Should().HaveCount(8);
        year.Sessions.Select(s => (s.Start.DayOfWeek, s.Start.TimeOfDay)).Distinct().Should().ContainSingle();
        year.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void AChosenTimeIsKept() =>
        Starts(CadenceGenerator.Generate(Plan(School, Weekly(Ana, TuesdayAtTen))))
            .Should()
            .HaveCount(8)
            .And.OnlyContain(start => start.StartsWith("Tue") && start.EndsWith("10:00"));

    [Fact]
    public void APairThatMeetsEveryTwoWeeksSkipsEveryOther()
    {
        var year = CadenceGenerator.Generate(Plan(School, new CoachingPair(Lee, Ana, Cadence.EveryTwoWeeks(30))));
        year.Sessions.Select(s => School.WeekOf(s.Start.Date)!.Number % 2).Distinct().Should().ContainSingle();
        year.Sessions.Should().HaveCount(4);
    }

    [Fact]
    public void EveryTwoWeeksDoesNotFlipOverABreak()
    {
        var school = School.Close(new(2026, 9, 21), new(2026, 9, 25), "Break");
        var year = CadenceGenerator.Generate(
            Plan(school, new CoachingPair(Lee, Ana, Cadence.EveryTwoWeeks(30) with { At = TuesdayAtTen }))
        );
        Starts(year).Should().Equal("Tue 09-08 10:00", "Tue 09-29 10:00", "Tue 10-13 10:00", "Tue 10-27 10:00");
    }

    [Fact]
    public void TwoPairsOfOneCadenceGetOppositeWeeks()
    {
        var year = CadenceGenerator.Generate(
            Plan(
                School,
                new CoachingPair(Lee, Ana, Cadence.EveryTwoWeeks(30)),
                new CoachingPair(Lee, Ben, Cadence.EveryTwoWeeks(30))
            )
        );
        year.Sessions.GroupBy(s => School.WeekOf(s.Start.Date)!.Number)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(week => week.Count() == 1);
    }

    [Fact]
    public void WherePlanningTimeIsByLabelTheRegularTimeIsToo()
    {
        var plan = Plan(School.WithRotation(new(["A", "B"])), Weekly(Ana)) with
        {
            People = [new(Ana) { Planning = [AvailabilityWindow.Between(DayPattern.On("B"), new(9, 0), new(9, 30))] }],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Should().HaveCount(8).And.OnlyContain(s => !s.IsMoved);
        year.Sessions[0].Plan.Regular!.ToString().Should().Be("B days 09:00");
    }

    [Fact]
    public void WherePlanningTimeIsByWeekdayTheRegularTimeIsToo()
    {
        var plan = Plan(School.WithRotation(new(["A", "B"])), Weekly(Ana)) with
        {
            People = [Free(Ana, HalfHour(IsoDayOfWeek.Tuesday, 10))],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Should().HaveCount(8).And.OnlyContain(s => s.Plan.Regular == TuesdayAtTen);
    }

    [Fact]
    public void AChosenTimeMayBeByLabel()
    {
        var school = School.WithRotation(new(["A", "B"]));
        var year = CadenceGenerator.Generate(Plan(school, Weekly(Ana, BDaysAtTen)));
        // Weeks of ABABA and BABAB in turn: the first B day is a Tuesday, and a Monday in the week after.
        Starts(year)
            .Should()
            .Equal(
                "Tue 09-08 10:00",
                "Mon 09-14 10:00",
                "Tue 09-22 10:00",
                "Mon 09-28 10:00",
                "Tue 10-06 10:00",
                "Mon 10-12 10:00",
                "Tue 10-20 10:00",
                "Mon 10-26 10:00"
            );
        year.Sessions.Should().OnlyContain(s => s.Plan.Regular == BDaysAtTen && !s.IsMoved);
    }

    [Fact]
    public void OnADayWithoutALabelNoRegularTimeByLabelIs()
    {
        var classesMeet = Enumerable
            .Range(0, 8)
            .Select(week => School.FirstDay.PlusDays(7 * week))
            .Select(monday => new DayEvent(DayEventKind.EarlyRelease, monday, monday, "All classes meet")
            {
                Rotation = RotationOnClosure.Pause,
            });
        var school = classesMeet.Aggregate(School.WithRotation(new(["A", "B"])), (year, day) => year.With(day));
        var plan = Plan(school, Weekly(Ana)) with { RegularBy = RegularBy.RotationLabel };
        CadenceGenerator
            .Generate(plan)
            .Sessions.Should()
            .HaveCount(8)
            .And.OnlyContain(s => s.Start.DayOfWeek != IsoDayOfWeek.Monday && s.Plan.Regular!.On == DayPattern.On("A"));
    }

    [Fact]
    public void AMeetingAtItsRegularTimeComesBeforeOneThatIsMoved()
    {
        // In the last week Monday is closed, so that both would be on Friday, which is the last day of the year.
        var school = School.Close(new(2026, 10, 26), "Election of the board");
        RegularTime mondayAtTen = new(DayPattern.On(IsoDayOfWeek.Monday), new(10, 0)),
            fridayAtTen = new(DayPattern.On(IsoDayOfWeek.Friday), new(10, 0));
        var plan = Plan(school, Weekly(Ana, mondayAtTen), Weekly(Ben, fridayAtTen)) with
        {
            People = [Free(Lee, HalfHour(IsoDayOfWeek.Monday, 10), HalfHour(IsoDayOfWeek.Friday, 10))],
        };
        CadenceGenerator
            .Generate(plan)
            .Unplaced.Should()
            .ContainSingle()
            .Which.Plan.Key.ToString()
            .Should()
            .Contain("ana");
    }

    [Fact]
    public void InAYearWithAnOddNumberOfWeeksTheWeeksAreSharedAlike()
    {
        var school = SchoolCalendar.Create("Cole", School.Zone, new(2026, 9, 7), new(2026, 10, 23));
        var pairs = Enumerable
            .Range(0, 8)
            .Select(i => new CoachingPair(Lee, new($"t{i}"), Cadence.EveryTwoWeeks(30)))
            .ToArray();
        CadenceGenerator
            .Generate(Plan(school, pairs))
            .Sessions.GroupBy(s => school.WeekOf(s.Start.Date)!.Number)
            .Should()
            .OnlyContain(week => week.Count() == 4);
    }

    [Fact]
    public void ARegularTimeWithSecondsIsMisuse() =>
        FluentActions
            .Invoking(() => new RegularTime(DayPattern.On(IsoDayOfWeek.Monday), new(10, 0, 30)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A session starts at a whole minute, not at 10:00:30.*");

    [Fact]
    public void ASessionKeepsItsKeyWhenItMoves()
    {
        var before = CadenceGenerator.Generate(Plan(School, Weekly(Ana, TuesdayAtTen)));
        var after = CadenceGenerator.Generate(Plan(School.Close(Tuesday, "Snow day"), Weekly(Ana, TuesdayAtTen)));
        after.Sessions.Select(s => s.Key).Should().Equal(before.Sessions.Select(s => s.Key));
    }

    [Fact]
    public void AWeekThatFallsAwayRenamesNoOtherSession()
    {
        var before = CadenceGenerator.Generate(Plan(School, Weekly(Ana)));
        var after = CadenceGenerator.Generate(
            Plan(School.Close(new(2026, 9, 21), new(2026, 9, 25), "Break"), Weekly(Ana))
        );
        before
            .Sessions.Select(s => s.Key)
            .Except(after.Sessions.Select(s => s.Key))
            .Select(key => key.Value)
            .Should()
            .Equal("lee/ana/1-1/2026-09-21");
    }

    [Fact]
    public void AChosenTimeIsKeptWhereverInAWindowItLies()
    {
        // Neither where the window opens nor at a quarter hour.
        var teacher = new PersonId("ana");
        var plan = new CoachingPlan(
            new("p"),
            SchoolCalendar.Create(
                "Cole",
                DateTimeZoneProviders.Tzdb["America/Denver"],
                new(2026, 9, 7),
                new(2026, 10, 30)
            ),
            [
                new(
                    new("lee"),
                    teacher,
                    Cadence.Weekly(30) with
                    {
                        At = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(13, 22)),
                    }
                ),
            ]
        )
        {
            People =
            [
                new(teacher) { Planning = [AvailabilityWindow.Between(DayPattern.Every, new(13, 15), new(14, 0))] },
            ],
        };
        CadenceGenerator
            .Generate(plan)
            .Sessions.Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Start.TimeOfDay == new LocalTime(13, 22) && !session.IsMoved);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(45)]
    public void TeachersWhoAreFreeAllDayHaveAllTheYearsTimesToChooseFrom(int minutes)
    {
        // More times than fit into the first piece of the room that the search works in.
        var school = SchoolCalendar.Create("Cole", School.Zone, new(2026, 8, 10), new(2027, 6, 4));
        var pairs = Enumerable
            .Range(0, 12)
            .Select(i => new CoachingPair(Lee, new($"teacher-{i}"), new(3, minutes)))
            .ToArray();
        var year = Quickly.Generate(Plan(school, pairs));
        year.Unplaced.Should().BeEmpty();
        PlanChecker.Faults(year).Should().BeEmpty();
    }
}
