namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places the 1:1s of people who are connected by coaching: regular times first, then what a closure or another displaces.</summary>
internal sealed class Meetings
{
    /// <summary>How many sessions a search for one more place may reach.</summary>
    private const int Reach = 400;

    private readonly Board board;
    private readonly Paths paths;
    private readonly Regulars regulars;
    private readonly PairYear[] pairs;
    private readonly int[] pairOf;
    private readonly int[] triedAt;
    private readonly int[][] sessionsOfWeek;
    private readonly int sessions;

    internal Meetings(Board board, Paths paths, Horizon horizon, PairYear[] pairs, int sessions)
    {
        this.board = board;
        this.paths = paths;
        this.pairs = pairs;
        this.sessions = sessions;
        regulars = new(board, horizon);
        pairOf = new int[sessions];
        triedAt = new int[sessions];
        var weeks = horizon.Count == 0 ? 0 : horizon.WeekOfDay[^1] + 1;
        var ofWeek = new List<int>[weeks];
        for (var week = 0; week < weeks; week++)
            ofWeek[week] = [];
        for (var i = 0; i < pairs.Length; i++)
        {
            for (var week = 0; week < pairs[i].Weeks; week++)
            {
                var session = pairs[i].FirstSession + week;
                pairOf[session] = i;
                ofWeek[horizon.WeekOfDay[pairs[i].DaysOf(week).First]].Add(session);
            }
        }
        sessionsOfWeek = Array.ConvertAll(ofWeek, week => week.ToArray());
    }

    internal Regulars Regulars => regulars;

    /// <summary>Gives every pair its weeks and its regular time, the pair with the fewest choices first, and places what can be held then.</summary>
    internal void SettleRegularTimes()
    {
        var order = Enumerable
            .Range(0, pairs.Length)
            .OrderBy(pair => pairs[pair].Pair.Cadence.At is null)
            .ThenByDescending(pair => pairs[pair].Pair.Priority)
            .ThenBy(pair => Options(pairs[pair]))
            .ThenBy(pair => pair);
        foreach (var i in order)
        {
            var (phase, key) = regulars.Best(pairs[i]);
            regulars.Change(pairs[i], phase, key);
            regulars.PutHome(pairs[i]);
        }
    }

    /// <summary>Places what is left, week by week; who lost most so far goes first, so that the same teachers do not lose every holiday week.</summary>
    internal void Fill()
    {
        var left = new List<int>();
        foreach (var week in sessionsOfWeek)
        {
            left.Clear();
            foreach (var session in week)
            {
                if (board.Wanted[session] && !board.IsPlaced(session))
                    left.Add(session);
            }
            foreach (
                var session in left.OrderByDescending(session => board.Weight[session])
                    .ThenByDescending(session => LostBy(pairs[pairOf[session]]))
                    .ThenBy(session => session)
                    .ToList()
            )
                paths.TryPlace(session, Reach);
        }
    }

    /// <summary>Tries once more for every wished 1:1 without a place.</summary>
    internal bool PlaceLeft()
    {
        var any = false;
        int[] left = [.. board.Left.ToArray().Where(session => session < sessions).Order()];
        foreach (var session in left)
        {
            // What found no way finds none on the same board.
            if (triedAt[session] == board.Version)
                continue;
            any |= paths.TryPlace(session, Reach);
            triedAt[session] = board.Version;
        }
        return any;
    }

    /// <summary>Tries to bring each session that is not at its regular time nearer to it.</summary>
    internal bool GoHome()
    {
        var any = false;
        for (var session = 0; session < sessions; session++)
        {
            if (!board.IsPlaced(session) || board.Pinned[session] || board.CostOf(session, board.At[session]) == 0)
                continue;
            any |= Relocate(session);
        }
        return any;
    }

    private bool Relocate(int session)
    {
        var mark = board.Mark;
        var before = board.Score;
        board.Put(session, Place.None);
        if (paths.TryPlace(session, Reach) && board.Score > before)
            return true;
        board.TakeBack(mark);
        return false;
    }

    private int LostBy(PairYear pair)
    {
        var lost = 0;
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
            lost += board.Wanted[session] && !board.IsPlaced(session) ? 1 : 0;
        return lost;
    }

    internal int PairOf(int session) => pairOf[session];

    internal int Sessions => sessions;

    private static int Options(PairYear pair)
    {
        var options = 0;
        foreach (var home in pair.Homes)
            options += home >= 0 ? 1 : 0;
        return options;
    }
}
