using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>What stays where it is, and what is told of it, one case at a time.</summary>
public class KeepingTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 21, 15, 0);

    private static readonly AvailabilityWindow TuesdayAtNine = HalfHour(IsoDayOfWeek.Tuesday, 9);

    private static readonly CycleSpan OneCycle = new(1, new(2026, 9, 7), new(2026, 10, 30));

    private static ReplanOptions On(LocalDate today) => new(today, Now);

    [Fact]
    public void ACyclesMeetingMovesNoMoreOfAnothersSessionsThanTheOptionsAllow()
    {
        var (published, changed) = IntentionInTheWay();
        var free = Replanner.Replan(published, changed, On(School.FirstDay));
        free.After.Sessions.Should().Contain(s => s.Kind == SessionKind.Intention);
        free.Of(Ana).Should().NotBeEmpty().And.OnlyContain(c => c.Kind == SessionChangeKind.Moved);
        var limited = Replanner.Replan(published, changed, On(School.FirstDay) with { MostMovesPerPerson = 0 });
        limited.Of(Ana).Should().BeEmpty();
        limited.After.Unplaced.Should().Contain(u => u.Plan.Kind == SessionKind.Intention);
    }

    [Fact]
    public void ASuggestedTimeMovesNobodyWhoIsThere()
    {
        var published = CadenceGenerator.Generate(
            Plan(School, new CoachingPair(Lee, Ana, Cadence.EveryTwoWeeks(30) with { At = TuesdayAtTen }))
        );
        Replanner
            .Suggest(
                published,
                new(Lee, Ben, Cadence.Weekly(30)),
                On(School.FirstDay),
                [Free(Ben, HalfHour(IsoDayOfWeek.Tuesday, 10))]
            )
            .Select(suggestion => suggestion.ToString())
            .Should()
            .Equal("Tuesday 10:00: 4 held, 0 moved, 4 lost");
    }

    [Fact]
    public void AnotherLengthIsTheCauseThatIsTold()
    {
        var published = CadenceGenerator.Generate(Plan(School, Weekly(Ana, TuesdayAtTen)));
        var longer = Plan(School, new CoachingPair(Lee, Ana, Cadence.Weekly(45) with { At = TuesdayAtTen }));
        var change = Replanner.Replan(published, longer, On(Tuesday));
        change.Changes.Should().HaveCount(6).And.OnlyContain(c => c.Cause == ChangeCause.OtherLength);
        change.Changes.Should().OnlyContain(c => c.After!.Sequence == 1 && c.After.Plan.Minutes == 45);
    }

    [Fact]
    public void TheLastPublishedDayIsPublished()
    {
        var published = CadenceGenerator.Generate(Plan(School, Weekly(Ana, TuesdayAtTen)));
        var change = Replanner.Replan(published, Plan(School), On(Tuesday) with { PublishedThrough = Tuesday });
        change
            .Changes.Where(c => c.WasPublished)
            .Should()
            .ContainSingle()
            .Which.Before!.Start.Date.Should()
            .Be(Tuesday);
        change.After.Cancelled.Should().ContainSingle();
    }

    [Fact]
    public void ADraftThatMovesIntoThePublishedDaysIsToldWithASequence()
    {
        var published = CadenceGenerator.Generate(Plan(School, Weekly(Ana, TuesdayAtTen)));
        var closed = Plan(School.Close(Tuesday, "Closed"), Weekly(Ana, TuesdayAtTen));
        var early = Replanner.Replan(
            published,
            closed,
            On(School.FirstDay) with
            {
                PublishedThrough = new(2026, 9, 21),
            }
        );
        early.Changes.Should().ContainSingle().Which.After!.Start.Date.Should().Be(new LocalDate(2026, 9, 21));
        early.Changes[0].After!.Sequence.Should().Be(1);
    }

    [Fact]
    public void ATombstoneNamesTheClosureAndNothingPrivate()
    {
        var published = CadenceGenerator.Generate(Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)));
        var closed = Plan(School.Close(Tuesday, "Flood"), Weekly(Ana, TuesdayAtTen, WhenClosed.Skip));
        Replanner.Replan(published, closed, On(School.FirstDay)).After.Cancelled[0].Because.Should().Be("Flood");
        var busy = Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)) with
        {
            People = [new(Ana) { Busy = [new(new(2026, 9, 22, 9, 0), new(2026, 9, 22, 12, 0), "private affair")] }],
        };
        Replanner.Replan(published, busy, On(School.FirstDay)).After.Cancelled[0].Because.Should().Be("no time left");
    }

    [Fact]
    public void DaysOnWhichNobodyIsInAreNotCountedAmongTheFrozen()
    {
        // From Friday on, one frozen day more is the Monday.
        var published = CadenceGenerator.Generate(
            Plan(School, Weekly(Ana, new RegularTime(DayPattern.On(IsoDayOfWeek.Monday), new(10, 0))))
        );
        var crowded = Plan(
            School,
            published.Plan.Pairs[0],
            new CoachingPair(Lee, Ben, Cadence.Weekly(30)) { Priority = 9 }
        ) with
        {
            People = [Free(Ben, HalfHour(IsoDayOfWeek.Monday, 10))],
        };
        var change = Replanner.Replan(published, crowded, On(new(2026, 9, 18)) with { FrozenDays = 2 });
        change
            .Changes.Where(c => c.Before is not null)
            .Should()
            .OnlyContain(c => c.Before!.Start.Date > new LocalDate(2026, 9, 21));
        change.After.Of(Ben).Should().OnlyContain(session => session.Start.Date > new LocalDate(2026, 9, 21));
    }

    [Fact]
    public void WhatWasSaidOfALostSessionStaysSaid()
    {
        var busy = new PersonTime(Ana) { Busy = [new(new(2026, 9, 8, 8, 0), new(2026, 9, 8, 18, 0), "away")] };
        var plan = Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip)) with { People = [busy] };
        var published = CadenceGenerator.Generate(plan);
        var lost = published.Unplaced.Should().ContainSingle().Subject;
        var later = plan with { School = School.Close(new(2026, 10, 20), "Closed") };
        var change = Replanner.Replan(published, later, On(Tuesday));
        change.After.Unplaced[0].Should().Be(lost);
        change.After.Leads[0].Should().Be(new LeadOutcome(Lee, 8, 6, 6));
    }

    /// <summary>Ana may meet on Tuesday or Thursday at nine, and does so on Tuesdays; Ben's cycle begins with a meeting for which he has Tuesdays at nine alone.</summary>
    private static (CoachingCalendar Published, CoachingPlan Changed) IntentionInTheWay()
    {
        var ana = Weekly(Ana) with { RunsCycles = false };
        var plan = Plan(School, ana) with { People = [Free(Ana, TuesdayAtNine, HalfHour(IsoDayOfWeek.Thursday, 9))] };
        var monday = new RegularTime(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0));
        var changed = plan with
        {
            Pairs = [ana, Weekly(Ben, monday, WhenClosed.Skip)],
            People = plan.People.Add(Free(Ben, TuesdayAtNine)),
            Cycles = new([OneCycle]) { Hosting = Hosting.Never, Observations = 0 },
        };
        return (CadenceGenerator.Generate(plan), changed);
    }
}
