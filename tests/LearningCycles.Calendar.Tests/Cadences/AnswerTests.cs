using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>What is said of a session without a time: who competes with it, what would help, what is proven.</summary>
public class AnswerTests
{
    private static readonly SchoolCalendar Week = SchoolCalendar.Create(
        "Cole",
        School.Zone,
        new(2026, 9, 7),
        new(2026, 9, 11)
    );

    private static readonly AvailabilityWindow[] FourTimes =
    [
        HalfHour(IsoDayOfWeek.Monday, 9),
        HalfHour(IsoDayOfWeek.Tuesday, 9),
        HalfHour(IsoDayOfWeek.Wednesday, 9),
        HalfHour(IsoDayOfWeek.Thursday, 9),
    ];

    private static CoachingPlan Many(int teachers, params AvailabilityWindow[] times) =>
        Plan(Week, [.. Enumerable.Range(1, teachers).Select(i => Weekly(new($"t{i}")))]) with
        {
            People = [Free(Lee, times)],
        };

    [Fact]
    public void FivePeopleHaveFourTimes()
    {
        // A sixth, who can come at another time alone, competes with nobody.
        var plan = Plan(Week, [.. Many(5).Pairs, Weekly(Ana)]) with
        {
            People =
            [
                Free(Lee, [.. FourTimes, HalfHour(IsoDayOfWeek.Friday, 13)]),
                Free(Ana, HalfHour(IsoDayOfWeek.Friday, 13)),
                .. Enumerable.Range(1, 5).Select(i => Free(new($"t{i}"), FourTimes)),
            ],
        };
        var unplaced = CadenceGenerator.Generate(plan).Unplaced.Single();
        unplaced.Conflict!.ToString().Should().Be("5 sessions, 4 times");
        unplaced.Conflict.Sessions[0].Should().Be(unplaced.Plan.Key);
        unplaced
            .Conflict.Sessions.Select(key => key.Teacher.Value)
            .Should()
            .BeEquivalentTo(["t1", "t2", "t3", "t4", "t5"]);
        unplaced.State.Should().Be(PlacementState.Proven);
    }

    [Theory]
    [InlineData(16, "16 sessions, 15 times")]
    [InlineData(17, null)]
    public void WhoCompetesIsToldOfSixteenAtMost(int teachers, string? told)
    {
        // Half hours of two mornings, one fewer than there are teachers.
        var times = Enumerable
            .Range(0, teachers - 1)
            .Select(i => HalfHour(i < 8 ? IsoDayOfWeek.Monday : IsoDayOfWeek.Tuesday, 8 + (i % 8 / 2), i % 2 * 30));
        var plan = Many(teachers, [.. times]) with
        {
            Caps = new() { LeadPerDay = 20, LeadPerWeek = 60 },
        };
        var conflict = CadenceGenerator.Generate(plan).Unplaced.Single().Conflict;
        (conflict?.ToString()).Should().Be(told);
    }

    [Fact]
    public void WhoHasNoTimeInCommonCompetesWithNobody()
    {
        var plan = Plan(Week, Weekly(Ana), Weekly(Ben)) with
        {
            People = [Free(Lee, FourTimes), Free(Ana, HalfHour(IsoDayOfWeek.Friday, 13))],
        };
        var unplaced = CadenceGenerator.Generate(plan).Unplaced.Single();
        unplaced.Conflict.Should().BeNull();
        unplaced.State.Should().Be(PlacementState.Proven);
        unplaced
            .WouldHelp.Select(remedy => remedy.ToString())
            .Should()
            .Contain(["if ana were free 2026-09-08 09:00", "if lee were free 2026-09-11 13:00"]);
    }

    [Fact]
    public void OneMoreSessionOnADayWouldHelpWhereTheDayIsFull()
    {
        var plan = Many(
            3,
            HalfHour(IsoDayOfWeek.Monday, 9),
            HalfHour(IsoDayOfWeek.Monday, 10),
            HalfHour(IsoDayOfWeek.Monday, 11)
        ) with
        {
            Caps = new() { LeadPerDay = 2 },
        };
        var unplaced = CadenceGenerator.Generate(plan).Unplaced.Single();
        unplaced.WouldHelp.Should().Contain(remedy => remedy.Kind == RemedyKind.HigherDayCap && remedy.Person == Lee);
        CadenceGenerator.Generate(plan with { Caps = new() { LeadPerDay = 3 } }).Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void WhereTwoCapsAreInTheWayNeitherAloneIsSaidToHelp()
    {
        var plan = Many(
            3,
            HalfHour(IsoDayOfWeek.Monday, 9),
            HalfHour(IsoDayOfWeek.Monday, 10),
            HalfHour(IsoDayOfWeek.Monday, 11)
        ) with
        {
            Caps = new() { LeadPerDay = 2, LeadPerWeek = 2 },
        };
        CadenceGenerator
            .Generate(plan)
            .Unplaced.Single()
            .WouldHelp.Should()
            .NotContain(remedy => remedy.Kind == RemedyKind.HigherDayCap || remedy.Kind == RemedyKind.HigherWeekCap);
    }

    [Fact]
    public void OneWhoMetLessOftenWouldHelpInAYearOfSeveralWeeks()
    {
        var plan = Plan(School, Weekly(Ana), Weekly(Ben)) with { People = [Free(Lee, FourTimes[0])] };
        CadenceGenerator
            .Generate(plan)
            .Unplaced.Should()
            .HaveCount(8)
            .And.OnlyContain(unplaced => unplaced.WouldHelp.Contains(new(RemedyKind.MeetLessOften, Ana, null)));
        var less = Plan(School, new(Lee, Ana, Cadence.EveryTwoWeeks(30)), new(Lee, Ben, Cadence.EveryTwoWeeks(30)));
        CadenceGenerator.Generate(less with { People = plan.People }).Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void InAYearOfOneWeekNobodyCanMeetLessOften() =>
        CadenceGenerator
            .Generate(Many(2, FourTimes[0]))
            .Unplaced.Single()
            .WouldHelp.Should()
            .NotContain(remedy => remedy.Kind == RemedyKind.MeetLessOften);

    [Fact]
    public void TheOutcomeOfALeadSaysHowManyCouldBePlacedAtMost()
    {
        var outcome = CadenceGenerator.Generate(Many(6, FourTimes)).Leads.Single();
        outcome.ToString().Should().Be("lee: 4 of 6 placed, at most 4 possible");
        outcome.ProvenOptimal.Should().BeTrue();
    }

    [Fact]
    public void ATimeThatTheGeneratorChoseProvesNothing()
    {
        // They skip what their regular time does not allow. Another regular time might have allowed it.
        var pair = Weekly(Ana, whenClosed: WhenClosed.Skip);
        var year = CadenceGenerator.Generate(
            Plan(
                School
                    .Close(new(2026, 9, 7), new(2026, 9, 9), "Start")
                    .Close(new(2026, 9, 17), new(2026, 9, 18), "End"),
                pair
            ) with
            {
                People = [Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9), HalfHour(IsoDayOfWeek.Friday, 9))],
            }
        );
        year.Sessions.Should().HaveCount(7).And.OnlyContain(session => !session.IsMoved);
        year.Leads.Single().ProvenOptimal.Should().BeFalse();
        year.Unplaced.Single().State.Should().Be(PlacementState.NotFound);
    }

    [Fact]
    public void WhoLostLeastSoFarLosesTheNextHolidayWeek()
    {
        // Three meet on Mondays, and each Monday is closed; on Fridays there is time for two of them.
        AvailabilityWindow[] times =
        [
            HalfHour(IsoDayOfWeek.Monday, 9),
            HalfHour(IsoDayOfWeek.Monday, 10),
            HalfHour(IsoDayOfWeek.Monday, 11),
            HalfHour(IsoDayOfWeek.Friday, 9),
            HalfHour(IsoDayOfWeek.Friday, 10),
        ];
        PersonId[] teachers = [new("t1"), new("t2"), new("t3")];
        var school = School
            .Close(new(2026, 9, 14), "One")
            .Close(new(2026, 9, 28), "Two")
            .Close(new(2026, 10, 12), "Three");
        var plan = Plan(
            school,
            [
                .. teachers.Select(
                    (teacher, i) => Weekly(teacher, new(DayPattern.On(IsoDayOfWeek.Monday), new(9 + i, 0)))
                ),
            ]
        ) with
        {
            People = [Free(Lee, times)],
        };
        CadenceGenerator
            .Generate(plan)
            .Unplaced.Select(unplaced => unplaced.Plan.Teacher)
            .Should()
            .BeEquivalentTo(teachers);
    }

    [Theory]
    [InlineData(2, 4, 8)]
    [InlineData(3, 5, 21)]
    public void AProofIsTriedWhereTheRhythmsOfALeadMeetWithinTwelveWeeks(int one, int other, int atMost)
    {
        // One half hour a week, for two who meet weekly and two who meet less often.
        var plan = Plan(
            School,
            Weekly(new("t1")),
            Weekly(new("t2")),
            new CoachingPair(Lee, Ana, new(one, 30)),
            new CoachingPair(Lee, Ben, new(other, 30))
        ) with
        {
            People = [Free(Lee, HalfHour(IsoDayOfWeek.Monday, 9))],
        };
        var outcome = CadenceGenerator.Generate(plan).Leads.Single();
        outcome.Placed.Should().Be(8);
        outcome.UpperBound.Should().Be(atMost);
        outcome.ProvenOptimal.Should().Be(atMost == 8);
    }
}
