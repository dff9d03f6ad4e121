using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A calendar as it was before its plan changed, to be asked by key and by pair.</summary>
internal sealed class Earlier
{
    private readonly Dictionary<SessionKey, CoachingSession> byKey = [];
    private readonly Dictionary<(PersonId, PersonId), List<CoachingSession>> byPair = [];
    private readonly Dictionary<SessionKey, UnplacedSession> unplaced = [];
    private readonly Dictionary<(PersonId, PersonId), CoachingPair> pairs = [];
    private readonly Dictionary<PersonId, List<CoachingPair>> pairsOf = [];
    private readonly Dictionary<PersonId, PersonTime> times;
    private readonly Dictionary<SessionKey, PlannedSession> parts = [];
    private readonly Dictionary<SessionKey, LocalDate> hostedOn = [];

    internal Earlier(CoachingCalendar calendar)
    {
        Calendar = calendar;
        foreach (var session in calendar.Sessions)
        {
            byKey[session.Key] = session;
            AddTo(byPair, (session.Lead, session.Teacher), session);
        }
        foreach (var session in calendar.Sessions)
        {
            if (session.Plan.Cycle is not null)
                parts[session.Key] = session.Plan;
            foreach (var hosted in session.Hosts)
            {
                parts[hosted.Key] = hosted;
                hostedOn[hosted.Key] = session.Start.Date;
            }
        }
        foreach (var session in calendar.Unplaced)
            unplaced[session.Plan.Key] = session;
        foreach (var pair in calendar.Plan.Pairs)
        {
            pairs[(pair.Lead, pair.Teacher)] = pair;
            AddTo(pairsOf, pair.Lead, pair);
            AddTo(pairsOf, pair.Teacher, pair);
        }
        times = calendar.Plan.People.ToDictionary(time => time.Person);
    }

    internal CoachingCalendar Calendar { get; }

    internal CoachingSession? Session(SessionKey key) => byKey.GetValueOrDefault(key);

    /// <summary>A part of a cycle as it was planned, if the cycle has the same days still.</summary>
    internal PlannedSession? Part(SessionKey key, CycleSpan cycle) =>
        Calendar.Plan.Cycles?.Cycles.Contains(cycle) == true ? parts.GetValueOrDefault(key) : null;

    /// <summary>What was said of a wish without a time; null when it had one, or was none.</summary>
    internal UnplacedSession? Unplaced(SessionKey key) => unplaced.GetValueOrDefault(key);

    /// <summary>Whether something was wished for already and is not done with: it had no time, or one from a day on.</summary>
    internal bool IsOpen(SessionKey key, LocalDate from) =>
        unplaced.ContainsKey(key)
        || (byKey.TryGetValue(key, out var session) && session.Start.Date >= from)
        || (hostedOn.TryGetValue(key, out var date) && date >= from);

    internal IReadOnlyList<CoachingSession> Of(CoachingPair pair) =>
        byPair.GetValueOrDefault((pair.Lead, pair.Teacher)) ?? (IReadOnlyList<CoachingSession>)[];

    internal CoachingPair? Pair(CoachingPair pair) => pairs.GetValueOrDefault((pair.Lead, pair.Teacher));

    /// <summary>Whether a team's people are asked for just what they were asked for before, in a school and with caps that are as they were.</summary>
    internal bool IsAsBefore(
        CoachingPlan plan,
        IReadOnlyList<CoachingPair> team,
        IReadOnlyDictionary<PersonId, PersonTime> now
    )
    {
        var before = Calendar.Plan;
        if (
            plan.Id != before.Id
            || !plan.School.Equals(before.School)
            || plan.OtherSchools != before.OtherSchools
            || plan.Travel != before.Travel
            || plan.SharedEvents != before.SharedEvents
            || plan.Cycles != before.Cycles
            || plan.Caps != before.Caps
            || plan.RegularBy != before.RegularBy
        )
            return false;
        foreach (var pair in team)
        {
            if (Pair(pair) != pair || !IsAsBefore(pair.Lead, team, now) || !IsAsBefore(pair.Teacher, team, now))
                return false;
        }
        return true;
    }

    private bool IsAsBefore(
        PersonId person,
        IReadOnlyList<CoachingPair> team,
        IReadOnlyDictionary<PersonId, PersonTime> now
    ) =>
        times.GetValueOrDefault(person) == now.GetValueOrDefault(person)
        && (pairsOf.GetValueOrDefault(person)?.TrueForAll(pair => team.Contains(pair)) ?? false);

    /// <summary>Which of every so many weeks was the pair's, by the week numbers of the school as it was; −1 when nothing tells.</summary>
    internal int PhaseOf(CoachingPair pair)
    {
        if (Pair(pair) is not { } before || before.Cadence.EveryWeeks != pair.Cadence.EveryWeeks)
            return -1;
        var every = pair.Cadence.EveryWeeks;
        var votes = new int[every];
        foreach (var session in Of(pair))
            Vote(session.Plan, session.Start.Date);
        foreach (var session in Calendar.Unplaced)
        {
            if (session.Plan.Lead == pair.Lead && session.Plan.Teacher == pair.Teacher)
                Vote(session.Plan, session.Plan.Earliest);
        }
        var best = Array.IndexOf(votes, votes.Max());
        return votes[best] == 0 ? -1 : best;

        void Vote(PlannedSession plan, LocalDate date)
        {
            if (
                plan.Kind == SessionKind.OneOnOne
                && Calendar.Plan.SchoolOf(before.School).WeekOf(plan.Week ?? date) is { } week
            )
                votes[(week.Number - 1) % every]++;
        }
    }

    private static void AddTo<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }
}
