using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using NodaTime;

namespace LearningCycles.Tests.Properties;

/// <summary>What holds for any life of a cycle.</summary>
public class CycleProperties : MachineContract<LearningCycle, CycleStage, CycleMove>
{
    protected override StageMap<CycleStage, CycleMove> Map => CycleMap.Moves;

    protected override (LearningCycle Subject, LocalDate Today) Live(IReadOnlyList<int> numbers) =>
        RandomCycles.Live(numbers);

    protected override Decision<LearningCycle>? Make(LearningCycle subject, CycleMove move, LocalDate on, int number) =>
        Given.Make(
            subject,
            move,
            on,
            RandomCycles.Told(subject, number, on),
            RandomCycles.Asked(number),
            RandomCycles.Said(number)
        );

    protected override ValueList<RuleViolation> Missing(
        LearningCycle subject,
        CycleMove move,
        LocalDate on,
        int number
    ) =>
        subject.Missing(
            move,
            on,
            RandomCycles.Told(subject, number, on),
            RandomCycles.Asked(number),
            RandomCycles.Said(number)
        );

    protected override (CycleStage Stage, ValueList<CycleMove> OpenMoves, int Changes) Look(LearningCycle subject) =>
        (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override LearningCycle Restored(LearningCycle subject) =>
        LearningCycle.Restore(subject.ToSnapshot() with { });
}
