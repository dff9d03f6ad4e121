using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Support;

/// <summary>Something that somebody will do about a concern, by a day.</summary>
public sealed record SupportPlanStep
{
    /// <summary>A step, complete or not; what lacks is for the rules to find.</summary>
    /// <param name="text">What will be done. A blank one counts as missing.</param>
    /// <param name="owner">Who does it.</param>
    /// <param name="due">The day by which it is to be done.</param>
    public SupportPlanStep(string text, PersonId? owner, LocalDate? due)
    {
        Text = Guard.Against.Null(text);
        Owner = owner;
        Due = due;
    }

    /// <summary>What will be done; in confidence.</summary>
    public string Text { get; }

    /// <summary>Who does it; null while nobody is named.</summary>
    public PersonId? Owner { get; }

    /// <summary>The day by which it is to be done; null while not set.</summary>
    public LocalDate? Due { get; }

    /// <summary>Whose step it is and by when, without its text: <c>step of mia by 2026-10-02</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"step of {Owner?.Value ?? "?"} by {(Due is { } due ? InvariantText.Of(due) : "?")}");
}
