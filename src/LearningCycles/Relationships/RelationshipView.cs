using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>What one person may see of a relationship. Only <see cref="CoachingRelationship.VisibleTo" /> makes one.</summary>
public sealed record RelationshipView
{
    internal RelationshipView(CoachingRelationship relationship, PersonId viewer, RelationshipPolicy? policy)
    {
        Lead = relationship.Lead;
        Teacher = relationship.Teacher;
        SchoolYear = relationship.SchoolYear;
        Stage = relationship.Stage;
        Since = relationship.LastChange.On;
        Checklist = relationship.Onboarding.Checklist(policy);
        Strain = relationship.StrainSeenBy(viewer);
        Onboarding =
            viewer == Lead ? relationship.Onboarding
            : viewer == Teacher ? WithoutNotes(relationship.Onboarding)
            : null;
    }

    /// <summary>The lead who coaches.</summary>
    public PersonId Lead { get; }

    /// <summary>The teacher.</summary>
    public PersonId Teacher { get; }

    /// <summary>The school year; null while not set.</summary>
    public DateInterval? SchoolYear { get; }

    /// <summary>Where it stands.</summary>
    public RelationshipStage Stage { get; }

    /// <summary>The day since when it stands there.</summary>
    public LocalDate Since { get; }

    /// <summary>The onboarding's items with their days.</summary>
    public ValueList<ChecklistItem> Checklist { get; }

    /// <summary>The onboarding itself, for the pair: the lead's notes only for the lead. Null for anybody else.</summary>
    public Onboarding? Onboarding { get; }

    /// <summary>The mark "strained", for the lead and the chosen audience; null for anybody else, and when it is not set.</summary>
    public Strain? Strain { get; }

    /// <summary>The people, the stage and the day: <c>lee with ana: Active since 2026-08-28</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Lead} with {Teacher}: {Stage} since {Since}");

    private static Onboarding WithoutNotes(Onboarding onboarding) =>
        onboarding.Conversation is { } held
            ? onboarding with
            {
                Conversation = held with { Notes = null },
            }
            : onboarding;
}
