namespace LearningCycles.Slos;

/// <summary>What a move of a student learning objective is told beside its day.</summary>
public sealed record SloMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static SloMoveDetails None { get; } = new();

    /// <summary>Why, in words: what else is asked for, or why something is unlocked.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a reason is told; not the reason, which may speak of students.</summary>
    public override string ToString() => string.IsNullOrWhiteSpace(Reason) ? "no reason" : "a reason";
}
