using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>When students and staff are in on an ordinary day, by the school's wall clock.</summary>
/// <example>
/// <code>
/// SchoolHours hours = new(
///     students: new(new(8, 30), new(15, 30)), staff: new(new(8, 0), new(16, 0)), earlyReleaseAt: new(12, 0));
///
/// var year = abYear.WithHours(hours).With(new DayEvent(DayEventKind.EarlyRelease, new(2026, 9, 2), "PLC"));
/// Console.WriteLine(year.On(new(2026, 9, 2)).StudentHours); // 08:30-12:00
/// </code>
/// </example>
public sealed record SchoolHours
{
    /// <summary>The hours of an ordinary day.</summary>
    /// <param name="students">When students are in.</param>
    /// <param name="staff">When staff are in; holds the students' hours.</param>
    /// <param name="earlyReleaseAt">When students leave on an early-release day that names no hour.</param>
    /// <param name="lateStartAt">When students come on a late-start day that names no hour.</param>
    /// <exception cref="ArgumentException">Students would be in without staff, or a short day would be no shorter.</exception>
    public SchoolHours(
        TimeRange students,
        TimeRange staff,
        LocalTime? earlyReleaseAt = null,
        LocalTime? lateStartAt = null
    )
    {
        Students = Guard.Against.Null(students);
        Staff = Guard.Against.InvalidInput(
            Guard.Against.Null(staff),
            nameof(staff),
            hours => hours.Contains(students),
            $"Students are in {students}, but staff only {staff}.\nMaybe the staff's hours start later than meant?"
        );
        EarlyReleaseAt = Inside(earlyReleaseAt ?? HoursBefore(students), students, nameof(earlyReleaseAt));
        LateStartAt = Inside(lateStartAt ?? HoursAfter(students), students, nameof(lateStartAt));
    }

    /// <summary>When students are in.</summary>
    public TimeRange Students { get; }

    /// <summary>When staff are in.</summary>
    public TimeRange Staff { get; }

    /// <summary>When students leave on an early-release day that names no hour; two hours early unless said.</summary>
    public LocalTime EarlyReleaseAt { get; }

    /// <summary>When students come on a late-start day that names no hour; two hours late unless said.</summary>
    public LocalTime LateStartAt { get; }

    /// <summary>Students 08:00 to 15:00, staff 07:30 to 16:00.</summary>
    public static SchoolHours Usual { get; } =
        new(new(new LocalTime(8, 0), new LocalTime(15, 0)), new(new LocalTime(7, 30), new LocalTime(16, 0)));

    /// <summary>Both spans.</summary>
    public override string ToString() => $"students {Students}, staff {Staff}";

    // Two hours, or half of a day that is no longer than that.
    private static Period Shortening(TimeRange students)
    {
        var length = Period.Between(students.From, students.To, PeriodUnits.Minutes).Minutes;
        return Period.FromMinutes(length > 120 ? 120 : length / 2);
    }

    private static LocalTime HoursBefore(TimeRange students) => students.To - Shortening(students);

    private static LocalTime HoursAfter(TimeRange students) => students.From + Shortening(students);

    private static LocalTime Inside(LocalTime time, TimeRange students, string name) =>
        Guard.Against.InvalidInput(
            time,
            name,
            hour => students.From < hour && hour < students.To,
            InvariantText.Of($"{time} is not within the students' day {students}.\nMaybe a.m. and p.m. are mixed up?")
        );
}
