using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>What the calendar and people's own time leave for the 1:1s of one lead, before any is placed.</summary>
internal sealed class LeadRoom
{
    private readonly TeamYear team;
    private readonly Dictionary<PersonId, PairYear> pairs;

    /// <summary>The room in a plan of one lead.</summary>
    internal LeadRoom(CoachingPlan plan)
    {
        var horizon = new Horizon(plan);
        team = new(
            plan,
            horizon,
            new(horizon, plan.Lengths(), new()),
            [.. plan.Pairs.OrderBy(pair => pair.Teacher)],
            plan.People.ToDictionary(time => time.Person)
        );
        pairs = team.Pairs.ToDictionary(pair => pair.Pair.Teacher);
    }

    /// <summary>How many possible times the year has for a teacher's 1:1s.</summary>
    internal int TimesOf(PersonId teacher)
    {
        var pair = pairs[teacher];
        var times = 0;
        for (var week = 0; week < pair.Weeks; week++)
            times += TimesIn(pair, week).Length;
        return times;
    }

    /// <summary>How many of some teachers' 1:1s could be placed in a week at most.</summary>
    internal int MostIn(LocalDate monday, IEnumerable<PersonId> teachers)
    {
        var flow = new LeadFlow(team.Horizon.WeekOfDay);
        var lead = 0;
        foreach (var teacher in teachers)
        {
            var pair = pairs[teacher];
            lead = pair.Track.Lead;
            for (var week = 0; week < pair.Weeks; week++)
            {
                if (pair.WeekAt(week).Monday != monday)
                    continue;
                flow.AddSession(pair.Track.Minutes);
                Bounds.AddPlaces(pair, week, flow);
            }
        }
        var caps = team.Plan.Caps;
        return flow.Most(
            caps.LeadPerDay,
            Math.Min(caps.LeadPerWeek, team.People[lead].MeetingsPerWeek ?? int.MaxValue)
        );
    }

    /// <summary>Whether a bound on how many 1:1s can be placed shows that a caseload does not fit, whichever weeks are whose turn.</summary>
    /// <remarks>
    /// Whose turn a week is, is the generator's choice, and the bound is of that choice where the year does not end with
    /// everybody's turn. So the fewest 1:1s that a fit would have to place are compared with the most that the bound
    /// could have been.
    /// </remarks>
    internal bool IsTooLittle(int bound, IReadOnlyList<TeacherRhythm> caseload)
    {
        var block = 1;
        foreach (var rhythm in caseload)
            block = Bounds.Lcm(block, rhythm.EveryWeeks);
        int needed = 0,
            most = bound;
        foreach (var rhythm in caseload)
        {
            var pair = pairs[rhythm.Teacher];
            needed += LeastWithTime(pair, rhythm.EveryWeeks);
            if (rhythm.EveryWeeks > 1)
                most += TurnsInCutBlocks(pair, rhythm.EveryWeeks, block);
        }
        return most < needed;
    }

    /// <summary>How many of a pair's 1:1s have a possible time for certain, at the turn that has the fewest. Where the time depends on which regular one is chosen, none is certain.</summary>
    private static int LeastWithTime(PairYear pair, int everyWeeks)
    {
        var policy = pair.Pair.Cadence.WhenClosed;
        var hasOwnTime = pair.Pair.Cadence.At is not null;
        if (policy != WhenClosed.SameWeek && !(policy == WhenClosed.Skip && hasOwnTime))
            return 0;
        var ofTurn = new int[everyWeeks];
        for (var week = 0; week < pair.Weeks; week++)
        {
            if (policy == WhenClosed.Skip ? pair.HomeOf(0, week) >= 0 : TimesIn(pair, week).Length > 0)
                ofTurn[pair.NumberOf(week) % everyWeeks]++;
        }
        return ofTurn.Min();
    }

    /// <summary>How many turns a pair has at most in blocks of weeks that the coaching does not wholly cover.</summary>
    private static int TurnsInCutBlocks(PairYear pair, int everyWeeks, int block)
    {
        var turns = 0;
        for (int week = 0, next; week < pair.Weeks; week = next)
        {
            next = Math.Min(pair.Weeks, week + block - (pair.NumberOf(week) % block));
            if (next - week < block)
                turns += (next - week + everyWeeks - 1) / everyWeeks;
        }
        return turns;
    }

    private static ReadOnlySpan<int> TimesIn(PairYear pair, int week)
    {
        var (first, last) = pair.DaysOf(week);
        return pair.Track.Between(first, last);
    }
}
