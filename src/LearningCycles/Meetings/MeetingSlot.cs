using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>When a 1:1 is: a day, a time and a length, in the school's time zone.</summary>
public sealed record MeetingSlot
{
    /// <summary>A slot.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The school's local time at which it starts.</param>
    /// <param name="minutes">How long it is, 1 to 480 minutes; it ends on the same day, at midnight at the latest.</param>
    /// <exception cref="ArgumentException">The length is out of bounds, or runs past midnight.</exception>
    public MeetingSlot(LocalDate day, LocalTime time, int minutes)
    {
        Day = day;
        Time = time;
        Minutes = Guard.Against.PastMidnight(Guard.Against.OutOfBounds(minutes, nameof(minutes), 1, 480), time);
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The school's local time at which it starts.</summary>
    public LocalTime Time { get; }

    /// <summary>How long it is, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The day, the time and the length: <c>2026-09-15 08:00, 45 minutes</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Day} {Time}, {Minutes} minutes");
}
