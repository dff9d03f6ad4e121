using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Goals;

/// <summary>The rules about goals, one row each. A school's own book is another value, in <see cref="GoalPolicy.Rules" />.</summary>
public static class GoalRules
{
    /// <summary>
    /// The move is open in the stage. It is asked first, alone, and whatever the policy: it is the machine itself, so it is not in <see cref="Book" />.
    /// </summary>
    public static Rule<GoalMove, GoalCase> MoveIsOpen { get; } = MoveRules.MoveIsOpen<GoalStage, GoalMove, GoalCase>();

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<GoalMove, GoalCase> Book { get; } =
        new([
            .. MoveRules.Rows<GoalStage, GoalMove, GoalCase>(GoalMap.Moves),
            .. GoalWritingRules.Rows,
            .. GoalLinkRules.Rows,
            .. GoalTeamRules.Rows,
            .. GoalLifeRules.Rows,
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<GoalMove, GoalCase>> Every { get; } = [MoveIsOpen, .. Book.Rules];
}
