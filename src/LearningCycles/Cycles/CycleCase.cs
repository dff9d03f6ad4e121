using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>What a rule looks at: the cycle as it stands, the move that is asked for, the policy and the host's facts.</summary>
/// <param name="Cycle">The cycle before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record CycleCase(
    LearningCycle Cycle,
    CycleMove Move,
    LocalDate On,
    CycleMoveDetails Details,
    CyclePolicy Policy,
    CycleFacts Facts
) : IMoveCase<CycleStage, CycleMove>
{
    StageMap<CycleStage, CycleMove> IMoveCase<CycleStage, CycleMove>.Map => CycleMap.Moves;

    CycleStage IMoveCase<CycleStage, CycleMove>.Stage => Cycle.Stage;

    CycleMove IMoveCase<CycleStage, CycleMove>.LastMove => Cycle.LastChange.Move;

    LocalDate IMoveCase<CycleStage, CycleMove>.LastOn => Cycle.LastChange.On;

    // Giving a cycle up takes a code; a note beside it is no reason.
    string? IMoveCase<CycleStage, CycleMove>.Reason =>
        Move != CycleMove.Abandon ? Details.Reason
        : Details.AbandonReason is { } reason ? Enum.GetName(reason)
        : null;

    ValueList<PersonId>? IMoveCase<CycleStage, CycleMove>.LackingConfirmations() => Parties.Lacking(this);

    /// <summary>Whether a teacher's part is waited for: one with whom coaching is active. When none is, all are.</summary>
    /// <example>
    /// <code>
    /// // A rule's function is given such a case; a test of your own rule makes one.
    /// var c = new CycleCase(teamCycle, CycleMove.BeginLearning, On: new(2026, 9, 8), CycleMoveDetails.None,
    ///     CyclePolicy.Default, new() { InactiveTeachers = [ben] });
    /// Console.WriteLine(c.Cycle.Teachers.Where(c.Awaits).ToValueList()); // [ana]
    /// </code>
    /// </example>
    public bool Awaits(PersonId teacher) => BothSides.Awaits(teacher, Cycle.Teachers, Facts.InactiveTeachers);

    /// <summary>The move, the day and the cycle.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Cycle}");
}
