using LearningCycles.Rules;

namespace LearningCycles.Machines;

/// <summary>The lasting ids of the rules that every machine asks of every move.</summary>
public static class MoveRuleIds
{
    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy.</summary>
    public static RuleId MoveIsOpen { get; } = new("MOV-01");

    /// <summary>The move is not dated before the last one.</summary>
    public static RuleId InOrderOfDays { get; } = new("MOV-02");

    /// <summary>A reason is told where the table asks for one.</summary>
    public static RuleId ReasonTold { get; } = new("MOV-03");

    /// <summary>Both sides confirm where the table asks for it.</summary>
    public static RuleId BothConfirm { get; } = new("MOV-04");
}
