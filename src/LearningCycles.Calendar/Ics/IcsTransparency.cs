namespace LearningCycles.Calendar.Ics;

/// <summary>Whether an event takes a person's time (RFC 5545 §3.8.2.7).</summary>
public enum IcsTransparency
{
    /// <summary><c>OPAQUE</c>: the person is busy. Also what a file means that says nothing.</summary>
    Opaque,

    /// <summary><c>TRANSPARENT</c>: the person stays free, as on a deadline or an all-day remark.</summary>
    Transparent,
}
