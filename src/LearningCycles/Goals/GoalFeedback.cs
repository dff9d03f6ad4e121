using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>What a person said about a goal's content, and what was decided about it.</summary>
public sealed record GoalFeedback
{
    /// <summary>Writes it down.</summary>
    /// <param name="author">Who said it.</param>
    /// <param name="on">The day.</param>
    /// <param name="text">What was said. A blank one counts as missing.</param>
    public GoalFeedback(PersonId author, LocalDate on, string text)
    {
        Author = Guard.Against.Null(author);
        On = on;
        Text = Guard.Against.Null(text);
    }

    /// <summary>Who said it.</summary>
    public PersonId Author { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was said. A blank one counts as missing.</summary>
    public string Text { get; }

    /// <summary>What was decided about it; null while open.</summary>
    public GoalFeedbackDecision? Decision { get; init; }

    /// <summary>The author and the day; never what was said.</summary>
    public override string ToString() => InvariantText.Of($"feedback of {Author} on {On}");
}

/// <summary>What was decided about feedback on a goal.</summary>
public sealed record GoalFeedbackDecision
{
    /// <summary>Writes it down.</summary>
    /// <param name="answer">Whether it was taken up.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="reason">Why, or what was changed; may be left out.</param>
    public GoalFeedbackDecision(GoalFeedbackAnswer answer, LocalDate on, string? reason = null)
    {
        Answer = Guard.Against.EnumOutOfRange(answer);
        On = on;
        Reason = reason;
    }

    /// <summary>Whether it was taken up.</summary>
    public GoalFeedbackAnswer Answer { get; }

    /// <summary>The day of the decision.</summary>
    public LocalDate On { get; }

    /// <summary>Why, or what was changed.</summary>
    public string? Reason { get; }

    /// <summary>The answer and the day.</summary>
    public override string ToString() => InvariantText.Of($"{Answer} on {On}");
}

/// <summary>Whether feedback on a goal was taken up.</summary>
public enum GoalFeedbackAnswer
{
    /// <summary>The goal was changed as asked.</summary>
    TakenUp,

    /// <summary>Some of it was taken up.</summary>
    TakenUpInPart,

    /// <summary>The goal stays as it was.</summary>
    NotTakenUp,
}
