using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Cadences;

public class CadenceGeneratorTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Ben = new("ben");

    // Eight weeks, Monday 2026-09-07 to Friday 2026-10-30.
    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 9, 7),
        new(2026, 10, 30)
    );

    private static readonly RegularTime TuesdayAtTen = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0));

    private static LocalDate Tuesday => new(2026, 9, 22);

    private static CoachingPlan Plan(SchoolCalendar school, params CoachingPair[] pairs) =>
        new(new("p"), school, [.. pairs]);

    private static CoachingPair Weekly(
        PersonId teacher,
        RegularTime? at = null,
        WhenClosed whenClosed = WhenClosed.SameWeek
    ) => new(Lee, teacher, Cadence.Weekly(30) with { At = at, WhenClosed = whenClosed });

    private static IEnumerable<string> Starts(CoachingCalendar calendar) =>
        calendar.Sessions.Select(s =>
            NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("ddd MM-dd HH:mm").Format(s.Start)
        );

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
    public void AMeetingOnAClosedDayMovesWithinItsWeekAndSaysWhy()
    {
        var year = CadenceGenerator.Generate(Plan(School.Close(Tuesday, "Staff holiday"), Weekly(Ana, TuesdayAtTen)));
        var moved = year.Sessions.Single(s => s.IsMoved);
        moved.Start.Should().Be(new LocalDate(2026, 9, 21) + new LocalTime(10, 0));
        moved.Plan.Nominal.Should().Be(Tuesday + new LocalTime(10, 0));
        moved.MovedBecause.Should().Be(new Obstacle(ObstacleKind.NoSchool, "Staff holiday"));
        year.Sessions.Should().HaveCount(8);
    }

    [Fact]
    public void AMeetingOnAClosedDayIsLeftOutWhenThePairWantsThat()
    {
        var year = CadenceGenerator.Generate(
            Plan(School.Close(Tuesday, "Staff holiday"), Weekly(Ana, TuesdayAtTen, WhenClosed.Skip))
        );
        year.Sessions.Should().HaveCount(7).And.OnlyContain(s => !s.IsMoved);
        year.Unplaced.Single().ToString().Should().Be("1:1 of ana with lee, 2026-09-22: no school: Staff holiday");
    }

    [Fact]
    public void AMeetingMayCrossTheWeekendToTheNextSchoolDay()
    {
        var friday = new RegularTime(DayPattern.On(IsoDayOfWeek.Friday), new(10, 0));
        var school = School.Close(new(2026, 9, 25), "Staff holiday");
        Starts(CadenceGenerator.Generate(Plan(school, Weekly(Ana, friday, WhenClosed.NextSchoolDay))))
            .Should()
            .Contain("Mon 09-28 10:00")
            .And.Contain("Fri 10-02 10:00");
    }

    [Fact]
    public void AnEarlyReleaseMovesAMeetingInAPeriodThatFallsAway()
    {
        var bells = new BellSchedule(
            "Regular",
            [new("P1", new(new(8, 0), new(9, 0))), new("P6", new(new(13, 30), new LocalTime(14, 30)))]
        );
        var school = School
            .WithBells(bells)
            .With(new DayEvent(EarlyRelease, Tuesday, "Early release", new LocalTime(12, 0)));
        var plan = Plan(school, Weekly(Ana, new(DayPattern.On(IsoDayOfWeek.Tuesday), new(13, 30)))) with
        {
            People = [new(Ana) { Planning = [AvailabilityWindow.InPeriod(DayPattern.Every, "P6")] }],
        };
        var moved = CadenceGenerator.Generate(plan).Sessions.Single(s => s.IsMoved);
        moved.MovedBecause.Should().Be(new Obstacle(ObstacleKind.ShortDay, "Early release"));
        moved.Start.TimeOfDay.Should().Be(new LocalTime(13, 30));
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
    public void ATeacherWithTwoLeadsIsNeverWithBothAtOnce()
    {
        var max = new PersonId("max");
        var plan = Plan(School, Weekly(Ana), new CoachingPair(max, Ana, Cadence.Weekly(30))) with
        {
            People =
            [
                new(Ana)
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(10, 0))],
                },
            ],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Should().HaveCount(16);
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void AMeetingMakesRoomForOneThatHasNoOtherTime()
    {
        // Ana was given Monday 9:00 and could meet at any time; in the week of the closure Ben has Monday 9:00 alone.
        AvailabilityWindow On(IsoDayOfWeek day) =>
            AvailabilityWindow.Between(DayPattern.On(day), new(9, 0), new(9, 30));
        var plan = Plan(
            School.Close(Tuesday, "Staff holiday"),
            Weekly(Ana, new(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0))),
            Weekly(Ben, new(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0)))
        ) with
        {
            People =
            [
                new(Lee) { Planning = [On(IsoDayOfWeek.Monday), On(IsoDayOfWeek.Tuesday), On(IsoDayOfWeek.Friday)] },
                new(Ben) { Planning = [On(IsoDayOfWeek.Monday), On(IsoDayOfWeek.Tuesday)] },
            ],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Unplaced.Should().BeEmpty();
        year.Sessions.Where(s => s.IsMoved)
            .Select(s => (s.Teacher, s.Start.DayOfWeek))
            .Should()
            .BeEquivalentTo([(Ben, IsoDayOfWeek.Monday), (Ana, IsoDayOfWeek.Friday)]);
    }

    [Fact]
    public void ReasonsAddUpToTheTimesLookedAt()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(9, 30))],
                },
                new(Ana)
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Friday), new(9, 0), new(9, 30))],
                },
            ],
        };
        var unplaced = CadenceGenerator.Generate(plan).Unplaced;
        unplaced.Should().HaveCount(8);
        // 07:30 to 15:30 by the quarter hour is 33 a day; a weekend is not looked at.
        unplaced[0]
            .ToString()
            .Should()
            .Be(
                "1:1 of ana with lee, 2026-09-07 to 2026-09-13: none of 165 times suits both: "
                    + "lee is not available (164), ana is not available (1)"
            );
    }

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
    public void AnIntentionTakesTheTimeOfThePairsOwnMeetingWhenThereIsNoOther()
    {
        var monday = AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(9, 30));
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [new(Ana) { Planning = [monday] }],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { Observations = 0 },
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Select(s => s.Kind).Should().Contain([SessionKind.Intention, SessionKind.Reflection]);
        year.Unplaced.Select(u => u.ToString())
            .Should()
            .Contain(
                "1:1 of ana with lee, 2026-09-14 to 2026-09-20: lee has the intention meeting with ana (1); "
                    + "the other 164 of 165 times are outside of their windows"
            );
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
    public void MeetingsFillAWindowBackToBack()
    {
        // 50 minutes hold two meetings of 25, the second of which starts off the quarter hour.
        var plan = Plan(
            School,
            new CoachingPair(Lee, Ana, Cadence.Weekly(25)),
            new CoachingPair(Lee, Ben, Cadence.Weekly(25))
        ) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 10), new(10, 0))],
                },
            ],
        };
        CadenceGenerator.Generate(plan).Unplaced.Should().BeEmpty();
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
    public void TheSameTeacherDoesNotLoseEveryTime()
    {
        // Both meet on Tuesdays, three of which are closed, and have one other time together.
        AvailabilityWindow On(IsoDayOfWeek day, int hour) =>
            AvailabilityWindow.Between(DayPattern.On(day), new(hour, 0), new(hour, 30));
        var plan = Plan(
            School
                .Close(new(2026, 9, 15), "One")
                .Close(new(2026, 9, 22), "Two")
                .Close(new(2026, 9, 29), "Three")
                .Close(new(2026, 10, 6), "Four"),
            Weekly(Ana, new(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0))),
            Weekly(Ben, new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0)))
        ) with
        {
            People =
            [
                new(Lee)
                {
                    Planning = [On(IsoDayOfWeek.Tuesday, 9), On(IsoDayOfWeek.Tuesday, 10), On(IsoDayOfWeek.Friday, 9)],
                },
            ],
        };
        CadenceGenerator
            .Generate(plan)
            .Unplaced.GroupBy(u => u.Plan.Teacher)
            .Select(g => g.Count())
            .Should()
            .Equal(2, 2);
    }

    [Fact]
    public void AWindowThatOpensWithinAMinuteIsNotStretched()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            People =
            [
                new(Ana)
                {
                    Planning =
                    [
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0, 30), new(9, 30, 30)),
                    ],
                },
            ],
        };
        CadenceGenerator.Generate(plan).Unplaced.Should().HaveCount(8, "only 29 whole minutes are free");
    }

    [Fact]
    public void ASessionLongerThanTheStaffsDaySaysSo()
    {
        var plan = Plan(
            School.WithHours(new(new(new(9, 0), new(12, 0)), new(new LocalTime(9, 0), new LocalTime(12, 0)))),
            new CoachingPair(Lee, Ana, Cadence.Weekly(240))
        );
        CadenceGenerator
            .Generate(plan)
            .Unplaced.Select(u => u.ToString())
            .Should()
            .HaveCount(8)
            .And.OnlyContain(text => text.EndsWith(": it is longer than the staff's day"));
    }

    [Fact]
    public void AnOverbookedLeadEndsSoonWithAReasonForEach()
    {
        // Twenty-five weekly teachers and twenty sessions a week: five lose each week, whatever is pushed on.
        var pairs = Enumerable.Range(0, 25).Select(i => Weekly(new($"t{i}"))).ToArray();
        var year = CadenceGenerator.Generate(Plan(School, pairs));
        year.Sessions.Should().HaveCount(8 * 20);
        year.Unplaced.Should().HaveCount(8 * 5);
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void ASessionThatTheClockWouldStretchIsNotPlaced()
    {
        // 00:30 to 02:30 on the night of the change lasts three hours in Denver.
        var school = SchoolCalendar
            .Create("Night", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 11, 1), new(2026, 11, 1))
            .WithHours(new(new(new(0, 30), new(2, 30)), new(new LocalTime(0, 30), new LocalTime(2, 30))))
            .With(new DayEvent(MakeUp, new(2026, 11, 1), "Sunday school"));
        CadenceGenerator
            .Generate(Plan(school, new CoachingPair(Lee, Ana, Cadence.Weekly(120))))
            .Unplaced.Single()
            .Obstacles.Select(o => o.Obstacle.Kind)
            .Should()
            .Equal(ObstacleKind.ClockChange);
    }

    [Fact]
    public void ARegularTimeThatRunsPastMidnightIsNoFault()
    {
        var late = new RegularTime(DayPattern.On(IsoDayOfWeek.Thursday), new(23, 45));
        var school = SchoolCalendar.Create(
            "Cairo",
            DateTimeZoneProviders.Tzdb["Africa/Cairo"],
            new(2026, 10, 5),
            new(2026, 11, 6)
        );
        CadenceGenerator.Generate(Plan(school, Weekly(Ana, late, WhenClosed.Skip))).Unplaced.Should().HaveCount(5);
    }

    [Fact]
    public void ASharedEventIsNamedBeforeABusyTime()
    {
        var team = AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0), new(11, 0));
        var plan = Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)) with
        {
            SharedEvents = [new("Team time", team)],
            People = [new(Lee) { Busy = [new(School.FirstDay.AtMidnight(), School.LastDay.AtMidnight(), "away")] }],
        };
        CadenceGenerator.Generate(plan).Unplaced[0].ToString().Should().EndWith(": everyone has Team time");
    }

    [Fact]
    public void ARegularTimeWithSecondsIsMisuse() =>
        FluentActions
            .Invoking(() => new RegularTime(DayPattern.On(IsoDayOfWeek.Monday), new(10, 0, 30)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A session starts at a whole minute, not at 10:00:30.*");

    [Fact]
    public void ANumberOutOfBoundsIsMisuseAndTheTextHoldsBoth() =>
        FluentActions
            .Invoking(() => Cadence.Weekly(900))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("minutes is 900, but has to be 5 to 240.*");

    [Fact]
    public void APlanWhoseSchoolIsReplacedStillHasItsCyclesInTheYear() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School, Weekly(Ana)) with
                    {
                        Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]),
                    } with
                    {
                        School = SchoolCalendar.Create("Next", School.Zone, new(2027, 8, 24), new(2028, 5, 28)),
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "cycle 1 (2026-09-14 to 2026-10-23) lies outside of the school year 2027-08-24 to 2028-05-28.*"
            );

    [Fact]
    public void ACycleOfTwoDaysIsTooShort() =>
        CadenceGenerator
            .Generate(Plan(School, Weekly(Ana)) with { Cycles = new([new(1, new(2026, 9, 14), new(2026, 9, 15))]) })
            .Unplaced.Should()
            .HaveCount(4)
            .And.OnlyContain(u => u.Obstacles[0].Obstacle.Kind == ObstacleKind.CycleTooShort);

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
    public void NoMeetingIsInTheHourThatTheClockSkipsOrRepeats()
    {
        // A night school in Denver: the clock goes back on Sunday 2026-11-01 at 02:00.
        var school = SchoolCalendar
            .Create("Night", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 10, 26), new(2026, 11, 1))
            .WithHours(new(new(new(1, 0), new(3, 0)), new(new LocalTime(1, 0), new LocalTime(3, 0))))
            .With(new DayEvent(MakeUp, new(2026, 11, 1), "Sunday school"))
            .Close(new(2026, 10, 26), new(2026, 10, 31), "Closed");
        var year = CadenceGenerator.Generate(Plan(school, Weekly(Ana)));
        Starts(year).Should().Equal("Sun 11-01 02:00");
    }

    [Fact]
    public void AWindowOfAnUnknownLabelIsMisuse() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School.WithRotation(new(["A", "B"])), Weekly(Ana)) with
                    {
                        People =
                        [
                            new(Ana)
                            {
                                Planning = [AvailabilityWindow.Between(DayPattern.On("C"), new(9, 0), new(9, 30))],
                            },
                        ],
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "In a window of ana stands the rotation label 'C', which the school's rotation does not have.\nMaybe it is one of: A, B?"
            );

    [Fact]
    public void AWindowInAnUnknownPeriodIsMisuse() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(School, Weekly(Ana)) with
                    {
                        SharedEvents = [new("ILT", AvailabilityWindow.InPeriod(DayPattern.Every, "P9"))],
                    }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "In the shared event 'ILT' stands the class period 'P9'*Maybe give the school calendar its bell schedules first?"
            );

    [Fact]
    public void BellsForAnUnknownLabelAreMisuse() =>
        FluentActions
            .Invoking(() =>
                CadenceGenerator.Generate(
                    Plan(
                        School.WithBells(new("C bells", [new("P1", new(new(8, 0), new(9, 0)))], labels: ["C"])),
                        Weekly(Ana)
                    )
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("In the bell schedule 'C bells' stands the rotation label 'C'*");

    [Fact]
    public void APairGivenTwiceIsMisuse() =>
        FluentActions
            .Invoking(() => Plan(School, Weekly(Ana), Weekly(Ana)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*(lee, ana) is given twice in pairs.*");

    [Fact]
    public void OverlappingCyclesAreMisuse() =>
        FluentActions
            .Invoking(() =>
                new CyclePattern([
                    new(1, new(2026, 9, 14), new(2026, 10, 23)),
                    new(2, new(2026, 10, 23), new(2026, 11, 23)),
                ])
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Cycle 2 begins on 2026-10-23, but cycle 1 ends on 2026-10-23.*");
}
