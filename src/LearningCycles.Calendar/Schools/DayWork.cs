using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Works out one day's facts from everything the calendar says of it.</summary>
internal static class DayWork
{
    internal static DayFacts FactsOf(LocalDate date, ValueList<DayEvent> events, SchoolYearDefinition definition)
    {
        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        // A make-up day wins over the holiday or teacher-only day it takes back, never over a snow day that hits it as well.
        var makeUp = Find(events, DayEventKind.MakeUp);
        var closed = Find(events, DayEventKind.Emergency);
        if (closed is null && makeUp is null)
            closed = Find(events, DayEventKind.Holiday);
        var open = closed is null && (!weekend || makeUp is not null);
        if (!open)
            return new(date)
            {
                Events = events,
                WhyClosed = closed?.Title ?? "weekend",
                Because = closed,
            };

        if (makeUp is null && Find(events, DayEventKind.TeacherOnly) is { } teacherOnly)
            return new(date)
            {
                Events = events,
                StaffHours = definition.Hours.Staff,
                WhyClosed = teacherOnly.Title,
                Because = teacherOnly,
            };

        return new(date)
        {
            Events = events,
            StaffHours = definition.Hours.Staff,
            StudentHours = StudentHours(events, definition.Hours),
            StudentsOnSite = Find(events, DayEventKind.Remote) is null,
            Because =
                Find(events, DayEventKind.Remote)
                ?? Find(events, DayEventKind.EarlyRelease)
                ?? Find(events, DayEventKind.LateStart)
                ?? makeUp,
        };
    }

    internal static BellSchedule? BellsOf(DayFacts day, string? label, SchoolYearDefinition definition)
    {
        var use =
            Find(day.Events, DayEventKind.EarlyRelease) is not null ? BellUse.EarlyRelease
            : Find(day.Events, DayEventKind.LateStart) is not null ? BellUse.LateStart
            : BellUse.Regular;
        var own = definition.Bells.FirstOrDefault(bells => bells.Use == use && bells.IsFor(label));
        return own is not null || use == BellUse.Regular
            ? own
            : definition
                .Bells.FirstOrDefault(bells => bells.Use == BellUse.Regular && bells.IsFor(label))
                ?.Within(day.StudentHours!);
    }

    /// <summary>The day as it would be without an early release or a late start; null when it has neither.</summary>
    internal static DayFacts? WithoutShortening(DayFacts day, SchoolYearDefinition definition)
    {
        if (day.StudentHours is null || day.StudentHours == definition.Hours.Students)
            return null;
        return day with
        {
            StudentHours = definition.Hours.Students,
            Bells = definition.Bells.FirstOrDefault(bells =>
                bells.Use == BellUse.Regular && bells.IsFor(day.RotationLabel)
            ),
        };
    }

    private static TimeRange StudentHours(ValueList<DayEvent> events, SchoolHours hours)
    {
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
        return Minutes(late) < Minutes(early) ? late : early;

        static long Minutes(TimeRange span) => Period.Between(span.From, span.To, PeriodUnits.Minutes).Minutes;
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
