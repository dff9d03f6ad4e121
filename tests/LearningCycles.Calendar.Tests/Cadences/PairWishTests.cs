using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>What pairs and people wish beside their cadence: priorities, joining and leaving, budgets, short meetings.</summary>
public class PairWishTests
{
    [Fact]
    public void WhereOneTimeIsLeftTheHigherPriorityHasIt()
    {
        CoachingCalendar Year(int ana, int ben) =>
            CadenceGenerator.Generate(
                Plan(School, Weekly(Ana) with { Priority = ana }, Weekly(Ben) with { Priority = ben }) with
                {
                    People = [Free(Lee, HalfHour(IsoDayOfWeek.Monday, 9))],
                }
            );
        Year(ana: 0, ben: 5).Sessions.Should().HaveCount(8).And.OnlyContain(session => session.Teacher == Ben);
        Year(ana: 5, ben: 0).Sessions.Should().HaveCount(8).And.OnlyContain(session => session.Teacher == Ana);
    }

    [Fact]
    public void ATeacherWhoJoinsInOctoberHasNoSessionBefore()
    {
        // Thursday the 1st: the week counts, and the first meeting is on one of its last days.
        var year = CadenceGenerator.Generate(Plan(School, Weekly(Ana) with { From = new(2026, 10, 1) }));
        year.Sessions.Should().HaveCount(5);
        year.Sessions[0].Plan.Earliest.Should().Be(new LocalDate(2026, 10, 1));
        year.Sessions[0].Start.Date.Should().BeOneOf(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 2));
    }

    [Fact]
    public void ATeacherWhoLeavesHasNoSessionAfter()
    {
        var year = CadenceGenerator.Generate(
            Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip) with { Until = new(2026, 9, 22) })
        );
        Starts(year).Should().Equal("Tue 09-08 10:00", "Tue 09-15 10:00", "Tue 09-22 10:00");
        year.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void WhoLeavesOnAMondayStillMeetsOnIt() =>
        Starts(
                CadenceGenerator.Generate(
                    Plan(School, Weekly(Ana) with { From = new(2026, 9, 14), Until = new(2026, 9, 21) })
                )
            )
            .Should()
            .HaveCount(2)
            .And.Contain(start => start.StartsWith("Mon 09-21"));

    [Fact]
    public void WhoLeavesBeforeSchoolBeginsHasNoSession() =>
        CadenceGenerator
            .Generate(
                Plan(
                    School.Close(new(2026, 9, 7), new(2026, 9, 11), "Late opening"),
                    Weekly(Ana) with
                    {
                        Until = new(2026, 9, 11),
                    }
                )
            )
            .Should()
            .Match<CoachingCalendar>(year => year.Sessions.Count == 0 && year.Unplaced.Count == 0);

    [Fact]
    public void WhoComesForTheLastWeekAloneMeetsInIt()
    {
        // The eighth week, whose number would be nobody's turn for who counts from the first.
        foreach (var last in new LocalDate[] { new(2026, 10, 19), new(2026, 10, 26) })
        {
            var pair = new CoachingPair(Lee, Ana, Cadence.EveryTwoWeeks(30)) { From = last, Until = last.PlusDays(4) };
            CadenceGenerator.Generate(Plan(School, pair)).Sessions.Should().ContainSingle();
        }
    }

    [Fact]
    public void WhoComesAfterTheLastFridayHasNoSession() =>
        CadenceGenerator
            .Generate(Plan(School, Weekly(Ana) with { From = new(2026, 10, 31) }))
            .Should()
            .Match<CoachingCalendar>(year => year.Sessions.Count == 0 && year.Unplaced.Count == 0);

    [Fact]
    public void ALeadWithTimeForTwoMeetingsAWeekHasTwo()
    {
        var plan = Plan(School, Weekly(Ana), Weekly(Ben), Weekly(new("cem"))) with
        {
            People = [new(Lee) { MeetingsPerWeek = 2 }],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.GroupBy(session => School.WeekOf(session.Start.Date)!.Number)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(week => week.Count() == 2);
        year.Unplaced.Should()
            .HaveCount(8)
            .And.OnlyContain(unplaced =>
                unplaced.Obstacles.Any(count => count.Obstacle == new Obstacle(ObstacleKind.LeadWeekCap, null, Lee))
            );
    }

    [Fact]
    public void AnObservationIsNoMeetingOfTheBudget()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [new(Ana) { MeetingsPerWeek = 1 }],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { Hosting = Hosting.First },
        };
        var year = CadenceGenerator.Generate(plan);
        year.Unplaced.Should().BeEmpty();
        year.Sessions.Count(session => session.Kind == SessionKind.Observation).Should().Be(1);
        year.Sessions.Where(session => session.Kind != SessionKind.Observation)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Kind == SessionKind.OneOnOne);
    }

    [Fact]
    public void TwoShortMeetingsFitInOnePeriod()
    {
        var period = new BellSchedule("Regular", [new("P1", new(new(8, 0), new(8, 50)))]);
        var plan = Plan(
            School.WithBells(period),
            new CoachingPair(Lee, Ana, Cadence.Weekly(20)),
            new CoachingPair(Lee, Ben, Cadence.Weekly(30))
        ) with
        {
            People = [Free(Lee, AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P1"))],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Unplaced.Should().BeEmpty();
        year.Sessions.GroupBy(session => session.Start.Date)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(day =>
                day.Count() == 2 && day.Max(s => s.End) - day.Min(s => s.Start) == Period.FromMinutes(50)
            );
    }

    [Fact]
    public void AWindowInOneTermIsOpenInThatTermOnly()
    {
        var school = School.WithTerms(
            new Term("S1", new(2026, 9, 7), new(2026, 10, 2)),
            new Term("S2", new(2026, 10, 5), new(2026, 10, 30))
        );
        var plan = Plan(school, Weekly(Ana)) with
        {
            People =
            [
                Free(
                    Ana,
                    HalfHour(IsoDayOfWeek.Monday, 9).During("S1"),
                    HalfHour(IsoDayOfWeek.Friday, 13).During("S2")
                ),
            ],
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Take(4).Should().OnlyContain(session => session.Start.DayOfWeek == IsoDayOfWeek.Monday);
        year.Sessions.Skip(4)
            .Should()
            .HaveCount(4)
            .And.OnlyContain(session => session.Start.DayOfWeek == IsoDayOfWeek.Friday);
    }

    [Fact]
    public void TheFirstInSessionWednesdayIsTheSecondWhereTheFirstIsClosed()
    {
        var plan = Plan(School.Close(new(2026, 10, 7), "No school"), Weekly(Ana)) with
        {
            People =
            [
                Free(
                    Ana,
                    AvailabilityWindow.Between(DayPattern.OnOrdinal(IsoDayOfWeek.Wednesday, 1), new(9, 0), new(9, 30))
                ),
            ],
        };
        Starts(CadenceGenerator.Generate(plan)).Should().Equal("Wed 09-09 09:00", "Wed 10-14 09:00");
    }
}
