using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Tests.Cycles;

/// <summary>A made-up cycle in which every rule is kept, at any stage, for one teacher or a team of two.</summary>
internal static class Given
{
    internal static readonly PersonId Lee = new("lee");
    internal static readonly PersonId Ana = new("ana");
    internal static readonly PersonId Bo = new("bo");

    internal static readonly LocalDate Proposed = new(2026, 8, 24); // Mon
    internal static readonly LocalDate Start = new(2026, 9, 1); // Tue
    internal static readonly LocalDate LearningBegan = new(2026, 9, 8); // Tue
    internal static readonly LocalDate Adjusted = new(2026, 9, 14); // Mon
    internal static readonly LocalDate Observed = new(2026, 9, 22); // Tue
    internal static readonly LocalDate ReflectionBegan = new(2026, 10, 5); // Mon
    internal static readonly LocalDate ClosedOn = new(2026, 10, 12); // Mon
    internal static readonly LocalDate End = new(2026, 10, 16); // Fri
    internal static readonly LocalDate NextStart = new(2026, 10, 19); // Mon
    internal static readonly LocalDate NextEnd = new(2026, 12, 4); // Fri

    internal static readonly Goal DailyCheck = new(
        new("g1"),
        GoalKind.StudentAchievement,
        "Every student shows daily what was understood."
    )
    {
        Indicators = [LeapFramework.Version2013.Reference("I.5")],
    };

    internal static ValueList<PersonId> Teachers(bool team) => team ? [Ana, Bo] : [Ana];

    internal static ValueList<PersonId> Everyone(bool team) => team ? [Lee, Ana, Bo] : [Lee, Ana];

    internal static Intention Intention(bool team = false) =>
        new Intention
        {
            Goal = DailyCheck,
            Candidates = [new(new("g2"), GoalKind.ProfessionalGrowth, "Questions that ask for reasons.")],
            DataPoints =
            [
                new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % correct on the exit ticket"),
                new(DataKind.Qualitative, DataSource.ObservationFeedback, new(2026, 8, 31), "Few students answer"),
            ],
            Indicators =
            [
                new(new("self"), SuccessPerspective.Self, "I know at the end who understood.")
                {
                    EvidenceMethod = "lesson notes",
                    MapsTo = LeapFramework.Version2013.Reference("I.5"),
                },
                new(new("peers"), SuccessPerspective.Peers, "Colleagues hear questions to all.")
                {
                    EvidenceMethod = "peer visit",
                },
                new(new("students"), SuccessPerspective.Students, "More students answer correctly.")
                {
                    EvidenceMethod = "exit tickets",
                    Measure = new("percent of students", 41, 75),
                },
            ],
        }.ConfirmedBy(new(2026, 9, 2), [.. Everyone(team)]);

    internal static CycleCalendar Calendar(bool team = false) =>
        new CycleCalendar { OneOnOnes = [new(2026, 9, 8)], Observations = [Observed] }.ConfirmedBy(
            new(2026, 9, 2),
            [.. Everyone(team)]
        );

    internal static LearningPlan Plan() =>
        new()
        {
            Approaches = [new(LearningApproachKind.CoPlanning, [Ana, Lee])],
            Adjustments =
            [
                new("An exit ticket each day", AdjustmentKind.Implement, Adjusted, "the tickets"),
                new("Plan two questions for all", AdjustmentKind.Design, new(2026, 9, 16), "lesson plans"),
            ],
        };

    internal static LearningRecord Record() =>
        new()
        {
            Observations = [Seen(Ana, Observed, new(2026, 9, 24))],
            Data =
            [
                new(ClassroomDataMethod.DataTracker, Observed, "19 of 28 answered"),
                new(ClassroomDataMethod.StudentWork, new(2026, 9, 28), "tickets sorted in three piles"),
            ],
        };

    internal static CycleObservation Seen(
        PersonId teacher,
        LocalDate on,
        LocalDate toldOn,
        string? action = "Wait three seconds."
    ) => new(teacher, Lee, on, ObservationMode.Live, [new(toldOn, "Questions went to all.", action)]);

    internal static Reflection Reflection(bool team = false) =>
        new()
        {
            Teachers = Teachers(team)
                .Select(teacher => new TeacherReflection(
                    teacher,
                    "I plan ahead.",
                    "Short visits helped.",
                    "They talk."
                ))
                .ToValueList(),
            LeadResponse = "The wait made the difference.",
            Outcome = GoalOutcome.PartlyMet,
            Evidence =
            [
                new(new("self"), "notes of 20 lessons"),
                new(new("peers"), "one visit"),
                new(new("students"), "68 %"),
            ],
            Next = new(NextCycle.ContinueGoal),
            FormalFeedback =
            [
                new(
                    Ana,
                    LeapFramework.Version2013.Reference("I.5"),
                    "Checks reach all students.",
                    [new("video of 2026-09-22", new(2026, 10, 1))]
                ),
            ],
        };

    internal static LearningCycle Draft(bool team = false) =>
        LearningCycle
            .Propose(new("2026/ana/1"), Lee, Teachers(team), Start, End, Proposed)
            .With(Intention(team))
            .With(Calendar(team));

    internal static LearningCycle SettingIntention(bool team = false) => Draft(team).Begin(Start).Value.With(Plan());

    internal static LearningCycle Learning(bool team = false) =>
        SettingIntention(team).BeginLearning(LearningBegan).Value.With(Record());

    internal static LearningCycle Reflecting(bool team = false) =>
        Learning(team).BeginReflection(ReflectionBegan).Value.With(Reflection(team));

    internal static LearningCycle Closed(bool team = false) => Reflecting(team).Close(ClosedOn).Value;

    internal static LearningCycle Paused(bool team = false) =>
        Learning(team).Pause(new(2026, 9, 28), "Leave", new(2026, 10, 6)).Value;

    internal static LearningCycle Abandoned(bool team = false) =>
        Learning(team).Abandon(new(2026, 9, 28), AbandonReason.Reassigned).Value;

    internal static LearningCycle At(CycleStage stage, bool team = false) =>
        stage switch
        {
            CycleStage.Draft => Draft(team),
            CycleStage.SettingIntention => SettingIntention(team),
            CycleStage.Learning => Learning(team),
            CycleStage.Reflecting => Reflecting(team),
            CycleStage.Closed => Closed(team),
            CycleStage.Paused => Paused(team),
            CycleStage.Abandoned => Abandoned(team),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
        };

    /// <summary>Makes a move by its verb, told everything that it asks for.</summary>
    internal static Decision<LearningCycle>? Make(
        LearningCycle cycle,
        CycleMove move,
        LocalDate on,
        CycleMoveDetails told,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) =>
        move switch
        {
            CycleMove.Propose => null,
            CycleMove.Begin => cycle.Begin(on, told.ConfirmedBy, policy, facts),
            CycleMove.BeginLearning => cycle.BeginLearning(on, policy, facts),
            CycleMove.ReviseIntention => cycle.ReviseIntention(on, told.Reason!, told.ConfirmedBy, policy, facts),
            CycleMove.BeginReflection => cycle.BeginReflection(on, policy, facts),
            CycleMove.ReturnToLearning => cycle.ReturnToLearning(on, told.Reason!, policy, facts),
            CycleMove.Close => cycle.Close(on, policy, facts),
            CycleMove.Pause => cycle.Pause(on, told.Reason!, told.ExpectedReturn ?? on, policy, facts),
            CycleMove.Resume => cycle.Resume(on, told.MovesEnd, policy, facts),
            CycleMove.Extend => cycle.Extend(
                on,
                told.NewEnd ?? cycle.End,
                told.Reason!,
                told.ConfirmedBy,
                policy,
                facts
            ),
            CycleMove.Abandon => cycle.Abandon(
                on,
                told.AbandonReason ?? AbandonReason.Other,
                told.Reason,
                policy,
                facts
            ),
            CycleMove.Reopen => cycle.Reopen(on, told.Reason!, told.ConfirmedBy, policy, facts),
            CycleMove.OpenNext => cycle.OpenNext(
                new(cycle.Id + "+"),
                told.NextStart ?? on,
                told.NextEnd ?? on,
                on,
                policy,
                facts
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No such move."),
        };

    /// <summary>Everything that any move asks to be told.</summary>
    internal static CycleMoveDetails Told(LearningCycle cycle, LocalDate on) =>
        new()
        {
            Reason = "because",
            AbandonReason = AbandonReason.ByAgreement,
            ConfirmedBy = [cycle.Coach, .. cycle.Teachers],
            NewEnd = cycle.End.PlusDays(7),
            ExpectedReturn = on.PlusDays(7),
            MovesEnd = true,
            NextStart = on.PlusDays(7),
            NextEnd = on.PlusDays(50),
        };
}
