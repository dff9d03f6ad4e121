namespace LearningCycles.Support;

/// <summary>What becomes of the coaching relationship after a support request.</summary>
public enum RelationshipEffect
{
    /// <summary>Coaching goes on.</summary>
    Continue,

    /// <summary>Coaching is suspended.</summary>
    Suspend,

    /// <summary>Coaching ends.</summary>
    End,
}
