using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Meetings;

/// <summary>The rules about 1:1s, one row each. A school's own book is another value, in <see cref="MeetingPolicy.Rules" />.</summary>
public static class MeetingRules
{
    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<MeetingMove, MeetingCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<MeetingStage, MeetingMove, MeetingCase>();

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<MeetingMove, MeetingCase> Book { get; } =
        new([
            .. MoveRules.Rows<MeetingStage, MeetingMove, MeetingCase>(MeetingMap.Moves),
            .. SlotRules.Rows,
            .. AgendaRules.Rows,
            .. CloseOutRules.Rows,
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<MeetingMove, MeetingCase>> Every { get; } = [MoveIsOpen, .. Book.Rules];
}
