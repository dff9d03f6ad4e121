using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>A date of a series that is moved or called off.</summary>
public sealed record SeriesException
{
    /// <summary>An exception.</summary>
    /// <param name="day">The date of the series.</param>
    /// <param name="newSlot">When the 1:1 is instead; null when it is called off.</param>
    public SeriesException(LocalDate day, MeetingSlot? newSlot)
    {
        Day = day;
        NewSlot = newSlot;
    }

    /// <summary>The date of the series.</summary>
    public LocalDate Day { get; }

    /// <summary>When the 1:1 is instead; null when it is called off.</summary>
    public MeetingSlot? NewSlot { get; }

    /// <summary>The date and what becomes of it: <c>2026-09-15 to 2026-09-16 08:00, 45 minutes</c>.</summary>
    public override string ToString() =>
        NewSlot is null ? InvariantText.Of($"{Day} called off") : InvariantText.Of($"{Day} to {NewSlot}");
}
