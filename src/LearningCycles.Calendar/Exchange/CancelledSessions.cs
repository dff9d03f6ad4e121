namespace LearningCycles.Calendar.Exchange;

/// <summary>What a feed does with sessions that were published and are no more.</summary>
public enum CancelledSessions
{
    /// <summary>They are left out, and so vanish from every calendar that subscribes to the feed.</summary>
    LeftOut,

    /// <summary>
    /// They stay, with <c>STATUS:CANCELLED</c>, the raised SEQUENCE, a title that says so, and without taking anybody's
    /// time. Google hides such events, others strike them through; a reader that knows no status still shows the title.
    /// </summary>
    Shown,
}
