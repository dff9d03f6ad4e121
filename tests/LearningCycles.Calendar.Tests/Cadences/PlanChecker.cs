using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Checks a calendar against its plan from the two values alone; it shares no code with the generator.</summary>
internal static class PlanChecker
{
    public static IEnumerable<string> Faults(CoachingCalendar calendar) =>
        [
            .. Overlaps(calendar),
            .. NotOpen(calendar),
            .. NotAvailable(calendar),
            .. OverCap(calendar),
            .. OutOfPlace(calendar),
            .. NotCounted(calendar),
            .. LateDebriefs(calendar),
            .. WronglyMoved(calendar),
        ];

    private static IEnumerable<string> Overlaps(CoachingCalendar calendar) =>
        from person in People(calendar)
        let own = calendar.Of(person)
        from pair in own.Zip(own.Skip(1))
        where pair.First.End > pair.Second.Start
        select $"{person} has {pair.First} and {pair.Second} at once";

    private static IEnumerable<string> NotOpen(CoachingCalendar calendar)
    {
        foreach (var session in calendar.Sessions)
        {
            var day = calendar.Plan.School.On(session.Start.Date);
            var hours = session.Kind == SessionKind.Observation ? day.StudentHours : day.StaffHours;
            if (hours is null || !hours.Contains(new(session.Start.TimeOfDay, session.End.TimeOfDay)))
                yield return $"{session} is on {day.WhyClosed ?? "a day"} outside of {hours}";
            if (session.Kind == SessionKind.Observation && !day.StudentsOnSite)
                yield return $"{session} observes an empty room";
            if (calendar.Plan.School.Zone.MapLocal(session.Start).Count != 1)
                yield return $"{session} is at a time that the clock skips or repeats";
        }
    }

    private static IEnumerable<string> NotAvailable(CoachingCalendar calendar)
    {
        foreach (var session in calendar.Sessions)
        {
            var day = calendar.Plan.School.On(session.Start.Date);
            var lead = TimeOf(calendar, session.Lead);
            var teacher = TimeOf(calendar, session.Teacher);
            var observed = session.Kind == SessionKind.Observation;
            var leadWindows = observed && lead.Observing.Count > 0 ? lead.Observing : lead.Planning;
            if (leadWindows.Count > 0 && !Covered(session, day, leadWindows))
                yield return $"{session}: the lead is not available";
            var teacherWindows = observed ? teacher.Teaching : teacher.Planning;
            if (teacherWindows.Count > 0 && !Covered(session, day, teacherWindows))
                yield return $"{session}: the teacher is not available";
            if (observed && teacher.Teaching.Count == 0 && teacher.Planning.Any(w => Touches(session, w.OpenOn(day))))
                yield return $"{session}: the teacher is planning, not teaching";
            foreach (var time in new[] { lead, teacher })
            {
                if (time.Busy.Any(busy => busy.Start < session.End && session.Start < busy.End))
                    yield return $"{session}: {time.Person} is busy";
            }
            foreach (var shared in calendar.Plan.SharedEvents)
            {
                var blocks = shared.People.Count == 0 || shared.People.Any(session.Joins);
                if (blocks && Touches(session, shared.Window.OpenOn(day)))
                    yield return $"{session} is during {shared.Title}";
            }
        }
    }

    private static IEnumerable<string> OverCap(CoachingCalendar calendar)
    {
        var caps = calendar.Plan.Caps;
        static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
        var sessions = calendar.Sessions;
        return
        [
            .. Over("lead/day", sessions.GroupBy(s => (s.Lead, s.Start.Date)).Select(g => g.Count()), caps.LeadPerDay),
            .. Over(
                "lead/week",
                sessions.GroupBy(s => (s.Lead, Monday(s.Start.Date))).Select(g => g.Count()),
                caps.LeadPerWeek
            ),
            .. Over(
                "teacher/day",
                sessions.GroupBy(s => (s.Teacher, s.Start.Date)).Select(g => g.Count()),
                caps.TeacherPerDay
            ),
            .. Over(
                "teacher/week",
                sessions.GroupBy(s => (s.Teacher, Monday(s.Start.Date))).Select(g => g.Count()),
                caps.TeacherPerWeek
            ),
            .. Over(
                "observations/day",
                sessions
                    .Where(s => s.Kind == SessionKind.Observation)
                    .GroupBy(s => (s.Teacher, s.Start.Date))
                    .Select(g => g.Count()),
                caps.ObservationsPerDay
            ),
        ];

        static IEnumerable<string> Over(string what, IEnumerable<int> counts, int cap) =>
            counts.Where(count => count > cap).Select(count => $"{count} sessions over the cap {cap} of {what}");
    }

    private static IEnumerable<string> OutOfPlace(CoachingCalendar calendar)
    {
        foreach (var session in calendar.Sessions)
        {
            if (session.Start.Date < session.Plan.Earliest || session.Start.Date > session.Plan.Latest)
                yield return $"{session} is outside of {session.Plan.Earliest} to {session.Plan.Latest}";
        }
        var keys = calendar.Sessions.Select(s => s.Key).Concat(calendar.Unplaced.Select(u => u.Plan.Key)).ToList();
        if (keys.Distinct().Count() != keys.Count)
            yield return "a session is there twice";
        var order = calendar.Sessions.OrderBy(s => s.Start).ThenBy(s => s.Key);
        if (!calendar.Sessions.SequenceEqual(order))
            yield return "the sessions are not in order";
    }

    private static IEnumerable<string> NotCounted(CoachingCalendar calendar)
    {
        foreach (var unplaced in calendar.Unplaced)
        {
            if (unplaced.Obstacles.Count == 0 || unplaced.Obstacles.Any(count => count.Times < 1))
                yield return $"{unplaced} has no reason";
            if (unplaced.Obstacles.Select(count => count.Obstacle).Distinct().Count() != unplaced.Obstacles.Count)
                yield return $"{unplaced} counts a reason twice";
        }
    }

    private static IEnumerable<string> LateDebriefs(CoachingCalendar calendar)
    {
        var cycleSessions = calendar
            .Sessions.Where(s => s.Plan.Cycle is not null)
            .ToLookup(s => (s.Lead, s.Teacher, s.Plan.Cycle));
        foreach (var cycle in cycleSessions)
        {
            foreach (var observation in cycle.Where(s => s.Kind == SessionKind.Observation))
            {
                var debrief = cycle.SingleOrDefault(s =>
                    s.Kind == SessionKind.Debrief && s.Plan.Number == observation.Plan.Number
                );
                if (debrief is null)
                    yield return $"{observation} has no debrief";
                else if (debrief.Start < observation.End)
                    yield return $"{debrief} is before its observation";
                else if (
                    calendar.Plan.School.InstructionalDaysBetween(observation.Start.Date, debrief.Start.Date)
                    > calendar.Plan.Cycles!.DebriefWithinDays
                )
                    yield return $"{debrief} is too late after {observation}";
            }
            foreach (var other in cycle.Where(s => s.Kind is SessionKind.Observation or SessionKind.Debrief))
            {
                if (cycle.Any(s => s.Kind == SessionKind.Intention && s.Start >= other.Start))
                    yield return $"{other} is before the intention";
                if (cycle.Any(s => s.Kind == SessionKind.Reflection && s.Start <= other.Start))
                    yield return $"{other} is after the reflection";
            }
        }
    }

    private static IEnumerable<string> WronglyMoved(CoachingCalendar calendar) =>
        calendar
            .Sessions.Where(s => s.IsMoved != (s.MovedBecause is not null))
            .Select(s => $"{s} is {(s.IsMoved ? "moved for no reason" : $"not moved, but because {s.MovedBecause}")}");

    private static bool Covered(CoachingSession session, DayFacts day, ValueList<AvailabilityWindow> windows)
    {
        // Minute by minute, so that windows which touch count as one.
        for (var minute = session.Start; minute < session.End; minute = minute.PlusMinutes(1))
        {
            var at = minute.TimeOfDay;
            if (!windows.Any(w => w.OpenOn(day) is { } open && open.From <= at && at < open.To))
                return false;
        }
        return true;
    }

    private static bool Touches(CoachingSession session, TimeRange? range) =>
        range is not null && range.From < session.End.TimeOfDay && session.Start.TimeOfDay < range.To;

    private static PersonTime TimeOf(CoachingCalendar calendar, PersonId person) =>
        calendar.Plan.People.FirstOrDefault(time => time.Person == person) ?? new PersonTime(person);

    private static IEnumerable<PersonId> People(CoachingCalendar calendar) =>
        calendar.Plan.Pairs.SelectMany(pair => new[] { pair.Lead, pair.Teacher }).Distinct();
}
