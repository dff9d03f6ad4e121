namespace LearningCycles.Calendar.Ics;

/// <summary>How widely an event may be shown (RFC 5545 §3.8.1.3). It is advice to the reader only: leave out what must stay secret.</summary>
public enum IcsClassification
{
    /// <summary><c>PUBLIC</c>, which is what no CLASS means; it is not written.</summary>
    Public,

    /// <summary><c>PRIVATE</c>.</summary>
    Private,

    /// <summary><c>CONFIDENTIAL</c>.</summary>
    Confidential,
}
