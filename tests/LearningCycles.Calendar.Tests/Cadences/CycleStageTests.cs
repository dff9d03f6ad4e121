using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>What a learning cycle wants beside its observations, each in its stage.</summary>
public class CycleStageTests
{
    // Five days each for intention and reflection leave twenty to learn on, 2026-09-21 to 2026-10-16.
    private static CyclePattern Cycle =>
        new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { Observations = 0, Hosting = Hosting.Never };

    private static List<CoachingSession> Of(SessionKind kind, CyclePattern cycle, params PersonTime[] people)
    {
        var year = CadenceGenerator.Generate(
            Plan(School, Weekly(Ana)) with
            {
                Cycles = cycle,
                People = [.. people],
                Caps = new() { TeacherPerWeek = 9 },
            }
        );
        PlanChecker.Faults(year).Should().BeEmpty();
        return [.. year.Sessions.Where(session => session.Kind == kind)];
    }

    [Fact]
    public void AMidCycleCheckIsInTheMiddleThird()
    {
        // The seventh to the thirteenth of twenty days.
        var check = Of(SessionKind.MidCycleCheck, Cycle with { MidCycleChecks = 1 }).Single();
        check.Plan.Earliest.Should().Be(new LocalDate(2026, 9, 29));
        check.Plan.Latest.Should().Be(new LocalDate(2026, 10, 7));
        check.Start.Date.Should().BeInRange(check.Plan.Earliest, check.Plan.Latest);
    }

    [Fact]
    public void TwoMidCycleChecksAreApart()
    {
        var checks = Of(SessionKind.MidCycleCheck, Cycle with { MidCycleChecks = 2 });
        checks.Should().HaveCount(2);
        checks[0].Plan.Latest.Should().BeLessThan(checks[1].Plan.Earliest.PlusDays(-2));
    }

    [Fact]
    public void LearningActivitiesAreSpreadOverTheLearning()
    {
        var activities = Of(SessionKind.LearningActivity, Cycle with { LearningActivities = 2 });
        activities
            .Select(activity => (activity.Plan.Earliest, activity.Plan.Latest))
            .Should()
            .Equal(
                (new LocalDate(2026, 9, 21), new LocalDate(2026, 10, 2)),
                (new LocalDate(2026, 10, 5), new LocalDate(2026, 10, 16))
            );
        activities.Should().OnlyContain(a => a.Plan.Earliest <= a.Start.Date && a.Start.Date <= a.Plan.Latest);
    }

    [Fact]
    public void AnAdditionalSessionHasATimeThatIsLeft()
    {
        var cycle = Cycle with { AdditionalSessions = 1 };
        Of(SessionKind.Additional, cycle, Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9), HalfHour(IsoDayOfWeek.Friday, 9)))
            .Should()
            .ContainSingle()
            .Which.Start.DayOfWeek.Should()
            .Be(IsoDayOfWeek.Friday);
    }

    [Fact]
    public void AnAdditionalSessionPushesNoOther()
    {
        // Ana has Mondays alone. Ben, who meets on Mondays, could as well meet on Fridays.
        var plan = Plan(
            School,
            Weekly(Ana, new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0))),
            Weekly(Ben, new(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0))) with
            {
                RunsCycles = false,
            }
        ) with
        {
            People =
            [
                Free(
                    Lee,
                    HalfHour(IsoDayOfWeek.Monday, 9),
                    HalfHour(IsoDayOfWeek.Tuesday, 10),
                    HalfHour(IsoDayOfWeek.Friday, 9)
                ),
                Free(Ana, HalfHour(IsoDayOfWeek.Monday, 9), HalfHour(IsoDayOfWeek.Tuesday, 10)),
                Free(Ben, HalfHour(IsoDayOfWeek.Monday, 9), HalfHour(IsoDayOfWeek.Friday, 9)),
            ],
            Cycles = Cycle with { AdditionalSessions = 1, Hosting = Hosting.First },
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Where(session => session.Teacher == Ben)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(session => !session.IsMoved);
        var additional = year.Unplaced.Single();
        additional.Plan.Kind.Should().Be(SessionKind.Additional);
        additional.Obstacles.Select(count => count.Obstacle.Kind).Should().Contain(ObstacleKind.LeadTaken);
    }

    [Fact]
    public void WhoLeavesBeforeACycleEndsRunsNoneOfIt() =>
        CadenceGenerator
            .Generate(Plan(School, Weekly(Ana) with { Until = new(2026, 10, 16) }) with { Cycles = Cycle })
            .Sessions.Should()
            .OnlyContain(session => session.Kind == SessionKind.OneOnOne);
}
