using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Slos;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using NodaTime;
using static LearningCycles.Tests.Slos.GivenSlo;

namespace LearningCycles.Tests.Slos;

/// <summary>What holds for any life of a student learning objective.</summary>
public class SloMachineTests : MachineContract<StudentLearningObjective, SloStage, SloMove>
{
    protected override StageMap<SloStage, SloMove> Map => SloMap.Moves;

    protected override (StudentLearningObjective Subject, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var objective = Blank();
        var today = Drafted;
        foreach (var number in numbers)
        {
            var n = (int)(Math.Abs((long)number) % 100_000);
            today = today.PlusDays(n / 7 % 12);
            objective = Written(objective, n, today);
            var move = objective.OpenMoves[n / 3 % objective.OpenMoves.Count];
            // Two numbers of three live well.
            var decision = n % 3 == 0 ? Make(objective, move, today, n) : Well(objective, move, today);
            if (decision is not null && decision.TryGetValue(out var moved))
                objective = moved;
        }
        return (objective, today);
    }

    protected override Decision<StudentLearningObjective>? Make(
        StudentLearningObjective subject,
        SloMove move,
        LocalDate on,
        int number
    ) => Make(subject, move, on, Told(number).Reason, Asked(number), Said(number));

    protected override ValueList<RuleViolation> Missing(
        StudentLearningObjective subject,
        SloMove move,
        LocalDate on,
        int number
    ) => subject.Missing(move, on, Told(number), Asked(number), Said(number));

    protected override (SloStage Stage, ValueList<SloMove> OpenMoves, int Changes) Look(
        StudentLearningObjective subject
    ) => (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override StudentLearningObjective Restored(StudentLearningObjective subject) =>
        StudentLearningObjective.Restore(subject.ToSnapshot() with { });

    private static Decision<StudentLearningObjective>? Well(
        StudentLearningObjective objective,
        SloMove move,
        LocalDate on
    ) => Make(objective, move, on, "because", SloPolicy.Default, ByLee);

    private static Decision<StudentLearningObjective>? Make(
        StudentLearningObjective objective,
        SloMove move,
        LocalDate on,
        string? reason,
        SloPolicy policy,
        SloFacts facts
    ) =>
        move switch
        {
            SloMove.Submit => objective.Submit(on, policy, facts),
            SloMove.AskForMore => objective.AskForMore(on, reason!, policy, facts),
            SloMove.Resubmit => objective.Resubmit(on, policy, facts),
            SloMove.Approve => objective.Approve(on, policy, facts),
            SloMove.BeginEndOfCourse => objective.BeginEndOfCourse(on, policy, facts),
            SloMove.SubmitEndOfCourse => objective.SubmitEndOfCourse(on, policy, facts),
            SloMove.AskForMoreAtEnd => objective.AskForMoreAtEnd(on, reason!, policy, facts),
            SloMove.ResubmitEndOfCourse => objective.ResubmitEndOfCourse(on, policy, facts),
            SloMove.Complete => objective.Complete(on, policy, facts),
            SloMove.Unlock => objective.Unlock(on, reason!, policy, facts),
            _ => null,
        };

    private static StudentLearningObjective Written(StudentLearningObjective objective, int n, LocalDate on)
    {
        var isWell = n % 5 != 0;
        if (SloMap.OpenIn(SloPart.Plan).Contains(objective.Stage))
            objective = objective.With(isWell ? Plan : Plan with { Statement = "", Students = [new(S1)] });
        if (SloMap.OpenIn(SloPart.Progress).Contains(objective.Stage) && n % 2 == 0)
            objective = objective.Record(new(on, isWell ? "seen" : " "));
        if (SloMap.OpenIn(SloPart.Results).Contains(objective.Stage) && objective.Plan.Has(S2))
            objective = objective.With(isWell ? Results : [new(S1) { LeftOn = on }]);
        return objective;
    }

    private static SloMoveDetails Told(int number) =>
        new()
        {
            Reason = (number % 3) switch
            {
                0 => null,
                1 => " ",
                _ => "because",
            },
        };

    private static SloPolicy Asked(int number) =>
        (number % 4) switch
        {
            0 => SloPolicy.WithCountAndWindows with { SubmitWindow = new(Drafted, Drafted.PlusDays(40)) },
            1 => School,
            _ => SloPolicy.Default,
        };

    private static SloFacts Said(int number) =>
        new()
        {
            By = (number % 5) switch
            {
                0 => null,
                1 => Given.Ana,
                _ => Given.Lee,
            },
            Reviewers = number % 7 == 0 ? [Given.Bo] : [],
            OtherSubmitted = number % 3,
            FullTimeEquivalent = number % 6 == 0 ? 0.5m : 1,
            EndOfYearConversation = number % 8 == 0 ? Conversation : null,
        };
}
