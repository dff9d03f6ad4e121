using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>A teacher was seen in action, and given feedback.</summary>
public sealed record CycleObservation
{
    /// <summary>An observation.</summary>
    public sealed record FeedbackItem
{
    /// <summary>Writes it down.</summary>
    /// <param name="givenOn">The day on which the teacher got it.</param>
    /// <param name="text">What was noticed.</param>
    /// <param name="nextAction">What to do about it; without one the feedback is not actionable.</param>
    public FeedbackItem(LocalDate givenOn, string text, string? nextAction = null)
    {
        GivenOn = givenOn;
        Text = Guard.Against.Null(text);
        NextAction = nextAction;
    }

    /// <summary>The day on which the teacher got it.</summary>
    public LocalDate GivenOn { get; }

    /// <summary>What was noticed.</summary>
    public string Text { get; }

    /// <summary>What to do about it; without one the feedback is not actionable.</summary>
    public string? NextAction { get; }

    /// <summary>Whether it names something to do.</summary>
    public bool IsActionable => !string.IsNullOrWhiteSpace(NextAction);
}
