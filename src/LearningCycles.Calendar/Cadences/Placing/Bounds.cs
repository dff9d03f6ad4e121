namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>For each lead, how many 1:1s could be placed at most: other leads are left out, and a pair may use any of the weeks that could be its turn.</summary>
/// <remarks>
/// The weeks are cut into blocks in which every pair of the lead comes round. In a block, each meeting may be in any week
/// of its turn; where a block is cut short by the end of the year or of a coaching, the pair's own weeks count. A block
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
                placed = 0;
            foreach (var pair in pairs)
            {
                for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
                {
                    wished += team.Board.Wanted[session] ? 1 : 0;
                    placed += team.Board.Wanted[session] && team.Board.IsPlaced(session) ? 1 : 0;
                }
            }
            outcomes.Add(
                new(pairs[0].Pair.Lead, wished, placed, placed == wished ? placed : BoundOf(pairs, wished))
            );
        }
        return outcomes;
    }

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
            for (var from = 0; from < pair.Weeks; )
            {
                var number = pair.NumberOf(from);
                var weeks = new List<int>();
                for (; from < pair.Weeks && pair.NumberOf(from) / block == number / block; from++)
                    weeks.Add(from);
                if (!turns.TryGetValue(number / block, out var ofBlock))
                    turns[number / block] = ofBlock = [];
                ofBlock.Add((pair, weeks));
            }
        }
        foreach (var ofBlock in turns.Values)
            yield return MostIn(ofBlock, block);
    }

    private int MostIn(List<(PairYear Pair, List<int> Weeks)> turns, int block)
    {
        // Places are listed only where something has none.
        if (CountOfAllPlaced(turns, block, null) is { } count)
            return count;
        var jobs = new List<(List<int> Places, int Minutes)>();
        _ = CountOfAllPlaced(turns, block, jobs);
        var caps = team.Plan.Caps;
        return LeadFlow.Most(
            jobs,
            caps.LeadPerDay,
            Math.Min(caps.LeadPerWeek, team.People[turns[0].Pair.Track.Lead].MeetingsPerWeek ?? int.MaxValue),
            team.Horizon.WeekOfDay
        );
    }

    /// <summary>How many meetings a block has, if each has a place; else null. Lists them with their places when asked to.</summary>
    private int? CountOfAllPlaced(
        List<(PairYear Pair, List<int> Weeks)> turns,
        int block,
        List<(List<int> Places, int Minutes)>? jobs
    )
    {
        var count = 0;
        var allPlaced = true;
        foreach (var (pair, weeks) in turns)
        {
            var isWhole = weeks.Count == block;
            var perTurn = isWhole ? pair.Every : 1;
            for (var turn = 0; turn < weeks.Count; turn += perTurn)
            {
                var places = jobs is null ? null : new List<int>();
                var wanted = false;
                for (var i = turn; i < turn + perTurn; i++)
                {
                    var session = pair.FirstSession + weeks[i];
                    if (team.Board.Wanted[session])
                    {
                        wanted = true;
                        allPlaced &= team.Board.IsPlaced(session);
                    }
                    else if (!isWhole)
                    {
                        continue;
                    }
                    if (places is not null)
                        AddPlaces(pair, weeks[i], places);
                }
                if (!wanted && !isWhole)
                    continue;
                count++;
                jobs?.Add((places!, pair.Track.Minutes));
            }
        }
        return allPlaced ? count : null;
    }

    /// <summary>Every place that the policy could allow in a week, whatever the regular time.</summary>
    private static void AddPlaces(PairYear pair, int week, List<int> into)
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
            last = Math.Min(pair.LastDay, last + 7);
        into.AddRange(pair.Track.Between(first, last));
    }

    private static int Lcm(int one, int other)
    {
        var (a, b) = (one, other);
        while (b != 0)
            (a, b) = (b, a % b);
        return one / a * other;
    }
}
