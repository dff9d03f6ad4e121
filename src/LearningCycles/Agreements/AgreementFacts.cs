using LearningCycles.Cycles;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Agreements;

/// <summary>What an agreement cannot know itself, and the host says at a move.</summary>
public sealed record AgreementFacts
{
    /// <summary>Nothing said: no school year, no cycles.</summary>
    public static AgreementFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>The first and last day of the school year; what lies inside is not asked when null.</summary>
    public DateInterval? SchoolYear { get; init; }

    /// <summary>Cycles of the two that are begun and not closed.</summary>
    public ValueList<CycleId> RunningCycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {By}, school year {SchoolYear?.Start} to {SchoolYear?.End}, running cycles {RunningCycles}"
        );
}
