using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Tests.Machines;
using NodaTime;

namespace LearningCycles.Tests.Goals;

public class GoalMachineTests : MachineContract<GoalRecord, GoalStage, GoalMove>
{
    protected override StageMap<GoalStage, GoalMove> Map => GoalMap.Moves;

    protected override (GoalRecord Subject, LocalDate Today) Live(IReadOnlyList<int> numbers) =>
        RandomGoals.Live(numbers);

    protected override Decision<GoalRecord>? Make(GoalRecord subject, GoalMove move, LocalDate on, int number) =>
        GivenGoal.Make(
            subject,
            move,
            on,
            RandomGoals.Told(subject, number),
            RandomGoals.Asked(number),
            RandomGoals.Said(number)
        );

    protected override ValueList<RuleViolation> Missing(GoalRecord subject, GoalMove move, LocalDate on, int number) =>
        subject.Missing(
            move,
            on,
            RandomGoals.Told(subject, number),
            RandomGoals.Asked(number),
            RandomGoals.Said(number)
        );

    protected override (GoalStage Stage, ValueList<GoalMove> OpenMoves, int Changes) Look(GoalRecord subject) =>
        (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override GoalRecord Restored(GoalRecord subject) => GoalRecord.Restore(subject.ToSnapshot() with { });
}
