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
    public void AReplansSolutionHasItsCountsInTheWeeksFromTheChangeOn(string id)
    {
        var school = PracticeSchool.Of(id);
        var published = school.Optimum.Solution.SelectMany(Sessions).ToHashSet();
        foreach (var replan in school.Replans)
        {
            var monday = PracticeRules.Weeks(school.Calendar)[replan.Change.FromWeek];
            var solution = replan.Solution.SelectMany(Sessions).ToList();
            solution.Should().OnlyContain(session => session.Time.Date >= monday).And.HaveCount(replan.Placed);
            solution.Count(published.Contains).Should().Be(replan.Kept);
            published.Count(session => session.Time.Date >= monday).Should().Be(replan.PublishedFromWeek);
        }

        static IEnumerable<(string Pair, PracticeTime Time)> Sessions(
            KeyValuePair<string, IReadOnlyList<PracticeTime>> own
        ) => own.Value.Select(time => (own.Key, time));
    }

    [Fact]
    public void ASessionAtATimeThatTheLeadDoesNotHaveIsAFault()
    {
        var lead = PracticeRules.FreeTimes(Tiny.Leads.Single(person => person.Id == Tiny.Pairs[0].Lead), Tiny.Calendar);
        var wrong = Tiny
            .Calendar.Days.Select(day => new PracticeTime(day.Date, Tiny.Calendar.Bells[0].Id))
            .First(time => !lead.Contains(time));
        FaultsOf(Tiny, (Tiny.Pairs[0].Id, [wrong])).Should().Contain(fault => fault.EndsWith("the lead is not free"));
    }

    [Fact]
    public void TwoSessionsOfALeadAtOneTimeAreAFault()
    {
        var time = Tiny.Optimum.Solution["L1-T001"][0];
        FaultsOf(Tiny, ("L1-T001", [time]), ("L1-T003", [time]))
            .Should()
            .Contain(fault => fault.EndsWith("at most 1 for a lead at one time"));
    }

    [Fact]
    public void SessionsInEvenAndInOddWeeksAreAFaultOfAPairThatMeetsEveryTwoWeeks()
    {
        var pair = Tiny.Pairs.First(pair => !pair.IsWeekly);
        var weekly = Tiny.Pairs.First(pair => pair.IsWeekly);
        var everyWeek = Tiny.Optimum.Solution[weekly.Id];
        FaultsOf(Tiny, (weekly.Id, everyWeek)).Should().BeEmpty();
        FaultsOf(Tiny, (pair.Id, everyWeek)).Should().Contain(fault => fault.EndsWith("in even and in odd weeks"));
    }

    [Fact]
    public void MoreSessionsThanACapAllowsAreAFault() =>
        PracticeRules
            .FaultsOfOptimum(Tiny with { Caps = Tiny.Caps with { LeadPerWeek = 2 } })
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(fault => fault.EndsWith("at most 2 for a lead a week"));

    private static PracticeSchool Tiny => PracticeSchool.Of("tiny1-5000");

    private static IReadOnlyList<string> FaultsOf(
        PracticeSchool school,
        params (string Pair, IReadOnlyList<PracticeTime> Times)[] solution
    ) =>
        PracticeRules.FaultsOfOptimum(
            school with
            {
                Optimum = school.Optimum with { Solution = solution.ToDictionary(own => own.Pair, own => own.Times) },
            }
        );

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
