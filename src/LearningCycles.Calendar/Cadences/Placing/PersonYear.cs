using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Something that blocks a person on a day.</summary>
internal readonly record struct Block(Minutes Time, Obstacle Obstacle);

/// <summary>One person's year: on each day, when the person can meet, teaches, can observe, and what blocks the rest.</summary>
internal sealed class PersonYear
{
    private readonly PersonDay?[] days;
    private readonly PersonDay?[] fullDays;
    private readonly SchoolCalendar school;
    private readonly PersonTime time;
    private readonly SharedEvent[] shared;

    internal PersonYear(PersonTime time, CoachingPlan plan)
    {
        this.time = time;
        school = plan.School;
        shared = plan.SharedEvents.Where(e => e.Blocks(time.Person)).ToArray();
        days = new PersonDay?[school.Days.Count];
        fullDays = new PersonDay?[school.Days.Count];
    }

    internal PersonId Person => time.Person;

    internal PersonDay On(int day) => days[day] ??= Work(school.Days[day]);

    /// <summary>A short day as the person would have it at its full length; null for any other day.</summary>
    internal PersonDay? OnFullLength(int day) =>
        school.AtFullLength(school.Days[day]) is { } full ? fullDays[day] ??= Work(full) : null;

    private PersonDay Work(DayFacts day)
    {
        if (day.StaffHours is null)
            return PersonDay.Closed;
        var staff = Minutes.Inside(day.StaffHours);
        var planning = Open(time.Planning, day, staff);
        return new(
            time.Planning.Count == 0 ? [staff] : planning,
            Teaching(day, planning),
            time.Observing.Count > 0 ? Open(time.Observing, day, staff)
                : time.Planning.Count == 0 ? [staff]
                : planning,
            Blocks(day)
        );
    }

    private Minutes[] Teaching(DayFacts day, Minutes[] planning)
    {
        if (day.StudentHours is null)
            return [];
        var students = Minutes.Inside(day.StudentHours);
        return time.Teaching.Count > 0 ? Open(time.Teaching, day, students) : Minutes.Without([students], planning);
    }

    private static Minutes[] Open(ValueList<AvailabilityWindow> windows, DayFacts day, Minutes within)
    {
        var open = new List<Minutes>();
        foreach (var window in windows)
        {
            if (window.OpenOn(day) is { } range)
                open.Add(Minutes.Inside(range).Intersect(within));
        }
        return Minutes.Merge(open);
    }

    private Block[] Blocks(DayFacts day)
    {
        var blocks = new List<Block>();
        foreach (var sharedEvent in shared)
        {
            if (sharedEvent.Window.OpenOn(day) is { } range)
                blocks.Add(
                    new(
                        Minutes.Around(range.From, range.To),
                        new(ObstacleKind.SharedEvent, sharedEvent.Title, sharedEvent.People.Count == 0 ? null : Person)
                    )
                );
        }
        foreach (var busy in time.Busy)
        {
            if (busy.Start.Date <= day.Date && day.Date <= busy.End.Date)
                blocks.Add(new(On(busy, day.Date), new(ObstacleKind.LeadBusy, null, Person)));
        }
        // Sorted, so that the order in which a host lists events cannot decide which reason is given: shared ones first.
        return [.. blocks.OrderBy(b => b.Obstacle.Kind).ThenBy(b => b.Obstacle.Title, StringComparer.Ordinal)];
    }

    private static Minutes On(BusyTime busy, LocalDate date)
    {
        var around = Minutes.Around(
            busy.Start.Date == date ? busy.Start.TimeOfDay : LocalTime.Midnight,
            busy.End.Date == date ? busy.End.TimeOfDay : LocalTime.Midnight
        );
        return busy.End.Date == date ? around : around with { To = Minutes.EndOfDay };
    }
}

/// <summary>One person's day. The spans are sorted and do not touch; the blocks may overlap.</summary>
internal sealed record PersonDay(Minutes[] Meeting, Minutes[] Teaching, Minutes[] Observing, Block[] Blocks)
{
    internal static PersonDay Closed { get; } = new([], [], [], []);
}
