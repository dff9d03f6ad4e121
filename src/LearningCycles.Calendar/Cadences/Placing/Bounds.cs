using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>For each lead, how many 1:1s could be placed at most: other leads are left out, and a pair may use any of the weeks that could be its turn.</summary>
/// <remarks>
/// The weeks are cut into blocks in which every pair of the lead comes round. In a block, each meeting may be in any week
/// of its turn; a turn that is cut short by the end of the year or of a coaching counts if the pair has one such. A block
/// of which everything is placed needs no proof.
/// </remarks>
internal sealed class Bounds(TeamYear team)
{
    /// <summary>What was worked out for a block of a lead, with the turns that it was worked out for.</summary>
    private readonly Dictionary<(int Lead, int Block), (Turn[] Turns, int Most)> known = [];
    private readonly List<List<Turn>> blocks = [];

    private readonly LeadFlow flow = new(team.Horizon.WeekOfDay);

    /// <summary>Weeks of a pair in one of which it meets.</summary>
    private readonly record struct Turn(PairYear Pair, int Week, int Weeks);

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
        foreach (var turns in blocks)
            turns.Clear();
        foreach (var pair in pairs)
            AddTurns(pair, block);
        var bound = 0;
        for (var number = 0; number < blocks.Count; number++)
            bound += blocks[number].Count == 0 ? 0 : KnownMostIn(number, blocks[number]);
        return Math.Min(bound, wished);
    }

    /// <summary>Adds the turns of a pair, in each of which it meets at most once, in whichever of the turn's weeks.</summary>
    /// <remarks>Blocks are cut by the weeks of the pair's school; a pair of another school is in the block that its days are in.</remarks>
    private void AddTurns(PairYear pair, int block)
    {
        if (pair.Due is not null)
        {
            // Weeks that were published are no choice.
            for (var week = 0; week < pair.Weeks; week++)
            {
                if (team.Board.Wanted[pair.FirstSession + week])
                    Add(new(pair, week, 1), block);
            }
            return;
        }
        var leavesOutCut = !IsWantedInCutTurn(pair);
        for (int week = 0, weeks; week < pair.Weeks; week += weeks)
        {
            weeks = WeeksOfTurn(pair, week);
            if (weeks == pair.Every || !leavesOutCut)
                Add(new(pair, week, weeks), block);
        }
    }

    /// <summary>How many weeks there are from a week to the end of its turn.</summary>
    private static int WeeksOfTurn(PairYear pair, int week) =>
        Math.Min(pair.Weeks - week, pair.Every - (pair.NumberOf(week) % pair.Every));

    /// <summary>
    /// Whether a pair has a meeting in a turn that begins before its coaching or ends after it. As many such turns have
    /// one in whatever weeks, but it may be the other one that has it.
    /// </summary>
    private bool IsWantedInCutTurn(PairYear pair)
    {
        for (int week = 0, weeks; week < pair.Weeks; week += weeks)
        {
            weeks = WeeksOfTurn(pair, week);
            if (weeks < pair.Every && team.Board.Wanted.AsSpan(pair.FirstSession + week, weeks).Contains(true))
                return true;
        }
        return false;
    }

    private void Add(Turn turn, int block)
    {
        var number = turn.Pair.NumberOf(turn.Week) / block;
        while (blocks.Count <= number)
            blocks.Add([]);
        blocks[number].Add(turn);
    }

    private int KnownMostIn(int block, List<Turn> turns)
    {
        // A block of which everything is placed needs no proof.
        if (!IsAnyLeft(turns))
            return turns.Count;
        // What is placed changes nothing in what could be: only the turns count.
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (turns[0].Pair.Track.Lead, block), out _);
        if (found.Turns is null || !found.Turns.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(turns)))
            found = ([.. turns], MostIn(turns));
        return found.Most;
    }

    private int MostIn(List<Turn> turns)
    {
        flow.Begin();
        foreach (var (pair, week, weeks) in turns)
        {
            flow.AddSession(pair.Track.Minutes);
            for (var i = 0; i < weeks; i++)
                AddPlaces(pair, week + i, flow);
        }
        var caps = team.Plan.Caps;
        return flow.Most(
            caps.LeadPerDay,
            Math.Min(caps.LeadPerWeek, team.People[turns[0].Pair.Track.Lead].MeetingsPerWeek ?? int.MaxValue)
        );
    }

    private bool IsAnyLeft(List<Turn> turns)
    {
        foreach (var (pair, week, weeks) in turns)
        {
            for (var i = 0; i < weeks; i++)
            {
                if (IsLeft(pair.FirstSession + week + i))
                    return true;
            }
        }
        return false;
    }

    private bool IsLeft(int session) => team.Board.Wanted[session] && !team.Board.IsPlaced(session);

    /// <summary>Every place that the policy could allow in a week, whatever the regular time.</summary>
    internal static void AddPlaces(PairYear pair, int week, LeadFlow into)
    {
        var (first, last) = pair.DaysOf(week);
        if (pair.Pair.Cadence is { At: not null, WhenClosed: WhenClosed.Skip })
        {
            foreach (var place in pair.Track.Between(first, last))
            {
                if (pair.IsAt(0, place))
                    into.AddPlace(place);
            }
            return;
        }
        if (pair.Pair.Cadence.WhenClosed == WhenClosed.NextSchoolDay)
            last = Math.Max(
                Math.Min(pair.LastDay, last + (7 * pair.Every)),
                week + pair.Every < pair.Weeks ? pair.DaysOf(week + pair.Every).Last : 0
            );
        into.AddPlaces(pair.Track.Between(first, last));
    }

    internal static int Lcm(int one, int other)
    {
        var (a, b) = (one, other);
        while (b != 0)
            (a, b) = (b, a % b);
        return one / a * other;
    }
}
