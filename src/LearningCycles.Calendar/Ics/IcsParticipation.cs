namespace LearningCycles.Calendar.Ics;

/// <summary>What an invited person answered: PARTSTAT (RFC 5545 §3.2.12).</summary>
public enum IcsParticipation
{
    /// <summary><c>NEEDS-ACTION</c>: no answer yet. What no PARTSTAT means; it is not written.</summary>
    NeedsAction,

    /// <summary><c>ACCEPTED</c>.</summary>
    Accepted,

    /// <summary><c>DECLINED</c>.</summary>
    Declined,

    /// <summary><c>TENTATIVE</c>.</summary>
    Tentative,

    /// <summary><c>DELEGATED</c>: somebody else comes instead.</summary>
    Delegated,

    /// <summary><c>IN-PROCESS</c>: the person is at work on the task.</summary>
    InProcess,

    /// <summary><c>COMPLETED</c>: the person has done the task.</summary>
    Completed,
}
