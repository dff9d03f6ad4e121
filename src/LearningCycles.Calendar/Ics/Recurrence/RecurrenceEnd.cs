namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Why a walk through a series stopped.</summary>
public enum RecurrenceEnd
{
    /// <summary>It has not stopped yet.</summary>
    None,

    /// <summary>There is nothing more: the series ended, or the time that was asked for did.</summary>
    Complete,

    /// <summary>As many occurrences were given as <see cref="IcsLimits.Occurrences" /> allows; there is at least one more.</summary>
    TooMany,

    /// <summary>
    /// A rule named nothing for a million tries, or was followed to the year <see cref="IcsTime.LastYear" />, and was given
    /// up. So ends a rule that never comes true, such as one for 30 February.
    /// </summary>
    GivenUp,
}
