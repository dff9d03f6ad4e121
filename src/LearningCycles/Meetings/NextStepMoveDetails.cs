using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a move of a next step is told beside its day. The verbs of <see cref="NextStep" /> take these as arguments.</summary>
public sealed record NextStepMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static NextStepMoveDetails None { get; } = new();

    /// <summary>Why, in words; private to the pair, so it is not in <see cref="ToString" />.</summary>
    public string? Reason { get; init; }

    /// <summary>The day by which a carried step is now to be done.</summary>
    public LocalDate? NewDue { get; init; }

    /// <summary>What is told, in an invariant form, without the reason.</summary>
    public override string ToString() => InvariantText.Of($"new due {NewDue}");
}
