using LearningCycles.People;
using LearningCycles.Rules;

namespace LearningCycles.Relationships;

/// <summary>Whether a teacher of a team is ready for the first cycles, and what is missing.</summary>
public sealed record LaunchReadiness
{
    internal LaunchReadiness(
        PersonId teacher,
        CoachingRelationship? relationship,
        RelationshipMove? nextMove,
        ValueList<RuleViolation> missing,
        ValueList<ChecklistItem> openItems
    )
    {
        Teacher = teacher;
        Relationship = relationship;
        NextMove = nextMove;
        Missing = missing;
        OpenItems = openItems;
    }

    /// <summary>The teacher.</summary>
    public PersonId Teacher { get; }

    /// <summary>The open relationship with the lead; null when there is none.</summary>
    public CoachingRelationship? Relationship { get; }

    /// <summary>The move that comes next on the way to coaching; null when coaching is active.</summary>
    public RelationshipMove? NextMove { get; }

    /// <summary>What the policy's rules find missing for coaching to begin, required and advice; without a relationship what a new one would lack.</summary>
    public ValueList<RuleViolation> Missing { get; }

    /// <summary>The items of the onboarding that are asked for and open, in their order; without a relationship all that are asked for.</summary>
    public ValueList<ChecklistItem> OpenItems { get; }

    /// <summary>Whether coaching is active and no required rule finds something missing.</summary>
    public bool IsReady
    {
        get
        {
            if (NextMove is not null)
                return false;
            foreach (var violation in Missing)
            {
                if (violation.Severity == Severity.Required)
                    return false;
            }
            return true;
        }
    }

    /// <summary>The teacher, and ready or the next move: <c>ana: ready</c>, <c>bo: Activate comes next, missing: 1, open items: 2</c>.</summary>
    public override string ToString() =>
        IsReady ? InvariantText.Of($"{Teacher}: ready")
        : NextMove is { } next
            ? InvariantText.Of($"{Teacher}: {next} comes next, missing: {Missing.Count}, open items: {OpenItems.Count}")
        : InvariantText.Of($"{Teacher}: missing: {Missing.Count}, open items: {OpenItems.Count}");
}
