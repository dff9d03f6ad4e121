using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A shared event that blocks a person on a day.</summary>
internal readonly record struct SharedBlock(Minutes Time, Obstacle Obstacle);

/// <summary>One person's day at a school. The windows are sorted and do not touch; shared events may overlap.</summary>
internal sealed record PersonDay(Minutes[] Meeting, Minutes[] Teaching, Minutes[] Observing, SharedBlock[] SharedEvents)
{
    internal static PersonDay Closed { get; } = new([], [], [], []);
}

/// <summary>One person's year at one school: on each day, when the person can meet, teaches, can observe, and what blocks the rest.</summary>
/// <remarks>Worked out once for each kind of day, and day by day only where a window is bound to dates.</remarks>
internal sealed class PersonDays
{
    private readonly SchoolYear year;
    private readonly PersonTime time;
    private readonly SharedHere[] shared;
    private readonly bool boundToDates;
    private readonly PersonDay?[] ofShape;
    private readonly Dictionary<int, PersonDay> ofDay = [];
    private readonly Dictionary<int, PersonDay> atFullLength = [];
    private readonly int[] firstBusy;
    private readonly Minutes[] busy;

    /// <summary>A shared event that blocks the person at this school; one that is held at another, with the way there in minutes.</summary>
    private readonly record struct SharedHere(SharedEvent Event, SchoolYear? Elsewhere, int Way);

    internal PersonDays(PersonTime time, CoachingPlan plan, Horizon horizon, int school)
    {
        this.time = time;
        year = horizon.Years[school];
        shared =
        [
            .. plan
                .SharedEvents.Where(e => e.Blocks(time.Person))
                .Select(e => Here(e, horizon, school))
                .OfType<SharedHere>(),
        ];
        boundToDates =
            time.Planning.Any(window => window.IsBoundToDates)
            || time.Teaching.Any(window => window.IsBoundToDates)
            || time.Observing.Any(window => window.IsBoundToDates);
        // Days of one kind here are of several kinds elsewhere.
        DatesOfShared = [.. shared.Where(e => e.Elsewhere is not null || e.Event.Window.IsBoundToDates)];
        ofShape = new PersonDay?[year.Shapes];
        (firstBusy, busy) = BusyByDay();
    }

    internal PersonId Person => time.Person;

    internal PersonTime Time => time;

    /// <summary>Whether the person's windows, as far as shared events go, are those of the day's kind.</summary>
    internal bool IsLikeItsShape(int day) => !boundToDates && !HasSharedByDate(day);

    internal PersonDay On(int day)
    {
        var shape = year.ShapeOf(day);
        if (shape < 0)
            return PersonDay.Closed;
        if (IsLikeItsShape(day))
            return ofShape[shape] ??= Work(year[day]);
        if (!ofDay.TryGetValue(day, out var known))
            ofDay[day] = known = Work(year[day]);
        return known;
    }

    /// <summary>A short day as the person would have it at its full length; null for any other day.</summary>
    internal PersonDay? OnFullLength(int day)
    {
        if (year.AtFullLength(day) is not { } full)
            return null;
        if (!atFullLength.TryGetValue(day, out var known))
            atFullLength[day] = known = Work(full);
        return known;
    }

    /// <summary>Whether the person is busy during a span of a day.</summary>
    internal bool IsBusy(int day, int from, int to)
    {
        foreach (var span in BusyOn(day))
        {
            if (span.Overlaps(from, to))
                return true;
        }
        return false;
    }

    /// <summary>When the person is busy on a day, in no particular order.</summary>
    internal ReadOnlySpan<Minutes> BusyOn(int day) =>
        firstBusy.Length == 0 ? [] : busy.AsSpan(firstBusy[day], firstBusy[day + 1] - firstBusy[day]);

    private SharedHere[] DatesOfShared { get; }

    // Whoever is named is at the event, wherever it is; everyone is who is at its school.
    private static SharedHere? Here(SharedEvent shared, Horizon horizon, int school)
    {
        if (shared.Window.IsAt(horizon.Years[school].School.Name))
            return new(shared, null, 0);
        var elsewhere = Array.FindIndex(horizon.Years, other => shared.Window.IsAt(other.School.Name));
        return elsewhere < 0 || shared.People.Count == 0
            ? null
            : new(shared, horizon.Years[elsewhere], horizon.Travel![school, elsewhere]);
    }

    private bool HasSharedByDate(int day)
    {
        foreach (var sharedEvent in DatesOfShared)
        {
            if (sharedEvent.Event.Window.MayOpenOn(year.DateOf(day)))
                return true;
        }
        return false;
    }

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
            SharedEvents(day)
        );
    }

    private Minutes[] Teaching(DayFacts day, Minutes[] planning)
    {
        if (day.StudentHours is null)
            return [];
        var students = Minutes.Inside(day.StudentHours);
        return time.Teaching.Count > 0 ? Open(time.Teaching, day, students) : Minutes.Without([students], planning);
    }

    private Minutes[] Open(ValueList<AvailabilityWindow> windows, DayFacts day, Minutes within)
    {
        var open = new List<Minutes>(windows.Count);
        foreach (var window in windows)
        {
            if (window.IsAt(year.School.Name) && window.OpenOn(day, time.Grade) is { } range)
                open.Add(Minutes.Inside(range).Intersect(within));
        }
        return Minutes.Merge(open);
    }

    private SharedBlock[] SharedEvents(DayFacts day)
    {
        if (shared.Length == 0)
            return [];
        var blocks = new List<SharedBlock>();
        foreach (var (sharedEvent, elsewhere, way) in shared)
        {
            // What blocks everybody is nobody's own.
            var person = sharedEvent.People.Count == 0 ? null : Person;
            var there = elsewhere is null ? day : elsewhere.School.On(day.Date);
            if (there.StaffHours is null || sharedEvent.Window.OpenOn(there, time.Grade) is not { } range)
                continue;
            var around = Minutes.Around(range.From, range.To);
            blocks.Add(
                new(new(around.From - way, around.To + way), new(ObstacleKind.SharedEvent, sharedEvent.Title, person))
            );
        }
        // Sorted, so that the order in which a host lists events cannot decide which one is named.
        return blocks.Count < 2
            ? [.. blocks]
            : [.. blocks.OrderBy(block => block.Obstacle.Title, StringComparer.Ordinal)];
    }

    /// <summary>For each day the index of its first span, with one more entry at the end; and all spans.</summary>
    private (int[] First, Minutes[] Spans) BusyByDay()
    {
        if (time.Busy.Count == 0)
            return ([], []);
        // Counted first, then filled from each day's end to its beginning.
        var first = new int[year.Count + 1];
        foreach (var span in time.Busy)
        {
            var (from, to) = year.Between(span.Start.Date, span.End.Date);
            for (var day = from; day <= to; day++)
                first[day]++;
        }
        for (var day = 1; day <= year.Count; day++)
            first[day] += first[day - 1];
        var spans = new Minutes[first[year.Count]];
        foreach (var span in time.Busy)
        {
            var (from, to) = year.Between(span.Start.Date, span.End.Date);
            for (var day = from; day <= to; day++)
                spans[--first[day]] = On(span, year.DateOf(day));
        }
        return (first, spans);
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
