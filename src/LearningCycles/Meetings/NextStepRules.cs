using LearningCycles.Machines;
using LearningCycles.Rules;

namespace LearningCycles.Meetings;

/// <summary>The rules about next steps, one row each. What a step needs to be agreed on is asked when its meeting is closed out: MTG-04.</summary>
public static class NextStepRules
{
    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<NextStepMove, NextStepCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<NextStepStage, NextStepMove, NextStepCase>();

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<NextStepMove, NextStepCase> Book { get; } =
        new([
            .. MoveRules.Rows<NextStepStage, NextStepMove, NextStepCase>(NextStepMap.Moves),
            new(
                NextStepRuleIds.LaterDue,
                [NextStepMove.Carry],
                Severity.Required,
                "A step that is carried gets a day that is later than before and not past.",
                "Objective 1, regular 1:1s",
                FindLaterDue
            )
            {
                Supply = "the day by which the step is now to be done",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<NextStepMove, NextStepCase>> Every { get; } = [MoveIsOpen, .. Book.Rules];

    private static Finding? FindLaterDue(NextStepCase c)
    {
        if (c.Details.NewDue is not { } due)
            return "no day is given by which the carried step is to be done";
        if (due < c.On)
            return Finding.Of("the new day {due} lies before the move on {on}", ("due", due), ("on", c.On));
        return c.Step.Due is not { } before || due > before
            ? null
            : Finding.Of("the new day {due} is not after {before}", ("due", due), ("before", before));
    }
}
