using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Tries every way to place the 1:1s of a tiny plan, from the plan alone; it shares no code with the generator.</summary>
/// <remarks>
/// For 1:1s every week or every two, at any time of their week or at a chosen weekday's time alone, without learning
/// cycles, at one school, when people's common times are few. All caps are of a day or a week, so the weeks are tried
/// one by one, once for each choice of who meets in which.
/// </remarks>
internal static class BruteForce
{
    /// <summary>The most times that are tried for one session; with more it is no tiny plan.</summary>
    private const int MostTimes = 40;

    /// <summary>How many 1:1s can be placed at most.</summary>
    public static int MostPlaced(CoachingPlan plan) => Best(plan).Placed;

    /// <summary>How many 1:1s lose their time at least.</summary>
    public static int FewestLost(CoachingPlan plan) => Best(plan).Lost;

    /// <summary>How many 1:1s of a lead can be placed at most, with all other leads left out of account.</summary>
    public static int MostPlaced(CoachingPlan plan, PersonId lead) =>
        MostPlaced(
            new(plan.Id, plan.School, plan.Pairs.Where(pair => pair.Lead == lead).ToValueList())
            {
                People = plan.People,
                SharedEvents = plan.SharedEvents,
                Caps = plan.Caps,
            }
        );

    private static (int Placed, int Lost) Best(CoachingPlan plan)
    {
        var all = SessionsOf(plan);
        var pairs = plan.Pairs.Where(pair => pair.Cadence.EveryWeeks == 2).ToList();
        var (most, fewest) = (0, int.MaxValue);
        // One bit for each pair: whether it meets in the odd weeks.
        for (var turns = 0; turns < 1 << pairs.Count; turns++)
        {
            var due = all.Where(IsDue).ToList();
            var placed = due.GroupBy(session => session.Monday).Sum(week => MostOf(plan, [.. week]));
            most = Math.Max(most, placed);
            fewest = Math.Min(fewest, due.Count - placed);

            bool IsDue(Session session)
            {
                var pair = pairs.FindIndex(pair =>
                    (pair.Lead, pair.Teacher) == (session.Key.Lead, session.Key.Teacher)
                );
                return pair < 0 || plan.School.WeekOf(session.Monday)!.Number % 2 == ((turns >> pair) & 1);
            }
        }
        return (most, fewest);
    }

    /// <summary>Whether these 1:1s, and no others, can all be placed together.</summary>
    /// <exception cref="ArgumentException">A key names no 1:1 of the plan.</exception>
    public static bool CanAllBePlaced(CoachingPlan plan, IReadOnlyCollection<SessionKey> keys)
    {
        var sessions = SessionsOf(plan).Where(session => keys.Contains(session.Key)).ToList();
        if (sessions.Count != keys.Distinct().Count())
            throw new ArgumentException(
                $"Not all of these are 1:1s of the plan: {string.Join(", ", keys)}.",
                nameof(keys)
            );
        return sessions.GroupBy(session => session.Monday).All(week => MostOf(plan, [.. week]) == week.Count());
    }

    /// <summary>The names of all 1:1s that the plan wishes for.</summary>
    public static IReadOnlyList<SessionKey> KeysOf(CoachingPlan plan) =>
        [.. SessionsOf(plan).Select(session => session.Key)];

    private sealed record Session(SessionKey Key, LocalDate Monday, IReadOnlyList<LocalDateTime> Times, int Minutes);

    private sealed record Place(Session Session, LocalDateTime Start)
    {
        public LocalDateTime End => Start.PlusMinutes(Session.Minutes);
    }

    private static List<Session> SessionsOf(CoachingPlan plan)
    {
        if (plan.Cycles is not null)
            throw new ArgumentException("Learning cycles are not tried.", nameof(plan));
        if (plan.OtherSchools.Count > 0 || plan.Pairs.Any(pair => pair.School is not null))
            throw new ArgumentException("Only one school is tried.", nameof(plan));
        foreach (var pair in plan.Pairs)
        {
            var isTried =
                pair.Cadence is { WhenClosed: WhenClosed.SameWeek } or { WhenClosed: WhenClosed.Skip, At: not null };
            if (!isTried || pair.Cadence.EveryWeeks > 2 || pair.From is not null || pair.Until is not null)
                throw new ArgumentException($"The cadence of {pair} is not tried.", nameof(plan));
        }
        if (plan.Pairs.Any(pair => pair.Cadence.EveryWeeks == 2) && plan.School.Weeks.Count % 2 != 0)
            throw new ArgumentException("Two weeks each are needed to meet every two.", nameof(plan));
        return
        [
            .. from week in plan.School.Weeks
            from pair in plan.Pairs
            select new Session(
                SessionKey.OneOnOne(pair.Lead, pair.Teacher, week.Monday),
                week.Monday,
                TimesOf(plan, pair, week.Monday),
                pair.Cadence.Minutes
            ),
        ];
    }

    private static List<LocalDateTime> TimesOf(CoachingPlan plan, CoachingPair pair, LocalDate monday)
    {
        var times = new List<LocalDateTime>();
        for (var date = monday; date < monday.PlusWeeks(1); date = date.PlusDays(1))
        {
            var (lead, teacher) = (OpenMinutes(plan, pair.Lead, date), OpenMinutes(plan, pair.Teacher, date));
            var inARow = 0;
            for (var minute = 0; minute < lead.Length; minute++)
            {
                inARow = lead[minute] && teacher[minute] ? inARow + 1 : 0;
                if (inARow >= pair.Cadence.Minutes && IsAllowed(minute + 1 - pair.Cadence.Minutes))
                    times.Add(date.AtMidnight().PlusMinutes(minute + 1 - pair.Cadence.Minutes));
            }

            bool IsAllowed(int start) =>
                pair.Cadence.WhenClosed == WhenClosed.SameWeek
                || (pair.Cadence.At is { } at && at.On == DayPattern.On(date.DayOfWeek) && MinuteOf(at.At) == start);
        }
        return times.Count <= MostTimes
            ? times
            : throw new ArgumentException($"{pair} could meet at {times.Count} times: no tiny plan.", nameof(plan));
    }

    /// <summary>Minute by minute, so that windows which touch count as one.</summary>
    private static bool[] OpenMinutes(CoachingPlan plan, PersonId person, LocalDate date)
    {
        var open = new bool[1440];
        var day = plan.School.On(date);
        if (day.StaffHours is not { } staff)
            return open;
        var time = plan.People.FirstOrDefault(time => time.Person == person) ?? new PersonTime(person);
        if (time.Planning.Count == 0)
            Mark(open, staff, true);
        foreach (var window in time.Planning)
            Mark(open, window.OpenOn(day)?.Intersect(staff), true);
        foreach (var shared in plan.SharedEvents)
        {
            if (shared.People.Count == 0 || shared.People.Contains(person))
                Mark(open, shared.Window.OpenOn(day), false);
        }
        for (var minute = 0; minute < open.Length; minute++)
        {
            var at = date.AtMidnight().PlusMinutes(minute);
            open[minute] = open[minute] && !time.Busy.Any(busy => busy.Start < at.PlusMinutes(1) && at < busy.End);
        }
        return open;
    }

    private static void Mark(bool[] minutes, TimeRange? range, bool open)
    {
        if (range is not null)
            Array.Fill(minutes, open, MinuteOf(range.From), MinuteOf(range.To) - MinuteOf(range.From));
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static int MostOf(CoachingPlan plan, IReadOnlyList<Session> week)
    {
        // Those with the fewest times first: what cannot be is found early.
        var sessions = week.OrderBy(session => session.Times.Count).ThenBy(session => session.Key).ToList();
        var placed = new List<Place>();
        var most = 0;
        Try(0);
        return most;

        void Try(int next)
        {
            most = Math.Max(most, placed.Count);
            if (next == sessions.Count || placed.Count + sessions.Count - next <= most)
                return;
            foreach (var start in sessions[next].Times)
            {
                var place = new Place(sessions[next], start);
                if (!Fits(plan, placed, place))
                    continue;
                placed.Add(place);
                Try(next + 1);
                placed.RemoveAt(placed.Count - 1);
            }
            Try(next + 1);
        }
    }

    private static bool Fits(CoachingPlan plan, List<Place> placed, Place place)
    {
        var caps = plan.Caps;
        var ofLead = placed.Where(other => other.Session.Key.Lead == place.Session.Key.Lead).ToList();
        var ofTeacher = placed.Where(other => other.Session.Key.Teacher == place.Session.Key.Teacher).ToList();
        // A lead of one pair may be the teacher of another.
        var ofEither = placed.Where(other => SharePerson(other.Session.Key, place.Session.Key));
        return !ofEither.Any(other => other.Start < place.End && place.Start < other.End)
            && ofLead.Count < caps.LeadPerWeek
            && ofTeacher.Count < caps.TeacherPerWeek
            && ofLead.Count(other => other.Start.Date == place.Start.Date) < caps.LeadPerDay
            && ofTeacher.Count(other => other.Start.Date == place.Start.Date) < caps.TeacherPerDay
            && HasTime(place.Session.Key.Lead)
            && HasTime(place.Session.Key.Teacher);

        bool HasTime(PersonId person) =>
            plan.People.FirstOrDefault(time => time.Person == person)?.MeetingsPerWeek is not { } most
            || placed.Count(other => other.Session.Key.Lead == person || other.Session.Key.Teacher == person) < most;
    }

    private static bool SharePerson(SessionKey one, SessionKey other) =>
        one.Lead == other.Lead
        || one.Lead == other.Teacher
        || one.Teacher == other.Lead
        || one.Teacher == other.Teacher;
}
