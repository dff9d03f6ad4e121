namespace LearningCycles.Calendar.Ics;

/// <summary>What an invited person's part is: ROLE (RFC 5545 §3.2.16).</summary>
public enum IcsRole
{
    /// <summary><c>REQ-PARTICIPANT</c>: the person should be there. What no ROLE means; it is not written.</summary>
    Required,

    /// <summary><c>CHAIR</c>: the person leads.</summary>
    Chair,

    /// <summary><c>OPT-PARTICIPANT</c>: the person may be there.</summary>
    Optional,

    /// <summary><c>NON-PARTICIPANT</c>: the person is told only.</summary>
    Informed,
}
