using NodaTime;

namespace LearningCycles.Observations;

/// <summary>What a move of an observation is told beside its day. The verbs of <see cref="Observation" /> take these as arguments.</summary>
public sealed record ObservationMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static ObservationMoveDetails None { get; } = new();

    /// <summary>Why, in words; private to the pair, so it is not in <see cref="ToString" />.</summary>
    public string? Reason { get; init; }

    /// <summary>The other day of a rescheduled observation.</summary>
    public LocalDate? NewDay { get; init; }

    /// <summary>The day on which the lesson was seen; the day of the move when null.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>The evidence that the teacher releases, each once.</summary>
    public ValueList<EvidenceId> Releases
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, item => item, nameof(Releases));
    } = [];

    /// <summary>What is told, in an invariant form, without the reason.</summary>
    public override string ToString() => InvariantText.Of($"new day {NewDay}, held on {HeldOn}, releases {Releases}");
}
