namespace LearningCycles.Calendar.Ics;

/// <summary>What becomes of a local time that the clocks skip, such as 02:30 on the morning daylight saving time begins.</summary>
public enum IcsGap
{
    /// <summary>It is misuse: the caller planned a time that does not exist.</summary>
    Refuse,

    /// <summary>
    /// It moves later by the length of the gap, 02:30 to 03:30: the offset before the gap counts, as RFC 5545 §3.3.5 reads it.
    /// </summary>
    MoveLater,
}
