namespace LearningCycles.Support;

/// <summary>Where a support request stands.</summary>
public enum SupportStage
{
    /// <summary>Brought up; nobody of the audience answered yet.</summary>
    Raised,

    /// <summary>Somebody of the audience answered.</summary>
    Acknowledged,

    /// <summary>Talked through in confidence.</summary>
    InDiscussion,

    /// <summary>Next steps are agreed on.</summary>
    PlanAgreed,

    /// <summary>There is an outcome, which the raiser did not confirm yet.</summary>
    Resolved,

    /// <summary>The raiser confirmed the outcome.</summary>
    Closed,

    /// <summary>The school leader knows of it in full.</summary>
    Escalated,

    /// <summary>The school leader was asked to intervene.</summary>
    InterventionRequested,

    /// <summary>The school leader intervenes.</summary>
    Intervening,

    /// <summary>The raiser took it back.</summary>
    Withdrawn,
}
