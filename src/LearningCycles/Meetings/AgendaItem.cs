using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>Something to talk about in a 1:1. Its text is private to the pair, so it is not in <see cref="ToString" />.</summary>
public sealed record AgendaItem
{
    /// <summary>An item.</summary>
    /// <param name="text">What it is about. A blank one counts as missing.</param>
    /// <param name="author">Who put it there; null when nobody did, such as a step that was carried along.</param>
    /// <param name="on">The day on which it was put there.</param>
    public AgendaItem(string text, PersonId? author, LocalDate on)
    {
        Text = Guard.Against.Null(text);
        Author = author;
        On = on;
    }

    /// <summary>What it is about.</summary>
    public string Text { get; }

    /// <summary>Who put it there; null when nobody did.</summary>
    public PersonId? Author { get; }

    /// <summary>The day on which it was put there.</summary>
    public LocalDate On { get; }

    /// <summary>The activity that it asks for; null when not told.</summary>
    public ActivityKind? Activity
    {
        get;
        init => field = value is { } kind ? Guard.Against.EnumOutOfRange(kind) : null;
    }

    /// <summary>The next step that it carries along; null for any other item.</summary>
    public NextStepId? Carries { get; init; }

    /// <summary>Whether it says something.</summary>
    internal bool IsWritten => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The day, the author, the activity and the step, without the text.</summary>
    public override string ToString() => InvariantText.Of($"{On} by {Author}: {Activity} {Carries}").TrimEnd();
}
