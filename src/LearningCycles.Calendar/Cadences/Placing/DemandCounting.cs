using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Goes once through a calendar's sessions and counts what they ask of whom.</summary>
internal sealed class DemandCounting
{
    private readonly CoachingCalendar calendar;
    private readonly Horizon horizon;
    private readonly PlanningTime planning;
    private readonly SortedSet<LocalDate> mondays = [];
    private readonly Dictionary<PersonId, Tally> teachers = [];
    private readonly Dictionary<PersonId, Tally> leads = [];
    private readonly Dictionary<(PersonId Person, LocalDate Monday), int> planningUsed = [];

    internal DemandCounting(CoachingCalendar calendar)
    {
        this.calendar = calendar;
        var plan = calendar.Plan;
        horizon = new(plan);
        planning = new(plan, horizon);
        foreach (var year in horizon.Years)
        {
            foreach (var week in year.School.Weeks)
                mondays.Add(week.Monday);
        }
        foreach (var pair in plan.Pairs)
        {
            TallyOf(teachers, pair.Teacher).NoteLead(pair.Lead);
            TallyOf(leads, pair.Lead);
        }
        foreach (var session in calendar.Sessions)
            Count(session);
    }

    internal DemandReport Report()
    {
        List<LocalDate> weeks = [.. mondays];
        var outcomes = calendar.Leads.ToDictionary(outcome => outcome.Lead);
        return new(
            teachers
                .OrderBy(teacher => teacher.Key)
                .Select(teacher => TeacherOf(teacher.Key, teacher.Value, weeks))
                .ToValueList(),
            leads
                .OrderBy(lead => lead.Key)
                .Select(lead => new LeadDemand(
                    lead.Key,
                    lead.Value.Total,
                    weeks
                        .Select(monday => new LeadWeek(monday, lead.Value.In(monday), calendar.Plan.Caps.LeadPerWeek))
                        .ToValueList()
                )
                {
                    Outcome = outcomes.GetValueOrDefault(lead.Key),
                })
                .ToValueList()
        );
    }

    private void Count(CoachingSession session)
    {
        var monday = MondayOf(session.Start.Date);
        mondays.Add(monday);
        TallyOf(teachers, session.Teacher).Add(session, monday);
        TallyOf(leads, session.Lead).Add(session, monday);
        // An observation is in the teacher's teaching time.
        if (session.Kind == SessionKind.Observation)
            return;
        UsePlanning(session.Teacher, session, monday);
        UsePlanning(session.Lead, session, monday);
    }

    private void UsePlanning(PersonId person, CoachingSession session, LocalDate monday)
    {
        var day = horizon.IndexOf(session.Start.Date);
        if (day < 0 || day >= horizon.Count || !planning.Knows(person))
            return;
        var start = Minutes.At(session.Start.TimeOfDay);
        var used = 0;
        foreach (var span in planning.On(person, day))
            used += Math.Max(0, Math.Min(span.To, start + session.Plan.Minutes) - Math.Max(span.From, start));
        planningUsed[(person, monday)] = planningUsed.GetValueOrDefault((person, monday)) + used;
    }

    private TeacherDemand TeacherOf(PersonId teacher, Tally tally, List<LocalDate> weeks) =>
        new(
            teacher,
            tally.Total,
            tally.ByKind.Select(kind => new DemandOfKind(kind.Key, kind.Value)).ToValueList(),
            tally.ByLead.Select(lead => new DemandOfLead(lead.Key, lead.Value)).ToValueList(),
            weeks
                .Select(monday => new TeacherWeek(monday, tally.In(monday))
                {
                    Planning = planning.Knows(teacher) ? PlanningOf(teacher, monday) : null,
                })
                .ToValueList()
        )
        {
            Hosted = tally.Hosted,
            CapPerWeek = calendar.Plan.Caps.TeacherPerWeek,
        };

    private PlanningUse PlanningOf(PersonId person, LocalDate monday)
    {
        var first = horizon.IndexOf(monday);
        var minutes = 0;
        for (var day = Math.Max(0, first); day < Math.Min(first + 7, horizon.Count); day++)
        {
            foreach (var span in planning.On(person, day))
                minutes += span.To - span.From;
        }
        return new(planningUsed.GetValueOrDefault((person, monday)), minutes);
    }

    private static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static Tally TallyOf(Dictionary<PersonId, Tally> tallies, PersonId person)
    {
        if (!tallies.TryGetValue(person, out var tally))
            tallies[person] = tally = new();
        return tally;
    }

    /// <summary>What is counted for one person in one role.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<LocalDate, DemandCount> weeks = [];

        internal DemandCount Total { get; private set; } = DemandCount.None;

        internal int Hosted { get; private set; }

        internal SortedDictionary<SessionKind, DemandCount> ByKind { get; } = [];

        internal SortedDictionary<PersonId, DemandCount> ByLead { get; } = [];

        internal DemandCount In(LocalDate monday) => weeks.GetValueOrDefault(monday, DemandCount.None);

        internal void NoteLead(PersonId lead) => ByLead.TryAdd(lead, DemandCount.None);

        internal void Add(CoachingSession session, LocalDate monday)
        {
            Total = More(Total, session);
            Hosted += session.Hosts.Count;
            weeks[monday] = More(In(monday), session);
            ByKind[session.Kind] = More(ByKind.GetValueOrDefault(session.Kind, DemandCount.None), session);
            ByLead[session.Lead] = More(ByLead.GetValueOrDefault(session.Lead, DemandCount.None), session);
        }

        private static DemandCount More(DemandCount count, CoachingSession session) =>
            new(count.Sessions + 1, count.Minutes + session.Plan.Minutes);
    }
}
