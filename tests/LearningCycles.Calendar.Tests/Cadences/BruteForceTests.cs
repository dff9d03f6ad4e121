using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Brute force is right where a person can count along.</summary>
public class BruteForceTests
{
    [Fact]
    public void FivePeopleHaveFourTimes()
    {
        var plan = Plan(
            leads: 1,
            [(0, 0), (0, 1), (1, 0), (1, 1)],
            [.. Enumerable.Repeat<(int, int)[]>([(0, 0), (0, 1), (1, 0), (1, 1)], 5)]
        );
        BruteForce.MostPlaced(plan).Should().Be(4);
        BruteForce.CanAllBePlaced(plan, BruteForce.KeysOf(plan)).Should().BeFalse();
        BruteForce.CanAllBePlaced(plan, [.. BruteForce.KeysOf(plan).Skip(1)]).Should().BeTrue();
    }

    [Fact]
    public void TwoLeadsCannotMeetOneTeacherAtOneTime()
    {
        var plan = Plan(leads: 2, [(0, 0)], [(0, 0)]);
        BruteForce.MostPlaced(plan).Should().Be(1);
    }

    [Fact]
    public void WhoHasOneTimeOnlyGetsItFromWhoHasTwo()
    {
        var plan = Plan(leads: 1, [(0, 0), (0, 1)], [(0, 0), (0, 1)], [(0, 0)]);
        BruteForce.MostPlaced(plan).Should().Be(2);
    }

    [Fact]
    public void ACapLimitsWhatTimesWouldAllow()
    {
        var plan = Plan(leads: 1, [(0, 0), (0, 1), (0, 2)], [(0, 0)], [(0, 1)], [(0, 2)]);
        BruteForce.MostPlaced(plan).Should().Be(3);
        BruteForce.MostPlaced(plan with { Caps = new() { LeadPerDay = 2 } }).Should().Be(2);
    }

    [Fact]
    public void AClosedDayTakesItsTimes()
    {
        var plan = Plan(leads: 1, [(0, 0), (1, 0)], [(0, 0)], [(1, 0)]);
        BruteForce.MostPlaced(plan with { School = plan.School.Close(new(2026, 10, 5), "No school") }).Should().Be(1);
    }

    [Fact]
    public void ABudgetLimitsWhatTimesWouldAllow()
    {
        var plan = Plan(leads: 1, [(0, 0), (0, 1), (1, 2)], [(0, 0)], [(0, 1)], [(1, 2)]);
        var people = plan.People.Select(time =>
            time.Person == TinyPlans.Lead(0) ? time with { MeetingsPerWeek = 2 } : time
        );
        BruteForce.MostPlaced(plan with { People = people.ToValueList() }).Should().Be(2);
    }

    [Fact]
    public void WindowsThatHoldManyTimesAreNoTinyPlan()
    {
        var plan = new CoachingPlan(
            new("wide"),
            TinyPlans.Week,
            [new(TinyPlans.Lead(0), TinyPlans.Teacher(0), Cadence.Weekly(TinyPlans.Minutes))]
        );
        plan.Invoking(BruteForce.MostPlaced).Should().Throw<ArgumentException>().WithMessage("*no tiny plan*");
    }

    // All teachers meet all leads; the first list is every lead's times, each further one a teacher's.
    private static CoachingPlan Plan(
        int leads,
        (int Day, int Hour)[] ofLeads,
        params (int Day, int Hour)[][] ofTeachers
    ) =>
        new(
            new("by hand"),
            TinyPlans.Week,
            (
                from lead in Enumerable.Range(0, leads)
                from teacher in Enumerable.Range(0, ofTeachers.Length)
                select new CoachingPair(
                    TinyPlans.Lead(lead),
                    TinyPlans.Teacher(teacher),
                    Cadence.Weekly(TinyPlans.Minutes)
                )
            ).ToValueList()
        )
        {
            People = Enumerable
                .Range(0, leads)
                .Select(lead => new PersonTime(TinyPlans.Lead(lead)) { Planning = Windows(ofLeads) })
                .Concat(
                    ofTeachers.Select(
                        (times, teacher) => new PersonTime(TinyPlans.Teacher(teacher)) { Planning = Windows(times) }
                    )
                )
                .ToValueList(),
        };

    private static ValueList<AvailabilityWindow> Windows((int Day, int Hour)[] times) =>
        times.Select(at => TinyPlans.Window(at.Day, at.Hour)).ToValueList();
}
