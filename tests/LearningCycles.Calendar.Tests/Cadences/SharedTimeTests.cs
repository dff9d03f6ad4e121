using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Who has which time: shared teachers, windows, events, full leads.</summary>
public class SharedTimeTests
{
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
    public void OfTwoSharedEventsTheSameIsToldInWhicheverOrderAHostListsThem()
    {
        ValueList<SharedEvent> events =
        [
            new("Team time", AvailabilityWindow.Between(DayPattern.Every, new(9, 0), new(10, 0))),
            new("Data day", AvailabilityWindow.Between(DayPattern.Every, new(9, 0), new(10, 0))),
        ];
        foreach (var listed in new[] { events, [events[1], events[0]] })
        {
            var plan = Plan(School, Weekly(Ana)) with
            {
                People = [Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9))],
                SharedEvents = listed,
            };
            CadenceGenerator
                .Generate(plan)
                .Unplaced.SelectMany(u => u.Obstacles)
                .Select(o => o.Obstacle)
                .Where(o => o.Kind == ObstacleKind.SharedEvent)
                .Select(o => o.Title)
                .Distinct()
                .Should()
                .Equal("Data day");
        }
    }
}
