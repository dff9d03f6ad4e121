using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>A 1:1 takes in a meeting of the learning cycle, where the pattern allows it.</summary>
public class HostingTests
{
    private static readonly AvailabilityWindow Monday = HalfHour(IsoDayOfWeek.Monday, 9);

    private static CyclePattern Cycle(Hosting hosting, int observations = 0) =>
        new([new(1, new(2026, 9, 14), new(2026, 10, 23))]) { Observations = observations, Hosting = hosting };

    private static IEnumerable<string> Taken(CoachingCalendar year) =>
        from session in year.Sessions
        from part in session.Hosts
        select $"{At(session)} {part.Kind}";

    [Fact]
    public void APairWithoutAnotherTimeTakesItsIntentionAndItsReflectionIntoA1To1()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [Free(Ana, Monday)],
            Cycles = Cycle(Hosting.WhenNoOtherTime),
        };
        var year = CadenceGenerator.Generate(plan);
        year.Unplaced.Should().BeEmpty();
        year.Sessions.Should().HaveCount(8).And.OnlyContain(session => session.Kind == SessionKind.OneOnOne);
        Taken(year).Should().Equal("Mon 09-14 09:00 Intention", "Mon 10-19 09:00 Reflection");
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void APairWithAnotherTimeTakesNothingIn()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [Free(Ana, Monday, HalfHour(IsoDayOfWeek.Friday, 9))],
            Cycles = Cycle(Hosting.WhenNoOtherTime),
        };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Should().HaveCount(10);
        Taken(year).Should().BeEmpty();
    }

    [Fact]
    public void WhereThe1To1ComesFirstItTakesInWhatItCan()
    {
        var plan = Plan(School, Weekly(Ana)) with { Cycles = Cycle(Hosting.First, observations: 1) };
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Select(session => session.Kind)
            .Distinct()
            .Should()
            .BeEquivalentTo([SessionKind.OneOnOne, SessionKind.Observation]);
        year.Sessions.SelectMany(session => session.Hosts.Select(part => part.Kind))
            .Should()
            .Equal(SessionKind.Intention, SessionKind.Debrief, SessionKind.Reflection);
        PlanChecker.Faults(year).Should().BeEmpty();
    }

    [Fact]
    public void WhereNothingMayBeTakenInAMeetingWithoutATimeHasNone()
    {
        var plan = Plan(School, Weekly(Ana)) with { People = [Free(Ana, Monday)], Cycles = Cycle(Hosting.Never) };
        var year = CadenceGenerator.Generate(plan);
        Taken(year).Should().BeEmpty();
        year.Sessions.Should().HaveCount(8);
        year.Unplaced.Select(unplaced => unplaced.Plan.Kind)
            .Should()
            .BeEquivalentTo([SessionKind.Intention, SessionKind.Reflection]);
    }

    [Fact]
    public void AKindThatIsNotNamedIsNotTakenIn()
    {
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [Free(Ana, Monday)],
            Cycles = Cycle(Hosting.First) with { Hosted = [SessionKind.Reflection] },
        };
        var year = CadenceGenerator.Generate(plan);
        Taken(year).Should().Equal("Mon 10-19 09:00 Reflection");
        year.Unplaced.Single().Plan.Kind.Should().Be(SessionKind.Intention);
    }

    [Fact]
    public void ADebriefThatIsNotNamedHasNoTimeRatherThanA1To1()
    {
        // They meet on Mondays alone; without the debrief there is no observation either.
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [Free(Ana, Monday)],
            Cycles = Cycle(Hosting.WhenNoOtherTime, observations: 1) with { Hosted = [SessionKind.Intention] },
        };
        var year = CadenceGenerator.Generate(plan);
        Taken(year).Should().Equal("Mon 09-14 09:00 Intention");
        year.Unplaced.Select(unplaced => unplaced.Plan.Kind)
            .Should()
            .BeEquivalentTo([SessionKind.Observation, SessionKind.Debrief, SessionKind.Reflection]);
    }

    [Fact]
    public void A1To1ThatIsTooShortTakesNothingIn()
    {
        var plan = Plan(School, new CoachingPair(Lee, Ana, Cadence.Weekly(20))) with
        {
            People = [Free(Ana, Monday)],
            Cycles = Cycle(Hosting.First),
        };
        Taken(CadenceGenerator.Generate(plan)).Should().BeEmpty();
    }

    [Fact]
    public void A1To1TakesInOneMeetingAtMost()
    {
        // Two cycles of a week each, in which the pair meets once: the week's 1:1 takes in the intention, and no more.
        var plan = Plan(School, Weekly(Ana)) with
        {
            People = [Free(Ana, Monday)],
            Cycles = new([new(1, new(2026, 9, 14), new(2026, 9, 18))]) { Observations = 0, Hosting = Hosting.First },
        };
        var year = CadenceGenerator.Generate(plan);
        Taken(year).Should().Equal("Mon 09-14 09:00 Intention");
        year.Unplaced.Single().Plan.Kind.Should().Be(SessionKind.Reflection);
    }
}
