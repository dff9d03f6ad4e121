namespace LearningCycles.Meetings;

/// <summary>Feedback on a 1:1, asked for on its structure and on its content, and what became of it (Objective 1, regular 1:1s).</summary>
public sealed record MeetingFeedback
{
    /// <summary>Nothing asked.</summary>
    public static MeetingFeedback Empty { get; } = new();

    /// <summary>The request on the structure; null while not asked.</summary>
    public FeedbackRequest? Structure { get; init; }

    /// <summary>The request on the content; null while not asked.</summary>
    public FeedbackRequest? Content { get; init; }

    /// <summary>What was decided on an answer that asks for a change; by the next 1:1, so mostly after this one was closed out.</summary>
    public AdjustmentDecision? Decision { get; init; }

    /// <summary>Whether an answer asks for a change.</summary>
    public bool AsksForChange =>
        Structure is { Answer: FeedbackAnswer.Change } || Content is { Answer: FeedbackAnswer.Change };

    /// <summary>The days and the answers, without their words.</summary>
    public override string ToString() =>
        InvariantText.Of($"structure {Structure}, content {Content}, decision {Decision}");
}
