using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A school's days by index, as the search wants them.</summary>
internal sealed class SchoolYear
{
    private readonly bool[] clockChanges;
    private readonly int[] instructionalDaysThrough;

    internal SchoolYear(SchoolCalendar school)
    {
        School = school;
        clockChanges = school.Days.Select(day => ChangesOn(day.Date, school.Zone)).ToArray();
        instructionalDaysThrough = new int[Count];
        var taught = 0;
        for (var day = 0; day < Count; day++)
            instructionalDaysThrough[day] = taught += this[day].StudentsIn ? 1 : 0;
    }

    internal SchoolCalendar School { get; }

    internal int Count => School.Days.Count;

    internal DayFacts this[int day] => School.Days[day];

    internal int IndexOf(LocalDate date) => Period.DaysBetween(School.FirstDay, date);

    /// <summary>The days of the year that lie between two dates, both included.</summary>
    internal Range Between(LocalDate first, LocalDate last)
    {
        var from = Math.Clamp(IndexOf(first), 0, Count);
        return from..Math.Clamp(IndexOf(last) + 1, from, Count);
    }

    /// <summary>The days, Monday to Sunday, around a day.</summary>
    internal Range WeekAround(int day)
    {
        var monday = day + 1 - (int)this[day].Date.DayOfWeek;
        return Math.Max(0, monday)..Math.Min(Count, monday + 7);
    }

    /// <summary>The middle one of the instructional days in a range; its first day if there is none.</summary>
    internal int MiddleOf(Range days)
    {
        var (first, last) = (days.Start.Value, days.End.Value - 1);
        if (last < first)
            return first;
        var middle = (instructionalDaysThrough[first] + instructionalDaysThrough[last]) / 2;
        var at = Array.BinarySearch(instructionalDaysThrough, first, last - first + 1, middle);
        return at >= 0 ? at : first;
    }

    /// <summary>The index of the n-th instructional day after a day; of the year's last day when there are fewer.</summary>
    internal int PlusInstructionalDays(int day, int days) =>
        School.PlusInstructionalDays(this[day].Date, days + 1) is { } after ? IndexOf(after) - 1 : Count - 1;

    internal LocalDateTime At(int day, int minute) => this[day].Date.AtMidnight().PlusMinutes(minute);

    /// <summary>Whether the clock skips or repeats a moment of a session, so that it would be longer or shorter than it looks.</summary>
    internal bool ClockChangesDuring(int day, int from, int to)
    {
        if (!clockChanges[day])
            return false;
        var (start, end) = (School.Zone.MapLocal(At(day, from)), School.Zone.MapLocal(At(day, to)));
        return start.Count != 1
            || end.Count != 1
            || end.Single().ToInstant() - start.Single().ToInstant() != Duration.FromMinutes(to - from);
    }

    private static bool ChangesOn(LocalDate date, DateTimeZone zone) =>
        zone.GetZoneInterval(zone.AtStartOfDay(date).ToInstant())
        != zone.GetZoneInterval(zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
}
