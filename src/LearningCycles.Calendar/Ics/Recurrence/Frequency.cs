namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>How long the period is whose occurrences a rule names: FREQ (RFC 5545 §3.3.10), from the shortest to the longest.</summary>
public enum Frequency
{
    /// <summary><c>SECONDLY</c>.</summary>
    Secondly,

    /// <summary><c>MINUTELY</c>.</summary>
    Minutely,

    /// <summary><c>HOURLY</c>.</summary>
    Hourly,

    /// <summary><c>DAILY</c>.</summary>
    Daily,

    /// <summary><c>WEEKLY</c>.</summary>
    Weekly,

    /// <summary><c>MONTHLY</c>.</summary>
    Monthly,

    /// <summary><c>YEARLY</c>.</summary>
    Yearly,
}
