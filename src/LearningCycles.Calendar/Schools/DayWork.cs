using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Works out one day's facts from everything the calendar says of it.</summary>
internal static class DayWork
{
    internal static DayFacts FactsOf(LocalDate date, SchoolYearDefinition definition)
    {
        var events = definition.Events.Where(e => e.Covers(date)).ToValueList();
        var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        // A make-up day wins over the holiday it takes back, never over a snow day that hits it as well.
        var closed = Find(events, DayEventKind.Emergency);
        if (closed is null && Find(events, DayEventKind.MakeUp) is null)
            closed = Find(events, DayEventKind.Holiday);
        var open = closed is null && (!weekend || Find(events, DayEventKind.MakeUp) is not null);
        if (!open)
            return new(date)
            {
                Events = events,
                WhyClosed = closed?.Title ?? "weekend",
                Because = closed,
            };

        if (Find(events, DayEventKind.TeacherOnly) is { } teacherOnly)
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
                ?? Find(events, DayEventKind.MakeUp),
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
                from = LocalTime.Max(from, dayEvent.At ?? hours.LateStartAt);
            if (dayEvent.Kind == DayEventKind.EarlyRelease)
                to = LocalTime.Min(to, dayEvent.At ?? hours.EarlyReleaseAt);
        }
        // A late start after the early release is a contradiction of the feed; the shorter statement of the end holds.
        return from < to ? new(from, to) : new(hours.Students.From, to > hours.Students.From ? to : hours.Students.To);
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
