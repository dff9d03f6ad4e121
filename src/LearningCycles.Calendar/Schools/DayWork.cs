using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Works out one day's facts from everything the calendar says of it.</summary>
internal static class DayWork
{
    /// <summary>Whether students are in.</summary>
    /// <param name="events">The day's events.</param>
    /// <param name="scheduled">Whether school is held when there are none.</param>
    /// <param name="evenInEmergency">Whether to ask it as if there were no emergency: whether students were to be in.</param>
    internal static bool StudentsAreIn(IReadOnlyList<DayEvent> events, bool scheduled, bool evenInEmergency = false)
    {
        // A make-up day wins over the holiday or teacher-only day it takes back, never over a snow day that hits it as well.
        var (open, madeUp) = (scheduled, false);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Kind == DayEventKind.Emergency && !evenInEmergency)
                return false;
            if (events[i].Kind is DayEventKind.Holiday or DayEventKind.TeacherOnly)
                open = false;
            if (events[i].Kind == DayEventKind.MakeUp)
                madeUp = true;
        }
        return open || madeUp;
    }

    internal static DayFacts FactsOf(
        LocalDate date,
        ValueList<DayEvent> events,
        ValueList<Term> terms,
        SchoolYearDefinition definition
    )
    {
        if (StudentsAreIn(events, definition.Schedules(date)))
            return new(date)
            {
                Events = events,
                Terms = terms,
                StaffHours = definition.Hours.Staff,
                StudentHours = StudentHours(events, definition.Hours),
                StudentsOnSite = Find(events, DayEventKind.Remote) is null,
                Because =
                    Find(events, DayEventKind.Remote)
                    ?? Find(events, DayEventKind.EarlyRelease)
                    ?? Find(events, DayEventKind.LateStart)
                    ?? Find(events, DayEventKind.MakeUp),
            };

        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        var closed = Find(events, DayEventKind.Emergency) ?? Find(events, DayEventKind.Holiday);
        var teacherOnly = closed is null && !weekend ? Find(events, DayEventKind.TeacherOnly) : null;
        return new(date)
        {
            Events = events,
            Terms = terms,
            StaffHours = teacherOnly is null ? null : definition.Hours.Staff,
            WhyClosed = (closed ?? teacherOnly)?.Title ?? (weekend ? "weekend" : "after the last day of school"),
            Because = closed ?? teacherOnly,
        };
    }

    /// <summary>On which bells a day with students goes.</summary>
    internal static BellUse UseOf(DayFacts day) =>
        day.Has(DayEventKind.EarlyRelease) ? BellUse.EarlyRelease
        : day.Has(DayEventKind.LateStart) ? BellUse.LateStart
        : BellUse.Regular;

    /// <summary>The day as it would be without an early release or a late start; null when it has neither.</summary>
    internal static DayFacts? WithoutShortening(DayFacts day, SchoolYearDefinition definition)
    {
        if (day.StudentHours is null || day.StudentHours == definition.Hours.Students)
            return null;
        return day with
        {
            StudentHours = definition.Hours.Students,
            AllBells = BellsInForce.AtFullLength(definition, day.Date, day.RotationLabel),
        };
    }

    private static TimeRange StudentHours(ValueList<DayEvent> events, SchoolHours hours)
    {
        if (events.Count == 0)
            return hours.Students;
        var (from, to) = (hours.Students.From, hours.Students.To);
        foreach (var dayEvent in events)
        {
            if (dayEvent.Kind == DayEventKind.LateStart)
                from = LocalTime.Max(from, HourOf(dayEvent, hours.LateStartAt, hours));
            if (dayEvent.Kind == DayEventKind.EarlyRelease)
                to = LocalTime.Min(to, HourOf(dayEvent, hours.EarlyReleaseAt, hours));
        }
        return from < to ? new(from, to) : UsualShortDay(hours);
    }

    // An hour outside of the students' day shortens nothing: the day is short all the same, by the school's usual hour.
    private static LocalTime HourOf(DayEvent dayEvent, LocalTime usual, SchoolHours hours) =>
        dayEvent.At is { } at && hours.Students.From < at && at < hours.Students.To ? at : usual;

    // Students come after they leave: the feed contradicts itself. The school's own short hours hold, or if they
    // contradict each other too, the shorter of the two short days; never a full day.
    private static TimeRange UsualShortDay(SchoolHours hours)
    {
        if (hours.LateStartAt < hours.EarlyReleaseAt)
            return new(hours.LateStartAt, hours.EarlyReleaseAt);
        TimeRange early = new(hours.Students.From, hours.EarlyReleaseAt);
        TimeRange late = new(hours.LateStartAt, hours.Students.To);
        return late.Minutes < early.Minutes ? late : early;
    }

    private static DayEvent? Find(ValueList<DayEvent> events, DayEventKind kind)
    {
        foreach (var dayEvent in events)
        {
            if (dayEvent.Kind == kind)
                return dayEvent;
        }
        return null;
    }
}
