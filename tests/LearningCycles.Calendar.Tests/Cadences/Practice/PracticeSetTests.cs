using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Testing.CadencePractice;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Practice;

/// <summary>The practice set says what we take it to say, in the library's words and in its own.</summary>
public class PracticeSetTests
{
    public static TheoryData<string> Schools => new(PracticeSchool.Ids);

    [Fact]
    public void ThereAreTwentyNineSchoolsAndEachOptimumIsProven()
    {
        PracticeSchool.All.Should().HaveCount(29);
        PracticeSchool.All.Should().OnlyContain(school => school.Optimum.PlacedProven && school.Optimum.RegularProven);
    }

    [Theory, MemberData(nameof(Schools))]
    public void TheCalendarHasTheSchoolsDaysLabelsAndPeriods(string id)
    {
        var school = PracticeSchool.Of(id);
        var calendar = school.ToPlan().School;
        var open = calendar.Days.Where(day => day.StudentsIn).ToList();
        open.Select(day => (day.Date, day.RotationLabel))
            .Should()
            .Equal(school.Calendar.Days.Select(day => (day.Date, day.Label)));
        open.Select(day => day.Bells!.Periods.Count)
            .Should()
            .Equal(school.Calendar.Days.Select(day => school.Calendar.PeriodsOn(day.Date)));
        calendar.Weeks.Should().HaveCount(school.Calendar.Weeks);
    }

    [Theory, MemberData(nameof(Schools))]
    public void EachPersonIsFreeAsOftenInEachWeekAsTheSolverSaw(string id)
    {
        var school = PracticeSchool.Of(id);
        var plan = school.ToPlan();
        var times = plan.People.ToDictionary(time => time.Person.Value);
        foreach (var person in school.People)
        {
            FreePerWeek(plan, times[person.Id]).Should().Equal(person.FreePerWeek, $"{person.Id} of {id} is free then");
            PracticeRules
                .FreeTimes(person, school.Calendar)
                .Should()
                .HaveCount(person.FreePerWeek.Sum(), $"the checker knows when {person.Id} of {id} is free");
        }
    }

    [Theory, MemberData(nameof(Schools))]
    public void TheOptimumObeysTheRulesAndHasItsScore(string id)
    {
        var school = PracticeSchool.Of(id);
        PracticeRules.FaultsOfOptimum(school).Should().BeEmpty();
        PracticeScore.OfOptimum(school).Should().Be(new PracticeScore(school.Optimum.Placed, school.Optimum.Regular));
    }

    [Theory, MemberData(nameof(Schools))]
    public void ASessionAtAWrongTimeIsAFault(string id)
    {
        var school = PracticeSchool.Of(id);
        var pair = school.Pairs[0];
        var lead = PracticeRules.FreeTimes(school.Leads.Single(person => person.Id == pair.Lead), school.Calendar);
        var wrong = school
            .Calendar.Days.Select(day => new PracticeTime(day.Date, school.Calendar.Bells[0].Id))
            .First(time => !lead.Contains(time));
        var spoilt = school with
        {
            Optimum = school.Optimum with
            {
                Solution = new Dictionary<string, IReadOnlyList<PracticeTime>> { [pair.Id] = [wrong] },
            },
        };
        PracticeRules.FaultsOfOptimum(spoilt).Should().Contain(fault => fault.EndsWith("the lead is not free"));
    }

    // Through the public API alone: what is open, less what is busy and what is shared.
    private static IEnumerable<int> FreePerWeek(CoachingPlan plan, PersonTime time) =>
        plan.School.Weeks.Select(week =>
            plan.School.Days.Where(day => week.Monday <= day.Date && day.Date <= week.Sunday)
                .Sum(day =>
                    time.Planning.Select(window => window.OpenOn(day))
                        .OfType<TimeRange>()
                        .Distinct()
                        .Count(open =>
                            !time.Busy.Any(busy => busy.Start < day.Date + open.To && day.Date + open.From < busy.End)
                            && !plan.SharedEvents.Any(shared => shared.Window.OpenOn(day)?.Overlaps(open) == true)
                        )
                )
        );
}
