namespace LearningCycles.Support;

/// <summary>A move of a support request.</summary>
public enum SupportMove
{
    /// <summary>A concern is brought up.</summary>
    Raise,

    /// <summary>Somebody of the audience answers.</summary>
    Acknowledge,

    /// <summary>Raiser and participants begin to talk.</summary>
    Discuss,

    /// <summary>They talk again, as a plan did not hold or the school leader helps without an intervention.</summary>
    ReturnToDiscussion,

    /// <summary>They agree on next steps.</summary>
    AgreePlan,

    /// <summary>There is an outcome.</summary>
    Resolve,

    /// <summary>The raiser confirms the outcome.</summary>
    Close,

    /// <summary>The school leader is brought in and informed.</summary>
    Escalate,

    /// <summary>The school leader is asked to intervene.</summary>
    RequestIntervention,

    /// <summary>The school leader will intervene.</summary>
    AcceptIntervention,

    /// <summary>The school leader will not intervene; it is talked through again.</summary>
    DeclineIntervention,

    /// <summary>The raiser takes it back.</summary>
    Withdraw,

    /// <summary>The raiser takes it up again.</summary>
    Reopen,

    /// <summary>More people join the audience.</summary>
    WidenAudience,

    /// <summary>The school leader is kept informed.</summary>
    UpdateLeader,
}
