using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>A word of welcome to a teacher before the two first meet (Objective 1, beginning-of-year conversations).</summary>
public sealed record WelcomeMessage
{
    /// <summary>A welcome.</summary>
    /// <param name="sentOn">The day on which it was sent.</param>
    /// <param name="channel">How it was sent.</param>
    public WelcomeMessage(LocalDate sentOn, WelcomeChannel channel)
    {
        SentOn = sentOn;
        Channel = Guard.Against.EnumOutOfRange(channel);
    }

    /// <summary>The day on which it was sent.</summary>
    public LocalDate SentOn { get; }

    /// <summary>How it was sent.</summary>
    public WelcomeChannel Channel { get; }

    /// <summary>The channel and the day: <c>Card on 2026-08-17</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Channel} on {SentOn}");
}

/// <summary>How a welcome is sent.</summary>
public enum WelcomeChannel
{
    /// <summary>A card.</summary>
    Card,

    /// <summary>An e-mail.</summary>
    EMail,
}
