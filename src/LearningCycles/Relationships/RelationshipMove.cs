namespace LearningCycles.Relationships;

/// <summary>A move of a coaching relationship.</summary>
public enum RelationshipMove
{
    /// <summary>A lead is proposed to a teacher.</summary>
    Propose,

    /// <summary>The lead accepts: onboarding begins.</summary>
    Accept,

    /// <summary>Coaching begins.</summary>
    Activate,

    /// <summary>Coaching rests.</summary>
    Suspend,

    /// <summary>Coaching goes on after a rest.</summary>
    Return,

    /// <summary>The lead marks the relationship as strained, for a chosen audience.</summary>
    MarkStrained,

    /// <summary>The lead takes the mark off.</summary>
    ClearStrained,

    /// <summary>Coaching ends.</summary>
    End,

    /// <summary>Another relationship follows: of a new year, or with a new lead.</summary>
    ProposeAnew,
}
