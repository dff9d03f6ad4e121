namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Makes room for a session along the cheapest chain of sessions that each move on to another of their places.</summary>
/// <remarks>
/// For one lead this is the augmenting path of a matching with day caps: if there is a way to place one more session
/// without losing another, it is found. Where teachers are shared it is a strong search, not a proof.
/// </remarks>
internal sealed class Paths(Board board)
{
    /// <summary>What each session that has to move costs beside the places.</summary>
    private const int PerMove = 10;

    private readonly int[] seen = new int[board.Count];
    private readonly int[] distance = new int[board.Count];
    private readonly int[] parent = new int[board.Count];
    private readonly int[] parentPlace = new int[board.Count];
    private readonly int[] freePlace = new int[board.Count];
    private readonly bool[] leavesDay = new bool[board.Count];
    private readonly PriorityQueue<int, (int Cost, int Turn)> open = new();
    private readonly Board.DayView view = new(board);
    private readonly List<int> ofDay = [];
    private readonly List<(int Session, int Place)> steps = [];
    private int search;
    private int turn;

    /// <summary>The sessions that the last search reached: all that are in each other's way.</summary>
    internal List<int> Reached { get; } = [];

    /// <summary>Places a session, moving others on if that is needed. Leaves everything as it was if there is no way.</summary>
    /// <param name="root">A session without a place.</param>
    /// <param name="most">How many sessions may be reached.</param>
    internal bool TryPlace(int root, int most = int.MaxValue)
    {
        search++;
        turn = 0;
        open.Clear();
        Reached.Clear();
        Open(root, 0, Place.None, Place.None, leaves: false);
        while (open.TryDequeue(out var session, out var priority))
        {
            if (session < 0)
            {
                // A session reached before with a place that is free: nothing cheaper is left to look at.
                if (Walk(~session, freePlace[~session]))
                    return true;
                continue;
            }
            if (priority.Cost > distance[session] || seen[session] == -search)
                continue;
            seen[session] = -search;
            Reached.Add(session);
            if (Reached.Count <= most)
                Expand(session);
        }
        return false;
    }

    /// <summary>Puts a session where others are: these look for another place, and then every 1:1 without one may take what has become free.</summary>
    /// <param name="session">The session; it leaves its own place.</param>
    /// <param name="place">The place.</param>
    /// <param name="others">All that are in the way there.</param>
    /// <param name="most">How many sessions each search may reach.</param>
    /// <param name="meetings">How many sessions of the board are 1:1s; they are the first.</param>
    internal void PutInstead(int session, int place, List<int> others, int most, int meetings)
    {
        if (board.IsPlaced(session))
            board.Put(session, Place.None);
        foreach (var other in others)
            board.Put(other, Place.None);
        board.Put(session, place);
        foreach (var other in others)
            TryPlace(other, most);
        foreach (var left in board.Left.ToArray())
        {
            if (left < meetings)
                TryPlace(left, most);
        }
    }

    /// <summary>Looks at every place of a session: notes the best free one, and opens what stands in one's way.</summary>
    private void Expand(int session)
    {
        var at = board.At[session];
        var leftCost = at >= 0 ? board.CostOf(session, at) : 0;
        var through = distance[session] + PerMove;
        var (best, bestCost) = (Place.None, int.MaxValue);
        var today = -1;
        foreach (var place in board.PlacesOf(session))
        {
            var day = Place.Day(place);
            if (place == at || (leavesDay[session] && day == Place.Day(at)))
                continue;
            if (day != today)
                view.Look(session, today = day);
            var verdict = view.Probe(Place.Start(place), out var blocker);
            if (verdict == Verdict.Never || (verdict == Verdict.One && !IsNearer(blocker, through)))
                continue;
            var cost = board.CostOf(session, place);
            if (verdict == Verdict.Free)
            {
                if (cost < bestCost)
                    (best, bestCost) = (place, cost);
            }
            else if (verdict == Verdict.One)
                Open(blocker, through + Math.Max(0, cost - leftCost), session, place, leaves: false);
            else
                OpenDay(session, place, through + Math.Max(0, cost - leftCost));
        }
        if (best < 0)
            return;
        freePlace[session] = best;
        open.Enqueue(~session, (distance[session] + Math.Max(0, bestCost - leftCost), turn++));
    }

    private void OpenDay(int session, int place, int through)
    {
        var track = board.Tracks[session];
        var day = Place.Day(place);
        ofDay.Clear();
        board.DayOf(track.Lead, day, asLead: true, ofDay);
        board.DayOf(track.Teacher, day, asLead: false, ofDay);
        foreach (var other in ofDay)
        {
            if (other != session && !board.Pinned[other])
                Open(other, through, session, place, leaves: true);
        }
    }

    private void Open(int session, int cost, int from, int place, bool leaves)
    {
        if (!IsNearer(session, cost))
            return;
        seen[session] = search;
        distance[session] = cost;
        parent[session] = from;
        parentPlace[session] = place;
        leavesDay[session] = leaves;
        open.Enqueue(session, (cost, turn++));
    }

    /// <summary>Whether a session was not reached yet, or only by a dearer way.</summary>
    private bool IsNearer(int session, int cost) =>
        seen[session] != -search && (seen[session] != search || cost < distance[session]);

    /// <summary>Makes the moves of a chain, if together they are possible.</summary>
    private bool Walk(int last, int place)
    {
        steps.Clear();
        for (var (session, to) = (last, place); session >= 0; )
        {
            steps.Add((session, to));
            to = parentPlace[session];
            session = parent[session];
        }
        var mark = board.Mark;
        foreach (var (session, _) in steps)
        {
            if (board.IsPlaced(session))
                board.Put(session, Place.None);
        }
        foreach (var (session, to) in steps)
        {
            if (!board.IsFree(session, to))
            {
                board.TakeBack(mark);
                return false;
            }
            board.Put(session, to);
        }
        return true;
    }
}
