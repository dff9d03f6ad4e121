namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Gives pairs their regular time and their weeks: those at which most of the year's meetings can be held.</summary>
internal sealed class Regulars(Board board, Horizon horizon)
{
    /// <summary>Gives a pair another phase and regular time, and takes its meetings off the board.</summary>
    internal void Change(PairYear pair, int phase, int key)
    {
        (pair.Phase, pair.KeyIndex) = (phase, key);
        for (var week = 0; week < pair.Weeks; week++)
        {
            var session = pair.FirstSession + week;
            if (board.Pinned[session])
                continue;
            if (board.IsPlaced(session))
                board.Put(session, Place.None);
            board.SetWanted(session, pair.IsDue(week, phase));
            board.SetHome(session, key < 0 ? Place.None : pair.NominalOf(key, week), key < 0 ? 0 : pair.LabelOf(key));
        }
        Limit(pair);
    }

    /// <summary>Puts on the board what can be held at the regular time.</summary>
    internal void PutHome(PairYear pair)
    {
        for (var week = 0; week < pair.Weeks; week++)
        {
            var session = pair.FirstSession + week;
            if (!board.Wanted[session] || board.IsPlaced(session))
                continue;
            var home = pair.KeyIndex < 0 ? Place.None : pair.FreeHome(board, pair.KeyIndex, week);
            if (home >= 0)
                board.Put(session, home);
        }
    }

    /// <summary>The best regular time with its phase, as the board is now. The pair's own meetings must be off it.</summary>
    internal (int Phase, int Key) Best(PairYear pair, int? onlyPhase = null)
    {
        // A pair of few weeks has phases without any.
        var best = (
            Phase: onlyPhase ?? (pair.Weeks < pair.Every && pair.Weeks > 0 ? pair.NumberOf(0) % pair.Every : 0),
            Key: pair.Pair.Cadence.At is null ? -1 : 0
        );
        var bestScore = (Lost: int.MaxValue, Load: int.MaxValue, Rank: int.MaxValue);
        var (from, to) = onlyPhase is { } only ? (only, only) : (0, pair.Every - 1);
        for (var phase = from; phase <= to; phase++)
        {
            var load = from == to ? 0 : Load(pair, phase);
            for (var key = 0; key < pair.Keys.Count; key++)
            {
                var (lost, held) = Lost(pair, phase, key, bestScore.Lost);
                if (held == 0)
                    continue;
                var score = (Lost: lost, Load: load, Rank: PairYear.RankOf(pair.Keys[key]));
                if (score.CompareTo(bestScore) < 0)
                    (best, bestScore) = ((phase, key), score);
            }
        }
        // Who would rather skip a meeting than move it needs a regular time, even one that cannot be held.
        if (best.Key < 0 && pair.Pair.Cadence.WhenClosed == WhenClosed.Skip && pair.Keys.Count > 0)
            best.Key = Enumerable.Range(0, pair.Keys.Count).MinBy(key => PairYear.RankOf(pair.Keys[key]));
        return best;
    }

    // Meetings lost, not held: in a year with an odd number of weeks every pair would else want the weeks that are one more.
    private (int Lost, int Held) Lost(PairYear pair, int phase, int key, int most)
    {
        int lost = 0,
            held = 0;
        for (var week = 0; week < pair.Weeks; week++)
        {
            if (!pair.IsDue(week, phase))
                continue;
            if (pair.FreeHome(board, key, week) >= 0)
                held++;
            else if (++lost > most)
                return (lost, 0);
        }
        return (lost, held);
    }

    /// <summary>How many sessions the two have already in the weeks that would be due: the lighter weeks are better.</summary>
    private int Load(PairYear pair, int phase)
    {
        var load = 0;
        for (var week = 0; week < pair.Weeks; week++)
        {
            if (pair.IsDue(week, phase))
                load += board.LoadInWeek(pair.Track, horizon.WeekOfDay[pair.DaysOf(week).First]);
        }
        return load;
    }

    /// <summary>Sets the days on which the cadence's policy allows each meeting.</summary>
    private void Limit(PairYear pair)
    {
        var policy = pair.Pair.Cadence.WhenClosed;
        if (policy == WhenClosed.SameWeek)
            return;
        var next = Place.None;
        for (var week = pair.Weeks - 1; week >= 0; week--)
        {
            var session = pair.FirstSession + week;
            if (!pair.IsDue(week, pair.Phase))
                continue;
            var (first, last) = pair.DaysOf(week);
            var nominal = board.Home[session];
            if (policy == WhenClosed.Skip)
            {
                board.SetOnly(session, nominal);
                if (nominal >= 0 && board.HomeLabel[session] > 0)
                    (first, last) = pair.DaysOf(week);
                else if (nominal >= 0)
                    (first, last) = (Place.Day(nominal), Place.Day(nominal));
                else if (pair.KeyIndex >= 0)
                    (first, last) = (1, 0);
            }
            else if (nominal >= 0)
            {
                first = Place.Day(nominal);
                last = Math.Min(next >= 0 ? Place.Day(next) - 1 : last + 7, pair.LastDay);
            }
            board.SetDays(session, first, last);
            next = nominal;
        }
    }
}
