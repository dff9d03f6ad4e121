using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Says whether a session can have a starting time, and if not, the first obstacle in the order of <see cref="ObstacleKind" />; books what is free.</summary>
internal sealed class Places(CoachingPlan plan, SchoolYear year, Ledger ledger)
{
    internal Obstacle? ObstacleAt(Booking booking, Slot slot) =>
        Unchanging(booking, slot) ?? Taken(booking, slot)?.Obstacle ?? Capped(booking, slot);

    /// <summary>Books a place if it is free.</summary>
    internal bool TryBook(Booking booking, Slot slot)
    {
        if (ObstacleAt(booking, slot) is not null)
            return false;
        ledger.Book(booking, slot.Day, slot.Start);
        return true;
    }

    /// <summary>Books the first free place of several, if there is one.</summary>
    internal bool TryBookFirst(Booking booking, IEnumerable<Slot> slots)
    {
        foreach (var slot in slots)
        {
            if (TryBook(booking, slot))
                return true;
        }
        return false;
    }

    /// <summary>The obstacle of a place when a booked session were out of the way, which may be the session itself.</summary>
    internal Obstacle? ObstacleWithout(Booking away, Booking booking, Slot slot)
    {
        var (day, start) = (away.Day, away.Start);
        ledger.Unbook(away);
        var obstacle = ObstacleAt(booking, slot);
        ledger.Book(away, day, start);
        return obstacle;
    }

    /// <summary>The one session that alone is in the way of a place, or null.</summary>
    internal Booking? OnlyBlocker(Booking booking, Slot slot)
    {
        if (Unchanging(booking, slot) is not null || Taken(booking, slot)?.By is not { } blocker)
            return null;
        return ObstacleWithout(blocker, booking, slot) is null ? blocker : null;
    }

    /// <summary>What no other session can change: the calendar and the two people's own time.</summary>
    internal Obstacle? Unchanging(Booking booking, Slot slot)
    {
        var (day, from, to) = (year[slot.Day], slot.Start, slot.Start + booking.Plan.Minutes);
        var (lead, teacher) = (booking.Lead.On(slot.Day), booking.Teacher.On(slot.Day));
        if (booking.IsObservation ? !day.StudentsOnSite : !day.StaffIn)
            return new(ObstacleKind.NoSchool, WhyNot(day));
        if (year.ClockChangesDuring(slot.Day, from, to))
            return new(ObstacleKind.ClockChange);
        var (leadIs, teacherIs) = (
            IsFree(booking, lead, ofLead: true, from, to),
            IsFree(booking, teacher, ofLead: false, from, to)
        );
        if ((!leadIs || !teacherIs) && WouldBeFreeOnAFullDay(booking, slot.Day, from, to))
            return new(ObstacleKind.ShortDay, WhyShort(day));
        if (!leadIs)
            return new(ObstacleKind.LeadUnavailable, null, booking.Lead.Person);
        if (!teacherIs)
            return new(ObstacleKind.TeacherUnavailable, null, booking.Teacher.Person);
        return SharedEvent(lead, from, to)
            ?? SharedEvent(teacher, from, to)
            ?? (
                IsBusy(lead, from, to) ? new(ObstacleKind.LeadBusy, null, booking.Lead.Person)
                : IsBusy(teacher, from, to) ? new(ObstacleKind.TeacherBusy, null, booking.Teacher.Person)
                : null
            );
    }

    private (Booking By, Obstacle Obstacle)? Taken(Booking booking, Slot slot)
    {
        var to = slot.Start + booking.Plan.Minutes;
        if (ledger.At(booking.Lead, slot.Day, slot.Start, to) is { } lead)
            return (lead, new(ObstacleKind.LeadTaken, null, booking.Lead.Person) { By = lead.Plan.Key });
        if (ledger.At(booking.Teacher, slot.Day, slot.Start, to) is { } teacher)
            return (teacher, new(ObstacleKind.TeacherTaken, null, booking.Teacher.Person) { By = teacher.Plan.Key });
        return null;
    }

    /// <summary>Whether moving a session that is in the way could help: a week that is full stays full when it moves within it.</summary>
    internal bool MayMakeRoom(Booking blocker, Booking booking, int day) =>
        year.IndexOf(blocker.Plan.Latest) >= year.WeekAround(blocker.Day).End.Value || !IsWeekFull(booking, day);

    private bool IsWeekFull(Booking booking, int day)
    {
        var week = year.WeekAround(day);
        return ledger.CountIn(booking.Lead, asLead: true, week) >= plan.Caps.LeadPerWeek
            || ledger.CountIn(booking.Teacher, asLead: false, week) >= plan.Caps.TeacherPerWeek;
    }

    private Obstacle? Capped(Booking booking, Slot slot)
    {
        var (lead, teacher, day) = (booking.Lead, booking.Teacher, slot.Day);
        var week = year.WeekAround(day);
        if (ledger.CountOn(lead, asLead: true, day) >= plan.Caps.LeadPerDay)
            return new(ObstacleKind.LeadDayCap, null, lead.Person);
        if (ledger.CountIn(lead, asLead: true, week) >= plan.Caps.LeadPerWeek)
            return new(ObstacleKind.LeadWeekCap, null, lead.Person);
        if (ledger.CountOn(teacher, asLead: false, day) >= plan.Caps.TeacherPerDay)
            return new(ObstacleKind.TeacherDayCap, null, teacher.Person);
        if (ledger.CountIn(teacher, asLead: false, week) >= plan.Caps.TeacherPerWeek)
            return new(ObstacleKind.TeacherWeekCap, null, teacher.Person);
        return booking.IsObservation && ledger.CountObservationsOn(teacher, day) >= plan.Caps.ObservationsPerDay
            ? new(ObstacleKind.ObservationDayCap, null, teacher.Person)
            : null;
    }

    private static Obstacle? SharedEvent(PersonDay person, int from, int to)
    {
        foreach (var shared in person.SharedEvents)
        {
            if (shared.Time.Overlaps(from, to))
                return shared.Obstacle;
        }
        return null;
    }

    private static bool IsBusy(PersonDay person, int from, int to)
    {
        foreach (var busy in person.Busy)
        {
            if (busy.Overlaps(from, to))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is the early release or the late start, and nobody's own time, that is in the way.</summary>
    private static bool WouldBeFreeOnAFullDay(Booking booking, int day, int from, int to) =>
        booking.Lead.OnFullLength(day) is { } lead
        && booking.Teacher.OnFullLength(day) is { } teacher
        && IsFree(booking, lead, ofLead: true, from, to)
        && IsFree(booking, teacher, ofLead: false, from, to);

    private static bool IsFree(Booking booking, PersonDay day, bool ofLead, int from, int to) =>
        Holds(
            !booking.IsObservation ? day.Meeting
                : ofLead ? day.Observing
                : day.Teaching,
            from,
            to
        );

    private static bool Holds(Minutes[] windows, int from, int to)
    {
        foreach (var window in windows)
        {
            if (window.Contains(from, to))
                return true;
        }
        return false;
    }

    private static string? WhyShort(DayFacts day) =>
        day.Events.FirstOrDefault(e => e.Kind is DayEventKind.EarlyRelease or DayEventKind.LateStart)?.Title;

    private static string WhyNot(DayFacts day) => day.WhyClosed ?? day.Because?.Title ?? "no students on site";
}
