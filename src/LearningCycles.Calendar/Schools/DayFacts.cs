using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>What a day is at a school: several facts, never one flag (staff may be in when students are not).</summary>
/// <example>
/// <code>
/// var day = school.On(new(2026, 9, 2));
/// Console.WriteLine(day.Because); // Early release (EarlyRelease, 2026-09-02)
/// Console.WriteLine($"students {day.StudentHours}, staff {day.StaffHours}");
/// // students 08:00-10:30, staff 07:30-16:00
/// Console.WriteLine(day.Bells?.TimeOf("P4")?.ToString() ?? "P4 is not held"); // P4 is not held
///
/// Console.WriteLine(school.On(new(2026, 9, 7)).WhyClosed); // Labor Day
/// </code>
/// </example>
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

    /// <summary>The bell schedule in force for no particular grade, or null when no students are in or the school gave none for all grades.</summary>
    public BellSchedule? Bells => BellsFor(null);

    /// <summary>
    /// Every bell schedule in force, in the order in which they win: those chosen by hand, then those that name grades,
    /// then the one for all other grades; else in the order given. None when no students are in.
    /// </summary>
    public ValueList<BellSchedule> AllBells { get; internal init; } = [];

    /// <summary>The terms in which the day lies, in the order given.</summary>
    public ValueList<Term> Terms { get; internal init; } = [];

    /// <summary>The running number of the instructional day, from 1; null when students are not in.</summary>
    public int? InstructionalDay { get; internal init; }

    /// <summary>
    /// Which one of its calendar month's in-session days of the same weekday it is, from 1: the "first in-session
    /// Wednesday" has 1; null when students are not in.
    /// </summary>
    public int? OrdinalInMonth { get; internal init; }

    /// <summary>The same, counted from the month's end: 1 for the last; null when students are not in.</summary>
    public int? OrdinalFromEndOfMonth { get; internal init; }

    /// <summary>How long students are taught, in whole minutes: their hours, with breaks and lunch; 0 when they are not in.</summary>
    public int InstructionalMinutes => StudentHours?.Minutes ?? 0;

    /// <summary>Everything on the school calendar for this day.</summary>
    public ValueList<DayEvent> Events { get; internal init; } = [];

    /// <summary>Why students or staff are not in, in the district's words, or in ours where no event says it (<c>weekend</c>, <c>outside of the school year</c>); null on an ordinary day.</summary>
    public string? WhyClosed { get; internal init; }

    /// <summary>The event that decided what the day is; null on an ordinary day, on a weekend, and outside of the year.</summary>
    public DayEvent? Because { get; internal init; }

    /// <summary>Whether something of a kind is on the school calendar for this day, in effect or not.</summary>
    public bool Has(DayEventKind kind)
    {
        foreach (var dayEvent in Events)
        {
            if (dayEvent.Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>The bell schedule in force for a grade: one that names it, else the one for all grades, or null.</summary>
    /// <param name="grade">The grade, in the school's own words; null for no particular one.</param>
    public BellSchedule? BellsFor(string? grade)
    {
        BellSchedule? forAll = null;
        foreach (var bells in AllBells)
        {
            if (bells.Grades.Count == 0)
                forAll ??= bells;
            else if (grade is not null && bells.Grades.Contains(grade))
                return bells;
        }
        return forAll;
    }

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
