using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Whether a session can be where it is, beside all others.</summary>
internal sealed partial class PlanChecker
{
    /// <summary>Why a session cannot be where it is, beside all others of the calendar; nothing when it can.</summary>
    /// <param name="session">A session of the calendar, or one that might be added to it.</param>
    /// <param name="granted">A remedy that is taken as granted.</param>
    public IEnumerable<string> Against(CoachingSession session, Remedy? granted = null) =>
        NotOpen(session)
            .Concat(Overlaps(session))
            .Concat(OverCap(session, granted))
            .Concat(NotAvailable(session, granted));

    private IEnumerable<string> NotOpen(CoachingSession session)
    {
        var school = SchoolOf(session.Plan);
        var day = school.On(session.Start.Date);
        var observed = session.Kind == SessionKind.Observation;
        var hours = observed ? day.StudentHours : day.StaffHours;
        if (session.End.Date != session.Start.Date || hours is null || !hours.Contains(SpanOf(session)))
            yield return $"{session} is on {day.WhyClosed ?? "a day"} outside of {hours}";
        if (observed && !day.StudentsOnSite)
            yield return $"{session} observes an empty room";
        var (start, end) = (school.Zone.MapLocal(session.Start), school.Zone.MapLocal(session.End));
        if (
            start.Count != 1
            || end.Count != 1
            || end.Single().ToInstant() - start.Single().ToInstant() != Duration.FromMinutes(session.Plan.Minutes)
        )
            yield return $"{session} is at a time that the clock skips or repeats";
        var pair = PairOf(session.Plan);
        if (session.Start.Date < pair.From || session.Start.Date > pair.Until)
            yield return $"{session} is not in the time of the coaching, {pair.From} to {pair.Until}";
    }

    private IEnumerable<string> NotAvailable(CoachingSession session, Remedy? granted)
    {
        var school = SchoolOf(session.Plan);
        var day = school.On(session.Start.Date);
        foreach (var person in new[] { session.Lead, session.Teacher })
        {
            var time = TimeOf(person);
            if (plan.SharedEvents.FirstOrDefault(shared => Blocks(shared, session, day, time)) is { } shared)
                yield return $"{session} is during {shared.Title} of {person}";
            if (granted is { Kind: RemedyKind.FreeTime } free && (free.Person is null || free.Person == person))
                continue;
            if (time.Busy.Any(busy => busy.Start < session.End && session.Start < busy.End))
                yield return $"{session}: {person} is busy";
            if (IsOutside(session, day, time))
                yield return $"{session}: {person} is not available";
        }
    }

    private bool Blocks(SharedEvent shared, CoachingSession session, DayFacts day, PersonTime time) =>
        (shared.People.Count == 0 || shared.People.Contains(time.Person))
        && OpenAt(shared.Window, session, day, time) is { } range
        && Touches(session, range);

    private bool IsOutside(CoachingSession session, DayFacts day, PersonTime time)
    {
        var isLead = time.Person == session.Lead;
        if (session.Kind != SessionKind.Observation || (isLead && time.Observing.Count == 0))
            return time.Planning.Count > 0 && !Covered(session, day, time, time.Planning);
        if (isLead)
            return !Covered(session, day, time, time.Observing);
        return time.Teaching.Count > 0
            ? !Covered(session, day, time, time.Teaching)
            : time.Planning.Any(window => OpenAt(window, session, day, time) is { } range && Touches(session, range));
    }

    private TimeRange? OpenAt(AvailabilityWindow window, CoachingSession session, DayFacts day, PersonTime time) =>
        window.School is null || window.School == SchoolOf(session.Plan).Name ? window.OpenOn(day, time.Grade) : null;

    /// <summary>From window to window, so that windows which touch count as one.</summary>
    private bool Covered(CoachingSession session, DayFacts day, PersonTime time, ValueList<AvailabilityWindow> windows)
    {
        var open = windows.Select(window => OpenAt(window, session, day, time)).OfType<TimeRange>().ToList();
        var until = session.Start.TimeOfDay;
        while (until < session.End.TimeOfDay)
        {
            if (open.Find(range => range.From <= until && until < range.To) is not { } next)
                return false;
            until = next.To;
        }
        return true;
    }

    private IEnumerable<string> Overlaps(CoachingSession session) =>
        from person in new[] { session.Lead, session.Teacher }
        from other in ofDay.GetValueOrDefault((person, session.Start.Date)) ?? []
        where other.Key != session.Key && AreTooClose(session, other)
        select $"{person} has {session} and {other} at once, or no time for the way between them";

    private bool AreTooClose(CoachingSession one, CoachingSession other)
    {
        var (from, to) = (SchoolOf(one.Plan).Name, SchoolOf(other.Plan).Name);
        var way = plan
            .Travel.Where(travel => (travel.From, travel.To) == (from, to) || (travel.To, travel.From) == (from, to))
            .Select(travel => travel.Minutes)
            .Append(0)
            .Max();
        return one.Start < other.End.PlusMinutes(way) && other.Start < one.End.PlusMinutes(way);
    }

    private IEnumerable<string> OverCap(CoachingSession session, Remedy? granted)
    {
        var caps = plan.Caps;
        var (date, monday) = (session.Start.Date, MondayOf(session.Start.Date));
        var (lead, teacher) = (session.Lead, session.Teacher);
        var (leadDay, leadWeek) = (On(ofDay, (lead, date)), On(ofWeek, (lead, monday)));
        var (teacherDay, teacherWeek) = (On(ofDay, (teacher, date)), On(ofWeek, (teacher, monday)));
        if (leadDay.Count(s => s.Lead == lead) > caps.LeadPerDay + More(RemedyKind.HigherDayCap, lead))
            yield return $"{session}: over the cap of {lead}'s day";
        if (leadWeek.Count(s => s.Lead == lead) > caps.LeadPerWeek + More(RemedyKind.HigherWeekCap, lead))
            yield return $"{session}: over the cap of {lead}'s week";
        if (teacherDay.Count(s => s.Teacher == teacher) > caps.TeacherPerDay + More(RemedyKind.HigherDayCap, teacher))
            yield return $"{session}: over the cap of {teacher}'s day";
        if (
            teacherWeek.Count(s => s.Teacher == teacher)
            > caps.TeacherPerWeek + More(RemedyKind.HigherWeekCap, teacher)
        )
            yield return $"{session}: over the cap of {teacher}'s week";
        if (
            session.Kind == SessionKind.Observation
            && teacherDay.Count(s => s.Teacher == teacher && s.Kind == SessionKind.Observation)
                > caps.ObservationsPerDay + More(RemedyKind.HigherDayCap, teacher)
        )
            yield return $"{session}: over the cap of {teacher}'s observations";
        foreach (var (person, week) in new[] { (lead, leadWeek), (teacher, teacherWeek) })
        {
            if (
                session.Kind != SessionKind.Observation
                && week.Count(s => s.Kind != SessionKind.Observation)
                    > (TimeOf(person).MeetingsPerWeek ?? 999) + More(RemedyKind.HigherWeekCap, person)
            )
                yield return $"{session}: over the meetings that {person} has time for in a week";
        }

        int More(RemedyKind kind, PersonId person) => granted?.Kind == kind && granted.Person == person ? 1 : 0;

        List<CoachingSession> On<T>(Dictionary<T, List<CoachingSession>> lists, T key)
            where T : notnull =>
            [.. (lists.GetValueOrDefault(key) ?? []).Where(other => other.Key != session.Key), session];
    }

    private static TimeRange SpanOf(CoachingSession session) => new(session.Start.TimeOfDay, session.End.TimeOfDay);

    private static bool Touches(CoachingSession session, TimeRange range) =>
        range.From < session.End.TimeOfDay && session.Start.TimeOfDay < range.To;
}
