using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Support;
using LearningCycles.Tests.Machines;
using NodaTime;

namespace LearningCycles.Tests.Support;

/// <summary>What holds for any life of a support request.</summary>
public class SupportMachineTests : MachineContract<SupportRequest, SupportStage, SupportMove>
{
    protected override StageMap<SupportStage, SupportMove> Map => SupportMap.Moves;

    protected override (SupportRequest Subject, LocalDate Today) Live(IReadOnlyList<int> numbers) =>
        RandomSupport.Live(numbers);

    protected override Decision<SupportRequest>? Make(
        SupportRequest subject,
        SupportMove move,
        LocalDate on,
        int number
    ) => GivenSupport.Make(subject, move, on, RandomSupport.Told(number, on), facts: RandomSupport.Said(number, move));

    protected override ValueList<RuleViolation> Missing(
        SupportRequest subject,
        SupportMove move,
        LocalDate on,
        int number
    ) => subject.Missing(move, on, RandomSupport.Told(number, on), facts: RandomSupport.Said(number, move));

    protected override (SupportStage Stage, ValueList<SupportMove> OpenMoves, int Changes) Look(
        SupportRequest subject
    ) => (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override SupportRequest Restored(SupportRequest subject) =>
        SupportRequest.Restore(subject.ToSnapshot() with { });
}
