namespace LearningCycles.Goals;

/// <summary>A part of a goal was written in a stage in which it is not open. Look at <see cref="GoalMap.OpenIn" /> first.</summary>
public sealed class GoalPartNotOpenException : InvalidOperationException
{
    /// <summary>An exception for a part, and the stage that the goal is in.</summary>
    public GoalPartNotOpenException(GoalId goal, GoalPart part, GoalStage stage)
        : base(
            $"{part} of goal {Guard.Against.Null(goal)} cannot be written in {stage}; it is open in {string.Join(", ", GoalMap.OpenIn(part))}.\n"
                + (
                    GoalMap.Moves.OpenMoves(stage) is { Count: > 0 } moves
                        ? $"Maybe one of these moves comes first: {string.Join(", ", moves)}?"
                        : "Maybe another goal is meant? No move leads on from here."
                )
        )
    {
        Goal = goal;
        Part = part;
        Stage = stage;
    }

    /// <summary>The goal.</summary>
    public GoalId Goal { get; }

    /// <summary>The part.</summary>
    public GoalPart Part { get; }

    /// <summary>The stage that the goal is in.</summary>
    public GoalStage Stage { get; }
}
