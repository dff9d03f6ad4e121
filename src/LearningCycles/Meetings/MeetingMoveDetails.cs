using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a move of a 1:1 is told beside its day. The verbs of <see cref="OneOnOne" /> take these as arguments.</summary>
public sealed record MeetingMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static MeetingMoveDetails None { get; } = new();

    /// <summary>Why, in words; private to the pair, so it is not in <see cref="ToString" />.</summary>
    public string? Reason { get; init; }

    /// <summary>The new slot of a 1:1 that is moved or made up.</summary>
    public MeetingSlot? NewSlot { get; init; }

    /// <summary>The day on which it took place.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>Who led it.</summary>
    public PersonId? LedBy { get; init; }

    /// <summary>What is told, in an invariant form, without the reason.</summary>
    public override string ToString() => InvariantText.Of($"new slot {NewSlot}, held on {HeldOn}, led by {LedBy}");
}
