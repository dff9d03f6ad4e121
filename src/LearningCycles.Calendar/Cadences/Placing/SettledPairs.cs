namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Gives the pairs of a team the weeks and the regular times that they had before, and closes the days that are over.</summary>
internal sealed class SettledPairs(TeamYear team, Earlier earlier, ReplanWindows windows)
{
    private readonly Board board = team.Board;

    /// <summary>Gives every pair that was there before its weeks and its regular time again; what is left are the new ones.</summary>
    internal List<PairYear> Settle()
    {
        var newcomers = new List<PairYear>();
        foreach (var pair in team.Pairs)
        {
            var sessions = earlier.Of(pair.Pair).Where(session => session.Kind == SessionKind.OneOnOne).ToList();
            if (sessions.Count == 0 && (pair.Every == 1 || earlier.PhaseOf(pair.Pair) < 0))
            {
                newcomers.Add(pair);
                NotBefore(pair);
                continue;
            }
            var key = KeyOf(pair, sessions);
            var phase = earlier.PhaseOf(pair.Pair);
            if (phase >= 0 && pair.Every > 1)
                pair.Due = DueAsBefore(pair, phase);
            else if (pair.Every > 1)
                phase = MostKept(pair, sessions);
            // A regular time that the changed year has no more is replaced.
            if (key < 0)
                key = team.Meetings.Regulars.Best(pair, Math.Max(0, phase)).Key;
            team.Meetings.Regulars.Change(pair, Math.Max(0, phase), key);
            NotBefore(pair);
        }
        foreach (var part in team.Parts)
        {
            NotBefore(part.Session);
            if (earlier.Part(part.Key, part.Cycle) is { } told)
                part.Told = (team.Horizon.IndexOf(told.Earliest), team.Horizon.IndexOf(told.Latest));
        }
        return newcomers;
    }

    private static int KeyOf(PairYear pair, List<CoachingSession> sessions)
    {
        if (pair.Pair.Cadence.At is not null)
            return 0;
        var regular = sessions.Select(session => session.Plan.Regular).FirstOrDefault(told => told is not null);
        if (regular is not null && pair.IndexOf(regular) is var told and >= 0)
            return told;
        var (best, bestCount) = (-1, 0);
        for (var key = 0; key < pair.Keys.Count; key++)
        {
            var count = sessions.Count(session => pair.IsAt(key, pair.PlaceOf(session.Start)));
            if (count > bestCount)
                (best, bestCount) = (key, count);
        }
        return best;
    }

    /// <summary>The weeks that were due before are due still, by their Mondays; weeks after the last of them go on in turn.</summary>
    private bool[] DueAsBefore(PairYear pair, int phase)
    {
        var old = earlier.Calendar.Plan.SchoolOf(earlier.Pair(pair.Pair)!.School);
        var due = new bool[pair.Weeks];
        var last = old.Weeks.Count == 0 ? 0 : old.Weeks[^1].Number - 1;
        for (var week = 0; week < pair.Weeks; week++)
        {
            var monday = pair.WeekAt(week).Monday;
            if (old.WeekOf(monday) is { } known)
                due[week] = (known.Number - 1) % pair.Every == phase;
            else if (old.Weeks.Count > 0 && monday > old.Weeks[^1].Monday)
                due[week] = ++last % pair.Every == phase;
        }
        return due;
    }

    private static int MostKept(PairYear pair, List<CoachingSession> sessions)
    {
        var votes = new int[pair.Every];
        foreach (var session in sessions)
        {
            if (session.Plan.Week is { } monday && pair.WeekFrom(monday) is var week and >= 0)
                votes[pair.NumberOf(week) % pair.Every]++;
        }
        return Array.IndexOf(votes, votes.Max());
    }

    internal void NotBefore(PairYear pair)
    {
        pair.OpenFrom = windows.OpenFrom;
        for (var week = 0; week < pair.Weeks; week++)
        {
            var session = pair.FirstSession + week;
            // What was lost stays lost, whatever the cadence is now; in a week that is over nothing new is wished for, though
            // it might be made up for in the next.
            if (WasLost(session))
                board.SetWanted(session, true);
            else if (pair.DaysOf(week).Last < windows.Today && !IsOpen(session))
                board.SetWanted(session, false);
            NotBefore(session);
        }
    }

    private bool IsOpen(int session) => earlier.IsOpen(team.KeyOf(session), windows.Date);

    private bool WasLost(int session) => earlier.Unplaced(team.KeyOf(session))?.Plan.Latest < windows.Date;

    /// <summary>Nothing is put into the past or the frozen days.</summary>
    private void NotBefore(int session)
    {
        var first = Math.Max(board.First[session], windows.OpenFrom);
        if (first != board.First[session] && board.First[session] <= board.Last[session])
            board.SetDays(session, first, board.Last[session]);
        // A label may come on a later day of the week too.
        if (board.Only[session] >= 0 && board.HomeLabel[session] == 0 && Place.Day(board.Only[session]) < first)
            board.SetOnly(session, Place.None);
    }
}
