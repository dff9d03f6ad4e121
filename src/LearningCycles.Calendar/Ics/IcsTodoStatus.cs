namespace LearningCycles.Calendar.Ics;

/// <summary>How far a task has come (RFC 5545 §3.8.1.11).</summary>
public enum IcsTodoStatus
{
    /// <summary>The file says nothing; no STATUS is written.</summary>
    Unspecified,

    /// <summary><c>NEEDS-ACTION</c>: nothing is done yet.</summary>
    NeedsAction,

    /// <summary><c>IN-PROCESS</c>: it is begun.</summary>
    InProcess,

    /// <summary><c>COMPLETED</c>: it is done.</summary>
    Completed,

    /// <summary><c>CANCELLED</c>: it need not be done any more.</summary>
    Cancelled,
}
