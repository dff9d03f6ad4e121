using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Cycles;

/// <summary>The rules about cycles, one row each. A school's own book is another value, in <see cref="CyclePolicy.Rules" />.</summary>
public static class CycleRules
{
    /// <summary>
    /// The move is open in the stage. It is asked first, alone, and whatever the policy: it is the machine itself, so it is not in <see cref="Book" />.
    /// </summary>
    public static Rule<CycleMove, CycleCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<CycleStage, CycleMove, CycleCase>();

    /// <summary>A coaching agreement is in force before a cycle begins. Not in <see cref="Book" />; only one edition of the guide asks for it.</summary>
    public static Rule<CycleMove, CycleCase> AgreementInForce => MachineRules.AgreementInForce;

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<CycleMove, CycleCase> Book { get; } =
        new([.. MachineRules.Rows, .. IntentionRules.Rows, .. LearningRules.Rows, .. ReflectionRules.Rows]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<CycleMove, CycleCase>> Every { get; } = [MoveIsOpen, AgreementInForce, .. Book.Rules];
}
