using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>The parts of learning cycles: observations with their debriefs, in order, spread out.</summary>
public class LearningCycleTests
{
    private static readonly LocalDate LastFriday = new(2026, 9, 25);

    private static SchoolCalendar BeforeABreak => School.Close(new(2026, 9, 28), new(2026, 10, 9), "Break");

    [Fact]
    public void ALearningCycleHasItsPartsInOrder()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { Observations = 2 },
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Where(s => s.Plan.Cycle == 1)
            .Select(s => s.Kind)
            .Should()
            .Equal(
                SessionKind.Intention,
                SessionKind.Observation,
                SessionKind.Debrief,
                SessionKind.Observation,
                SessionKind.Debrief,
                SessionKind.Reflection
            );
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void AnObservationWithoutADebriefInTimeIsLeftOutAndBothSayWhy()
    {
        // They can meet on Mondays alone, and the debrief must be on the very day, before the lead can observe.
        var monday = AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(8, 0), new(9, 0));
        var plan = Plan(School, Weekly(Ana)) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [monday],
                    Observing = [AvailabilityWindow.Between(DayPattern.Every, new(10, 0), new(11, 0))],
                },
                new(Ana) { Planning = [monday] },
            ],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { DebriefWithinDays = 0 },
        };
        var unplaced = CadenceGenerator.Generate(plan).Unplaced;
        unplaced.Select(u => u.Plan.Kind).Should().BeEquivalentTo([SessionKind.Observation, SessionKind.Debrief]);
        unplaced
            .Single(u => u.Plan.Kind == SessionKind.Observation)
            .Obstacles.Select(o => o.Obstacle.Kind)
            .Should()
            .Contain(ObstacleKind.NoDebriefInTime);
        unplaced
            .Single(u => u.Plan.Kind == SessionKind.Debrief)
            .ToString()
            .Should()
            .EndWith(": its observation has no time");
    }

    [Fact]
    public void ADebriefDoesNotWaitOverABreakIfTheObservationCanBeEarlier()
    {
        // The middle of the learning days is the Friday before the break.
        var school = School.Close(new(2026, 9, 28), new(2026, 10, 9), "Break");
        var plan = Plan(school, Weekly(Ana)) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0), new(12, 0))],
                    Observing = [AvailabilityWindow.Between(DayPattern.Every, new(13, 0), new(14, 0))],
                },
            ],
            Cycles = new([new(1, new(2026, 9, 7), new(2026, 10, 30))]),
        };
        var year = CadenceGenerator.Generate(plan);
        var observation = year.Sessions.Single(s => s.Kind == SessionKind.Observation);
        var debrief = year.Sessions.Single(s => s.Kind == SessionKind.Debrief);
        Period.DaysBetween(observation.Start.Date, debrief.Start.Date).Should().BeLessThan(7);
    }

    [Fact]
    public void ADebriefWaitsOverABreakIfTheObservationCanBeOnNoOtherDay()
    {
        // They have seven weeks to meet in, but the lead observes on one day alone.
        var school = School.Close(new(2026, 9, 28), new(2026, 10, 9), "Break");
        var plan = Plan(school, Weekly(Ana)) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [HalfHour(IsoDayOfWeek.Tuesday, 9), HalfHour(IsoDayOfWeek.Tuesday, 10)],
                    Observing =
                    [
                        AvailabilityWindow.Between(DayPattern.On(new LocalDate(2026, 9, 25)), new(13, 0), new(14, 0)),
                    ],
                },
            ],
            Cycles = new([new(1, new(2026, 9, 7), new(2026, 10, 30))]),
        };
        var year = CadenceGenerator.Generate(plan);
        At(year.Sessions.Single(s => s.Kind == SessionKind.Observation)).Should().StartWith("Fri 09-25");
        At(year.Sessions.Single(s => s.Kind == SessionKind.Debrief)).Should().StartWith("Tue 10-13");
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void A1To1MakesRoomForAnObservationEvenIfTheDebriefWaitsOverABreakThen()
    {
        // The only time at which the lead observes is that of the 1:1s.
        var friday = HalfHour(IsoDayOfWeek.Friday, 13);
        var plan = Plan(BeforeABreak, Weekly(Ana, new(DayPattern.On(IsoDayOfWeek.Friday), new(13, 0)))) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [friday, HalfHour(IsoDayOfWeek.Tuesday, 9)],
                    Observing = [AvailabilityWindow.Between(DayPattern.On(LastFriday), friday.Time!)],
                },
            ],
            Cycles = new([new(1, new(2026, 9, 7), new(2026, 10, 30))]),
        };
        var year = CadenceGenerator.Generate(plan);
        At(year.Sessions.Single(s => s.Kind == SessionKind.Observation)).Should().Be("Fri 09-25 13:00");
        At(year.Sessions.Single(s => s.Kind == SessionKind.Debrief)).Should().Be("Tue 10-13 09:00");
        Starts(year).Should().Contain("Tue 09-22 09:00", "the 1:1 of that week had to move");
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void AnObservationMakesRoomForAnotherEvenIfBothDebriefsWaitOverABreakThen()
    {
        // Ana comes first, and at the first time, which is the only one at which Ben teaches.
        var plan = Plan(BeforeABreak, Weekly(Ana) with { Priority = 5 }, Weekly(Ben)) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0), new(12, 0))],
                    Observing = [AvailabilityWindow.Between(DayPattern.On(LastFriday), new(13, 0), new(14, 0))],
                },
                new(Ben)
                {
                    Teaching = [AvailabilityWindow.Between(DayPattern.On(LastFriday), new(13, 0), new(13, 30))],
                },
            ],
            Cycles = new([new(1, new(2026, 9, 7), new(2026, 10, 30))]),
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Where(s => s.Kind == SessionKind.Observation)
            .Select(s => $"{s.Teacher} {At(s)}")
            .Should()
            .Equal("ben Fri 09-25 13:00", "ana Fri 09-25 13:30");
        year.Sessions.Where(s => s.Kind == SessionKind.Debrief)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(s => s.Start.Date == new LocalDate(2026, 10, 13));
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void ATeacherIsObservedOnceADayOnlyUnlessTheCapSaysMore()
    {
        static CoachingCalendar Year(int cap) =>
            CadenceGenerator.Generate(
                Plan(School, Weekly(Ana)) with
                {
                    // The one day between intention and reflection.
                    Cycles = new([new(1, new(2026, 9, 14), new(2026, 9, 16))]) { Observations = 2 },
                    Caps = new()
                    {
                        ObservationsPerDay = cap,
                        TeacherPerDay = 9,
                        TeacherPerWeek = 9,
                    },
                }
            );
        Year(1)
            .Unplaced.Select(u => u.Plan.Kind)
            .Should()
            .BeEquivalentTo([SessionKind.Observation, SessionKind.Debrief]);
        Year(1)
            .Unplaced.SelectMany(u => u.Obstacles)
            .Select(o => o.Obstacle.Kind)
            .Should()
            .Contain(ObstacleKind.ObservationDayCap);
        Year(2).Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void ADebriefMayBeOnTheLastDayThatIsSoonEnough()
    {
        // Observed on Mondays, debriefed on Thursdays: three instructional days later.
        static CoachingCalendar Year(int within) =>
            CadenceGenerator.Generate(
                Plan(School, Weekly(Ana)) with
                {
                    People =
                    [
                        new(Lee)
                        {
                            Planning =
                            [
                                AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Thursday), new(9, 0), new(12, 0)),
                            ],
                            Observing =
                            [
                                AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(13, 0), new(14, 0)),
                            ],
                        },
                    ],
                    Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { DebriefWithinDays = within },
                }
            );
        Year(3).Unplaced.Should().BeEmpty();
        Year(2).Unplaced.Should().HaveCount(2);
    }

    [Fact]
    public void ObservationsAreSpreadOverALeadsDays()
    {
        var pairs = Enumerable.Range(0, 6).Select(i => Weekly(new($"t{i}"))).ToArray();
        var plan = Plan(School, pairs) with { Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) };
        var days = CadenceGenerator
            .Generate(plan)
            .Sessions.Where(s => s.Kind == SessionKind.Observation)
            .Select(s => s.Start.Date)
            .ToList();
        days.Should().HaveCount(6);
        days.Distinct().Should().HaveCountGreaterThan(3);
        // Around the middle of the learning days, 2026-09-21 to 2026-10-16.
        days.Should().OnlyContain(day => day >= new LocalDate(2026, 9, 28) && day <= new LocalDate(2026, 10, 9));
    }

    [Fact]
    public void ACycleOfTwoDaysIsTooShort() =>
        CadenceGenerator
            .Generate(Plan(School, Weekly(Ana)) with { Cycles = new([new(1, new(2026, 9, 14), new(2026, 9, 15))]) })
            .Unplaced.Should()
            .HaveCount(4)
            .And.OnlyContain(u => u.Obstacles[0].Obstacle.Kind == ObstacleKind.CycleTooShort);
}
