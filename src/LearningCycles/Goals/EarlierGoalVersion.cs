using NodaTime;

namespace LearningCycles.Goals;

/// <summary>A version of a goal that was revised, with the confirmations it had.</summary>
public sealed record EarlierGoalVersion
{
    /// <summary>Keeps a version.</summary>
    /// <param name="content">The version.</param>
    /// <param name="revisedOn">The day on which it was revised; it stood until then.</param>
    public EarlierGoalVersion(GoalContent content, LocalDate revisedOn)
    {
        Content = Guard.Against.Null(content);
        RevisedOn = revisedOn;
    }

    /// <summary>The version.</summary>
    public GoalContent Content { get; }

    /// <summary>The day on which it was revised; it stood until then.</summary>
    public LocalDate RevisedOn { get; }

    /// <summary>The goal's id and the day: <c>g1, revised on 2026-11-09</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Content.Goal.Id}, revised on {RevisedOn}");
}
