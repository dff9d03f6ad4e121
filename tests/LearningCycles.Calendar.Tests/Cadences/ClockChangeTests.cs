using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Sessions on the days on which the clock changes.</summary>
public class ClockChangeTests
{
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
}
