namespace LearningCycles.Meetings;

/// <summary>Something that was done in a 1:1. Its description is private to the pair, so it is not in <see cref="ToString" />.</summary>
public sealed record HeldActivity
{
    /// <summary>An activity.</summary>
    /// <param name="kind">One of the catalogue, or another.</param>
    /// <param name="description">What exactly; asked for when the kind is <see cref="ActivityKind.Other" />.</param>
    public HeldActivity(ActivityKind kind, string? description = null)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Description = description;
    }

    /// <summary>One of the catalogue, or another.</summary>
    public ActivityKind Kind { get; }

    /// <summary>What exactly.</summary>
    public string? Description { get; }

    /// <summary>The kind.</summary>
    public override string ToString() => InvariantText.Of(Kind);
}
