using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A shared event that blocks a person on a day.</summary>
internal readonly record struct SharedBlock(Minutes Time, Obstacle Obstacle);

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
            SharedEvents(day),
            Busy(day)
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

    private SharedBlock[] SharedEvents(DayFacts day)
    {
        var blocks = new List<SharedBlock>();
        foreach (var sharedEvent in shared)
        {
            // What blocks everybody is nobody's own.
            var person = sharedEvent.People.Count == 0 ? null : Person;
            if (sharedEvent.Window.OpenOn(day) is { } range)
                blocks.Add(
                    new(Minutes.Around(range.From, range.To), new(ObstacleKind.SharedEvent, sharedEvent.Title, person))
                );
        }
        // Sorted, so that the order in which a host lists events cannot decide which one is named.
        return [.. blocks.OrderBy(block => block.Obstacle.Title, StringComparer.Ordinal)];
    }

    private Minutes[] Busy(DayFacts day) =>
        [
            .. time
                .Busy.Where(busy => busy.Start.Date <= day.Date && day.Date <= busy.End.Date)
                .Select(busy => On(busy, day.Date)),
        ];

    private static Minutes On(BusyTime busy, LocalDate date)
    {
        var around = Minutes.Around(
            busy.Start.Date == date ? busy.Start.TimeOfDay : LocalTime.Midnight,
            busy.End.Date == date ? busy.End.TimeOfDay : LocalTime.Midnight
        );
        return busy.End.Date == date ? around : around with { To = Minutes.EndOfDay };
    }
}

/// <summary>One person's day. The windows are sorted and do not touch; shared events and busy times may overlap.</summary>
internal sealed record PersonDay(
    Minutes[] Meeting,
    Minutes[] Teaching,
    Minutes[] Observing,
    SharedBlock[] SharedEvents,
    Minutes[] Busy
)
{
    internal static PersonDay Closed { get; } = new([], [], [], [], []);
}
