using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>What becomes of a meeting whose day is closed or short.</summary>
public class ClosedDayTests
{
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
}
