namespace LearningCycles.Calendar.Ics;

/// <summary>Whether an event takes place (RFC 5545 §3.8.1.11).</summary>
public enum IcsStatus
{
    /// <summary><c>CONFIRMED</c>: it takes place. Also what a file means that says nothing.</summary>
    Confirmed,

    /// <summary><c>TENTATIVE</c>: it may take place.</summary>
    Tentative,

    /// <summary><c>CANCELLED</c>: it does not take place. Some readers hide it, others strike it through.</summary>
    Cancelled,
}
