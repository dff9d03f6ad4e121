using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Support;

/// <summary>What a move is told beside its day. The verbs of <see cref="SupportRequest" /> take these as arguments.</summary>
/// <remarks>Texts are in confidence; <see cref="ToString" /> leaves them out.</remarks>
public sealed record SupportMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static SupportMoveDetails None { get; } = new();

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Who of the audience talks with the raiser; as before when empty.</summary>
    public ValueList<PersonId> Participants
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, one => one, nameof(Participants));
    } = [];

    /// <summary>The next steps that are agreed on.</summary>
    public ValueList<SupportPlanStep> Steps
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Who joins the audience; somebody who already belongs to it stays what he or she is.</summary>
    public ValueList<AudienceMember> Joining
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, member => member.Person, nameof(Joining));
    } = [];

    /// <summary>The level from now on; as before when null.</summary>
    public ConfidentialityLevel? Level
    {
        get;
        init => field = value is { } level ? Guard.Against.EnumOutOfRange(level) : null;
    }

    /// <summary>The day on which the raiser consented to more people or another level, when somebody else makes the move.</summary>
    public LocalDate? RaiserConsentedOn { get; init; }

    /// <summary>The school leader who is kept informed.</summary>
    public PersonId? Leader { get; init; }

    /// <summary>What the school leader is told; null for the state alone.</summary>
    public string? Update { get; init; }

    /// <summary>What was tried before an intervention is asked for.</summary>
    public string? Tried { get; init; }

    /// <summary>What the school leader is asked to do.</summary>
    public string? Asked { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>What becomes of the coaching relationship.</summary>
    public RelationshipEffect? Effect
    {
        get;
        init => field = value is { } effect ? Guard.Against.EnumOutOfRange(effect) : null;
    }

    /// <summary>People, days and codes, in an invariant form and without any text.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"participants {Participants}, steps {Steps}, joining {Joining}, level {Level}, consent {RaiserConsentedOn}, leader {Leader}, effect {Effect}"
        );
}
