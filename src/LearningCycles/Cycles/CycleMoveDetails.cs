using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>What a move is told beside its day. The verbs of <see cref="LearningCycle" /> take these as arguments.</summary>
/// <remarks>A host hands it to <see cref="LearningCycle.Missing" /> to ask what a half-filled form still lacks.</remarks>
public sealed record CycleMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static CycleMoveDetails None { get; } = new();

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the cycle is given up.</summary>
    public AbandonReason? AbandonReason { get; init; }

    /// <summary>Who confirms the move.</summary>
    public ValueList<PersonId> ConfirmedBy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The later last day of an extended cycle.</summary>
    public LocalDate? NewEnd { get; init; }

    /// <summary>The day on which a paused cycle is expected to go on.</summary>
    public LocalDate? ExpectedReturn { get; init; }

    /// <summary>Whether a resumed cycle gets the school days back that the pause took.</summary>
    public bool MovesEnd { get; init; }

    /// <summary>The first day of the cycle that follows.</summary>
    public LocalDate? NextStart { get; init; }

    /// <summary>The last day of the cycle that follows.</summary>
    public LocalDate? NextEnd { get; init; }

    /// <summary>What is told but the reason's words, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"reason {AbandonReason}, confirmed by {ConfirmedBy}, new end {NewEnd}, return {ExpectedReturn}, moves end {MovesEnd}, next {NextStart} to {NextEnd}"
        );
}
