using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>What a move is told beside its day. The verbs of <see cref="CoachingRelationship" /> take these as arguments.</summary>
public sealed record RelationshipMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static RelationshipMoveDetails None { get; } = new();

    /// <summary>Why, in words; private to the pair, and of the mark "strained" to those who may see it.</summary>
    public string? Reason { get; init; }

    /// <summary>Who may see the mark "strained" beside the lead.</summary>
    public ValueList<PersonId> Audience
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, one => one, nameof(Audience));
    } = [];

    /// <summary>The lead of the relationship that follows; the same when null.</summary>
    public PersonId? NewLead { get; init; }

    /// <summary>The school year of the relationship that follows; not set yet when null.</summary>
    public DateInterval? NewSchoolYear { get; init; }

    /// <summary>Whether the teacher's preferences go along to the relationship that follows.</summary>
    public bool CopiesPreferences { get; init; }

    /// <summary>The day on which the teacher consented to that.</summary>
    public LocalDate? TeacherConsentedOn { get; init; }

    /// <summary>What follows, in an invariant form; neither a reason nor who sees a mark.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"new lead {NewLead}, new school year {NewSchoolYear?.Start} to {NewSchoolYear?.End}, copies preferences {CopiesPreferences}, teacher consented {TeacherConsentedOn}"
        );
}
