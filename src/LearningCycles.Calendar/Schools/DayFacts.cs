using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>What a day is at a school: several facts, never one flag (staff may be in when students are not).</summary>
public sealed record DayFacts
{
    internal DayFacts(LocalDate date) => Date = date;

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether students are taught: an instructional day.</summary>
    public bool StudentsIn => StudentHours is not null;

    /// <summary>Whether staff are in, so that a meeting can be held.</summary>
    public bool StaffIn => StaffHours is not null;

    /// <summary>Whether students are taught in the building, so that an observation in the room can be held.</summary>
    public bool StudentsOnSite { get; internal init; }

    /// <summary>When students are taught, by the school's wall clock; null when they are not.</summary>
    public TimeRange? StudentHours { get; internal init; }

    /// <summary>When staff are in, by the school's wall clock; null when they are not.</summary>
    public TimeRange? StaffHours { get; internal init; }

    /// <summary>The day's label in the rotation, or null outside of it.</summary>
    public string? RotationLabel { get; internal init; }

    /// <summary>The bell schedule in force, or null when no students are in or the school gave none.</summary>
    public BellSchedule? Bells { get; internal init; }

    /// <summary>The running number of the instructional day, from 1; null when students are not in.</summary>
    public int? InstructionalDay { get; internal init; }

    /// <summary>Everything on the school calendar for this day.</summary>
    public ValueList<DayEvent> Events { get; internal init; } = [];

    /// <summary>Why students or staff are not in, in the district's words; null on an ordinary day.</summary>
    public string? WhyClosed { get; internal init; }

    /// <summary>The event that decided what the day is; null on an ordinary day, on a weekend, and outside of the year.</summary>
    public DayEvent? Because { get; internal init; }

    /// <summary>The day and what it is.</summary>
    public override string ToString()
    {
        var what =
            StudentsIn ? "open"
            : StaffIn ? $"staff only ({WhyClosed})"
            : $"closed ({WhyClosed})";
        return InvariantText.Of($"{Date} {what}{(RotationLabel is null ? "" : $", {RotationLabel}")}");
    }
}
