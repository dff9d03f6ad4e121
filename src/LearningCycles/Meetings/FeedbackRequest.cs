using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>Feedback on a 1:1 was asked for, and perhaps given. Its words are private to the pair, so they are not in <see cref="ToString" />.</summary>
public sealed record FeedbackRequest
{
    /// <summary>A request.</summary>
    /// <param name="askedOn">The day on which it was asked for.</param>
    /// <param name="answer">What was answered; null while nothing is.</param>
    /// <param name="words">The answer in words, if any.</param>
    public FeedbackRequest(LocalDate askedOn, FeedbackAnswer? answer = null, string? words = null)
    {
        AskedOn = askedOn;
        Answer = answer is { } given ? Guard.Against.EnumOutOfRange(given, nameof(answer)) : null;
        Words = words;
    }

    /// <summary>The day on which it was asked for.</summary>
    public LocalDate AskedOn { get; }

    /// <summary>What was answered; null while nothing is.</summary>
    public FeedbackAnswer? Answer { get; }

    /// <summary>The answer in words, if any.</summary>
    public string? Words { get; }

    /// <summary>The day and the answer, without its words.</summary>
    public override string ToString() => InvariantText.Of($"{AskedOn} {Answer}").TrimEnd();
}
