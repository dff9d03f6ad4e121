using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Properties;

/// <summary>
/// Reads numbers as the life of a cycle: each number writes a part or makes a move, well or badly. Any numbers are a life, so failures shrink to few.
/// </summary>
internal static class RandomCycles
{
    private const int Kinds = 24;

    internal static (LearningCycle Cycle, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var team = numbers.Count > 0 && numbers[0] % 2 != 0;
        var cycle = LearningCycle.Propose(
            new("random"),
            Given.Lee,
            Given.Teachers(team),
            Given.Start,
            Given.End,
            Given.Proposed
        );
        var today = Given.Start;
        foreach (var number in numbers)
        {
            var n = (int)(Math.Abs((long)number) % 100_000);
            today = today.PlusDays(n / Kinds % 4);
            cycle = Step(cycle, n, team, today);
        }
        return (cycle, today);
    }

    internal static CycleMoveDetails Told(LearningCycle cycle, int number, LocalDate on)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        return new()
        {
            Reason = (n % 3) switch
            {
                0 => null,
                1 => " ",
                _ => "because",
            },
            AbandonReason = (AbandonReason)(n % 5),
            ConfirmedBy = (n % 4) switch
            {
                0 => [],
                1 => [cycle.Coach],
                _ => (ValueList<PersonId>)[cycle.Coach, .. cycle.Teachers],
            },
            NewEnd = cycle.End.PlusDays((n % 9) - 2),
            ExpectedReturn = on.PlusDays((n % 5) - 1),
            MovesEnd = n % 2 == 0,
            NextStart = on.PlusDays((n % 7) - 1),
            NextEnd = on.PlusDays(n % 60),
        };
    }

    internal static CycleFacts Said(int number)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        return new()
        {
            By = n % 2 == 0 ? Given.Lee : null,
            AgreementInForceWith = n % 3 == 0 ? [] : [Given.Ana],
            InactiveTeachers = n % 11 == 0 ? [Given.Ana] : [],
            OtherOpenCycles = n % 7 == 0 ? [new("other")] : [],
            LaterCycle = n % 5 == 0 ? new("later") : null,
            OpenNextSteps = n % 4 == 0 ? 1 : 0,
            SchoolLeaderAgrees = n % 6 == 0,
            SchoolYear = n % 8 == 0 ? new(new(2026, 8, 24), new(2026, 10, 30)) : null,
        };
    }

    internal static CyclePolicy Asked(int number) =>
        (Math.Abs((long)number) % 3) switch
        {
            0 => CyclePolicy.Default,
            1 => CyclePolicy.WithSignedAgreement,
            _ => new() { LearningPlanDue = LearningPlanDue.BeforeReflection, TeacherQuorum = 1 },
        };

    private static LearningCycle Step(LearningCycle cycle, int n, bool team, LocalDate on)
    {
        var open = cycle.OpenMoves;
        return (n % Kinds) switch
        {
            // Half of the numbers live well: the parts that are open are written in full, and the first open move is made.
            < 12 => Forward(Filled(cycle, team), on),
            12 when IsOpen(CyclePart.Intention) => cycle.With(new Intention { Goal = Given.DailyCheck }),
            13 when IsOpen(CyclePart.LearningPlan) => cycle.With(new LearningPlan { Adjustments = [new(" ")] }),
            14 when IsOpen(CyclePart.LearningRecord) => cycle.Record(Given.Seen(Given.Ana, on, on, action: null)),
            15 when IsOpen(CyclePart.Reflection) => cycle.With(new Reflection { Next = new(NextCycle.Stop) }),
            16 when IsOpen(CyclePart.Calendar) => cycle.With(new CycleCalendar()),
            17 when IsOpen(CyclePart.Dates) => cycle.WithDates(on, on.PlusDays(n % 40)),
            _ => Make(cycle, open[n / Kinds % open.Count], on, Given.Told(cycle, on)),
        };

        bool IsOpen(CyclePart part) => CycleMap.OpenIn(part).Contains(cycle.Stage);
    }

    private static LearningCycle Filled(LearningCycle cycle, bool team) =>
        cycle.Stage switch
        {
            CycleStage.SettingIntention => cycle
                .With(Given.Intention(team))
                .With(Given.Calendar(team))
                .With(
                    Given.Plan() with
                    {
                        Adjustments = [Given.Plan().Adjustments[0] with { StartsOn = cycle.Start }],
                    }
                ),
            CycleStage.Learning => cycle.With(
                new LearningRecord { Observations = [Given.Seen(Given.Ana, cycle.LastChange.On, cycle.LastChange.On)] }
            ),
            CycleStage.Reflecting => cycle.With(Given.Reflection(team)),
            _ => cycle,
        };

    private static LearningCycle Forward(LearningCycle cycle, LocalDate on) =>
        cycle.Stage switch
        {
            CycleStage.Draft => Make(cycle, CycleMove.Begin, on, Given.Told(cycle, on)),
            CycleStage.SettingIntention => Make(cycle, CycleMove.BeginLearning, on, CycleMoveDetails.None),
            CycleStage.Learning => Make(cycle, CycleMove.BeginReflection, on, CycleMoveDetails.None),
            CycleStage.Reflecting => Make(cycle, CycleMove.Close, on, CycleMoveDetails.None),
            CycleStage.Paused => Make(cycle, CycleMove.Resume, on, CycleMoveDetails.None),
            _ => cycle,
        };

    private static LearningCycle Make(LearningCycle cycle, CycleMove move, LocalDate on, CycleMoveDetails told) =>
        Given.Make(cycle, move, on, told) is { } decision && decision.TryGetValue(out var moved) ? moved : cycle;
}
