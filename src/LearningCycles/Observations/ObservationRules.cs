using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Observations;

/// <summary>The rules about observations, one row each. A school's own book is another value, in <see cref="ObservationPolicy.Rules" />.</summary>
public static class ObservationRules
{
    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<ObservationMove, ObservationCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<ObservationStage, ObservationMove, ObservationCase>();

    /// <summary>What stands between coaching and evaluation. Asked before the book and whatever the policy, so these are not in <see cref="Book" />.</summary>
    public static ValueList<Rule<ObservationMove, ObservationCase>> OfRelease => ReleaseRules.Book.Rules;

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<ObservationMove, ObservationCase> Book { get; } =
        new([
            .. MoveRules.Rows<ObservationStage, ObservationMove, ObservationCase>(ObservationMap.Moves),
            .. PreferenceRules.Rows,
            .. LessonRules.Rows,
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<ObservationMove, ObservationCase>> Every { get; } =
    [MoveIsOpen, .. OfRelease, .. Book.Rules];
}
