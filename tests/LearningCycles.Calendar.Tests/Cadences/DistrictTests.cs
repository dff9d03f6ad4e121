using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.Districts;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>The districts that are measured are what they are said to be.</summary>
public class DistrictTests
{
    [Fact]
    public void EachCalendarHasThirtySixWeeksAndFifteenClosedDaysInThem()
    {
        foreach (var school in DistrictCalendar.All.Select(calendar => calendar.School))
        {
            school.Weeks.Should().HaveCount(36, school.Name);
            school
                .Days.Count(day =>
                    day.Date.DayOfWeek <= IsoDayOfWeek.Friday && !day.StudentsIn && school.WeekOf(day.Date) is not null
                )
                .Should()
                .Be(15, school.Name);
        }
    }

    [Fact]
    public void ASchoolIsTheSameEachTime() =>
        District.Schools(240).Should().Equal(District.Schools(240)).And.OnlyHaveUniqueItems();

    [Fact]
    public void TheLastSchoolHasWhoIsLeft() =>
        District
            .Schools(1_000)
            .Select(plan => plan.Pairs.Select(pair => pair.Teacher).Distinct().Count())
            .Should()
            .Equal([.. Enumerable.Repeat(80, 12), 40]);

    [Fact]
    public void AQuarterOfTheTeachersHaveASecondLeadAndHalfOfThePairsMeetEachWeek()
    {
        var plans = District.Schools(8_000).ToList();
        var pairs = plans.Sum(plan => plan.Pairs.Count);
        pairs.Should().BeInRange(8_000 * 123 / 100, 8_000 * 127 / 100);
        plans
            .Sum(plan => plan.Pairs.Count(pair => pair.Cadence.EveryWeeks == 1))
            .Should()
            .BeInRange(pairs * 48 / 100, pairs * 52 / 100);
    }

    [Fact]
    public void NobodyHasASecondLeadWhereEachHasOne() =>
        District.Schools(800, DistrictKind.OneLeadEach).Sum(plan => plan.Pairs.Count).Should().Be(800);

    [Fact]
    public void ThreeOfAHundredPeriodsAreBusy()
    {
        var plans = District.Schools(800).ToList();
        var periods = plans.Sum(plan => plan.People.Count * plan.School.Days.Sum(day => day.Bells?.Periods.Count ?? 0));
        plans
            .Sum(plan => plan.People.Sum(time => time.Busy.Count))
            .Should()
            .BeInRange(periods * 28 / 1000, periods * 32 / 1000);
    }

    [Theory]
    [InlineData(nameof(DistrictKind.Plain))]
    [InlineData(nameof(DistrictKind.WithCycles))]
    [InlineData(nameof(DistrictKind.TightWindows))]
    [InlineData(nameof(DistrictKind.OneLeadEach))]
    public void AMadeUpTeamsCalendarHasNoFault(string kind) =>
        PlanChecker.Faults(CadenceGenerator.Generate(District.Team(Enum.Parse<DistrictKind>(kind)))).Should().BeEmpty();
}
