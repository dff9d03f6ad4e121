namespace LearningCycles.Calendar.Ics;

/// <summary>What an alarm does: ACTION (RFC 5545 §3.8.6.1).</summary>
public enum IcsAlarmAction
{
    /// <summary><c>DISPLAY</c>: it shows a text.</summary>
    Display,

    /// <summary><c>AUDIO</c>: it makes a sound.</summary>
    Audio,

    /// <summary><c>EMAIL</c>: it sends a mail.</summary>
    Email,
}
