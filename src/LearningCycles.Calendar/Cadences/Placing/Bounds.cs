namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>For each lead, how many 1:1s could be placed at most: other leads are left out, and a pair may use any of the weeks that could be its turn.</summary>
/// <remarks>
/// The weeks are cut into blocks in which every pair of the lead comes round. In a block, each meeting may be in any week
/// of its turn; a turn that is cut short by the end of the year or of a coaching counts if the pair has one such. A block
/// of which everything is placed needs no proof.
/// </remarks>
internal sealed class Bounds(TeamYear team)
{
    /// <summary>Blocks longer than this many weeks are not looked at: the bound is then what was wished for.</summary>
    private const int LongestBlock = 12;

    /// <summary>The figures of each lead of the team, by lead.</summary>
    internal List<LeadOutcome> Outcomes()
    {
        var outcomes = new List<LeadOutcome>();
        foreach (var ofLead in team.Pairs.GroupBy(pair => pair.Track.Lead).OrderBy(group => group.Key))
        {
            var pairs = ofLead.ToList();
            int wished = 0,
                placed = 0,
                past = 0;
            foreach (var pair in pairs)
            {
                for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
                {
                    wished += team.Board.Wanted[session] ? 1 : 0;
                    if (!team.Board.Wanted[session] || !team.Board.IsPlaced(session))
                        continue;
                    placed++;
                    past += IsPast(pair, session) ? 1 : 0;
                }
            }
            // What is past stays though nothing would allow it now: it comes on top of what is possible.
            var bound = placed == wished ? placed : Math.Min(wished, past + BoundOf(pairs, wished));
            // More than that stays only where people keep days that they were told and would not have now: nothing is shown then.
            if (bound < placed)
                bound = wished;
            outcomes.Add(new(pairs[0].Pair.Lead, wished, placed, bound));
        }
        return outcomes;
    }

    /// <summary>Whether a session is past or frozen, and could not be there by what the calendar and the cadence are now.</summary>
    private bool IsPast(PairYear pair, int session) =>
        Place.Day(team.Board.At[session]) < pair.OpenFrom
        && !(pair.Track.Allows(team.Board.At[session]) && pair.IsDue(session - pair.FirstSession, pair.Phase));

    private int BoundOf(List<PairYear> pairs, int wished)
    {
        var block = 1;
        foreach (var pair in pairs)
            block = Lcm(block, pair.Every);
        if (block > LongestBlock)
            return wished;
        var bound = 0;
        foreach (var bySchoolWeek in Blocks(pairs, block))
            bound += bySchoolWeek;
        return Math.Min(bound, wished);
    }

    // Blocks are cut by the weeks of the lead's first school; a pair of another school is in the block that its days are in.
    private IEnumerable<int> Blocks(List<PairYear> pairs, int block)
    {
        var turns = new SortedDictionary<int, List<(PairYear Pair, List<int> Weeks)>>();
        foreach (var pair in pairs)
        {
            foreach (var turn in TurnsOf(pair))
            {
                var number = pair.NumberOf(turn[0]) / block;
                if (!turns.TryGetValue(number, out var ofBlock))
                    turns[number] = ofBlock = [];
                ofBlock.Add((pair, turn));
            }
        }
        foreach (var ofBlock in turns.Values)
            yield return MostIn(ofBlock);
    }

    /// <summary>The turns of a pair in each of which it meets at most once, in whichever of the turn's weeks.</summary>
    private List<List<int>> TurnsOf(PairYear pair)
    {
        var turns = new List<List<int>>();
        for (var week = 0; week < pair.Weeks; week++)
        {
            if (pair.Due is not null)
            {
                // Weeks that were published are no choice.
                if (team.Board.Wanted[pair.FirstSession + week])
                    turns.Add([week]);
                continue;
            }
            if (week == 0 || pair.NumberOf(week) % pair.Every == 0)
                turns.Add([]);
            turns[^1].Add(week);
        }
        if (pair.Due is not null || turns.TrueForAll(turn => turn.Count == pair.Every))
            return turns;
        // A turn that begins before the coaching or ends after it may have no meeting. As many such turns have one in
        // whatever weeks, but it may be the other one that has it.
        var cut = turns.FindAll(turn => turn.Count < pair.Every);
        if (!cut.Exists(turn => turn.Exists(week => team.Board.Wanted[pair.FirstSession + week])))
            turns.RemoveAll(cut.Contains);
        return turns;
    }

    private int MostIn(List<(PairYear Pair, List<int> Weeks)> turns)
    {
        // A block of which everything is placed needs no proof.
        if (turns.TrueForAll(turn => turn.Weeks.TrueForAll(week => !IsLeft(turn.Pair.FirstSession + week))))
            return turns.Count;
        var jobs = new List<(List<int> Places, int Minutes)>(turns.Count);
        foreach (var (pair, weeks) in turns)
        {
            var places = new List<int>();
            foreach (var week in weeks)
                AddPlaces(pair, week, places);
            jobs.Add((places, pair.Track.Minutes));
        }
        var caps = team.Plan.Caps;
        return LeadFlow.Most(
            jobs,
            caps.LeadPerDay,
            Math.Min(caps.LeadPerWeek, team.People[turns[0].Pair.Track.Lead].MeetingsPerWeek ?? int.MaxValue),
            team.Horizon.WeekOfDay
        );
    }

    private bool IsLeft(int session) => team.Board.Wanted[session] && !team.Board.IsPlaced(session);

    /// <summary>Every place that the policy could allow in a week, whatever the regular time.</summary>
    internal static void AddPlaces(PairYear pair, int week, List<int> into)
    {
        var (first, last) = pair.DaysOf(week);
        if (pair.Pair.Cadence is { At: not null, WhenClosed: WhenClosed.Skip })
        {
            foreach (var place in pair.Track.Between(first, last))
            {
                if (pair.IsAt(0, place))
                    into.Add(place);
            }
            return;
        }
        if (pair.Pair.Cadence.WhenClosed == WhenClosed.NextSchoolDay)
            last = Math.Max(
                Math.Min(pair.LastDay, last + (7 * pair.Every)),
                week + pair.Every < pair.Weeks ? pair.DaysOf(week + pair.Every).Last : 0
            );
        into.AddRange(pair.Track.Between(first, last));
    }

    internal static int Lcm(int one, int other)
    {
        var (a, b) = (one, other);
        while (b != 0)
            (a, b) = (b, a % b);
        return one / a * other;
    }
}
