namespace LearningCycles.Relationships;

/// <summary>Where a coaching relationship stands. Whether it is strained is apart from this.</summary>
public enum RelationshipStage
{
    /// <summary>Planned for a lead and a teacher.</summary>
    Proposed,

    /// <summary>The lead accepted; the two get to know each other.</summary>
    Onboarding,

    /// <summary>Coaching goes on.</summary>
    Active,

    /// <summary>Coaching rests, as during a leave.</summary>
    Suspended,

    /// <summary>Coaching is over.</summary>
    Ended,
}
