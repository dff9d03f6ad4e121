using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.Districts;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

public class ManyPlansTests
{
    private static readonly GenerationOptions TwoThreads = With(2);

    // What is shown here does not depend on how long is searched.
    private static GenerationOptions With(int threads) => new() { Threads = threads, Effort = SearchEffort.Light };

    // Small schools: some of one team, and some of several that share nobody.
    private static IReadOnlyList<CoachingPlan> Plans { get; } =
    [
        .. Enumerable
            .Range(0, 6)
            .Select(number =>
                District.School(
                    number,
                    (number * 80) + 21 + number,
                    number % 2 == 0 ? DistrictKind.OneLeadEach : DistrictKind.WithCycles
                )
            ),
    ];

    private static CoachingPlan Misuse =>
        Plans[0] with
        {
            People =
            [
                new(new("ana")) { Planning = [AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P99")] },
            ],
        };

    [Fact]
    public void AnyNumberOfThreadsGivesTheSameCalendar()
    {
        foreach (var plan in Plans)
        {
            var alone = Quickly.Generate(plan);
            foreach (var threads in new[] { 2, 7 })
                CadenceGenerator.Generate(plan, With(threads)).Should().Be(alone);
        }
    }

    [Fact]
    public void AllPlansAtOnceGiveWhatEachGives()
    {
        var each = Plans.Select(plan => Quickly.Generate(plan)).ToList();
        foreach (var threads in new[] { 1, 2, 7 })
            CadenceGenerator.GenerateAll(Plans, With(threads)).Should().Equal(each);
    }

    [Fact]
    public void ItIsCompleteWhenAllPlansAndAllTeamsAreDone()
    {
        new GenerationProgress(2, 2, 5, 5).IsComplete.Should().BeTrue();
        new GenerationProgress(2, 2, 4, 5).IsComplete.Should().BeFalse();
        new GenerationProgress(1, 2, 5, 5).IsComplete.Should().BeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ProgressNeverGoesBackAndEndsComplete(int threads)
    {
        var steps = new Steps();
        var calendars = CadenceGenerator.GenerateAll(Plans, With(threads), steps);
        _ = calendars.Count();
        OnlyUp(steps.All);
        steps.All[^1].IsComplete.Should().BeTrue();
        steps.All[^1].PlansDone.Should().Be(Plans.Count);
        steps.All[^1].Teams.Should().BeGreaterThan(Plans.Count);
        // Asked for again, they are counted from the start.
        _ = calendars.First();
        steps.All.Count(step => step is { PlansDone: 0, Plans: 1, TeamsDone: 0 }).Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void OnePlanTellsOfEachOfItsTeams(int threads)
    {
        var steps = new Steps();
        CadenceGenerator.Generate(Plans[2], With(threads), steps);
        OnlyUp(steps.All);
        var teams = steps.All[0].Teams;
        teams.Should().BeGreaterThan(1);
        steps
            .All.Should()
            .Equal([
                .. Enumerable.Range(0, teams + 1).Select(done => new GenerationProgress(0, 1, done, teams)),
                new(1, 1, teams, teams),
            ]);
    }

    [Fact]
    public void CancellationStopsAfterTheTeamThatIsAtWork()
    {
        using var cancel = new CancellationTokenSource();
        var steps = new Steps(step => CancelWhen(step.TeamsDone == 1, cancel));
        var generate = () => CadenceGenerator.Generate(Plans[2], With(1), steps, cancel.Token);
        generate.Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(cancel.Token);
        steps.All[^1].TeamsDone.Should().Be(1);
    }

    [Fact]
    public void CancellationOfManyPlansLeavesNothingRunning()
    {
        using var cancel = new CancellationTokenSource();
        var steps = new Steps();
        using var calendars = CadenceGenerator.GenerateAll(Plans, TwoThreads, steps, cancel.Token).GetEnumerator();
        calendars.MoveNext().Should().BeTrue();
        cancel.Cancel();
        var next = () => calendars.MoveNext();
        next.Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(cancel.Token);
        var told = steps.All.Count;
        Thread.Sleep(100);
        steps.All.Should().HaveCount(told, "what was at work had ended before the exception came");
    }

    [Fact]
    public void WhatIsCancelledBeforeItBeginsDoesNothing()
    {
        var steps = new Steps();
        var generate = () => CadenceGenerator.Generate(Plans[0], With(1), steps, new(canceled: true));
        var all = () => CadenceGenerator.GenerateAll(Plans, TwoThreads, steps, new(canceled: true)).Count();
        generate.Should().Throw<OperationCanceledException>();
        all.Should().Throw<OperationCanceledException>();
        steps.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void MisuseIsToldAtItsPlaceAfterThePlansBeforeIt(int threads)
    {
        var ready = new List<CoachingCalendar>();
        var all = () =>
        {
            foreach (
                var calendar in CadenceGenerator.GenerateAll([Plans[0], Plans[1], Misuse, Plans[3]], With(threads))
            )
                ready.Add(calendar);
        };
        all.Should().Throw<ArgumentException>().WithMessage("*'P99'*");
        ready.Select(calendar => calendar.Plan).Should().Equal(Plans[0], Plans[1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AFaultInTheSequenceOfPlansIsToldAtItsPlace(int threads)
    {
        var ready = 0;
        var all = () =>
        {
            foreach (var _ in CadenceGenerator.GenerateAll(Faulty(), With(threads)))
                ready++;
        };
        all.Should().Throw<InvalidOperationException>().WithMessage("no third school");
        ready.Should().Be(2);

        static IEnumerable<CoachingPlan> Faulty()
        {
            yield return Plans[0];
            yield return Plans[1];
            throw new InvalidOperationException("no third school");
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    public void PlansAreTakenWhenTheyAreNeeded(int threads, int most)
    {
        var taken = 0;
        var calendars = CadenceGenerator.GenerateAll(Counted(), With(threads));
        taken.Should().Be(0, "nobody has asked for a calendar");
        _ = calendars.First();
        taken.Should().BeInRange(1, most);

        IEnumerable<CoachingPlan> Counted()
        {
            foreach (var plan in Plans)
            {
                taken++;
                yield return plan;
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void ThreadsAreOneToSixtyFour(int threads)
    {
        var options = () => With(threads);
        options.Should().Throw<ArgumentException>().WithMessage($"*{threads}*");
    }

    private static void CancelWhen(bool now, CancellationTokenSource source)
    {
        if (now)
            source.Cancel();
    }

    private static void OnlyUp(IReadOnlyList<GenerationProgress> steps)
    {
        foreach (var (before, after) in steps.Zip(steps.Skip(1)))
        {
            after.PlansDone.Should().BeGreaterThanOrEqualTo(before.PlansDone);
            after.Plans.Should().BeGreaterThanOrEqualTo(before.Plans);
            after.TeamsDone.Should().BeGreaterThanOrEqualTo(before.TeamsDone);
            after.Teams.Should().BeGreaterThanOrEqualTo(before.Teams);
            after.Should().NotBe(before);
        }
    }

    /// <summary>Keeps every step that it is told, in order.</summary>
    private sealed class Steps(Action<GenerationProgress>? then = null) : IProgress<GenerationProgress>
    {
        private readonly List<GenerationProgress> all = [];

        public List<GenerationProgress> All => all;

        public void Report(GenerationProgress value)
        {
            all.Add(value);
            then?.Invoke(value);
        }
    }
}
