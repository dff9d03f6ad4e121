namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Finds, for a 1:1 without a place, the few that are in each other's way: they cannot all be placed, but any of them left out, the rest can.</summary>
/// <remarks>
/// The chains of a failed search reach every session that could have made room. Of these a set is kept that is shown
/// not to fit by itself, with everybody else left out of account; then whoever is not needed for that is dropped.
/// </remarks>
internal sealed class Conflicts(TeamYear team)
{
    /// <summary>More sessions than this in one set tell nobody anything.</summary>
    private const int Most = 16;

    private readonly LeadFlow flow = new(team.Horizon.WeekOfDay);

    /// <summary>The conflict of a session, this one first; null when none is shown.</summary>
    internal List<int>? Of(int session)
    {
        if (team.Board.PlacesOf(session).Length == 0)
            return null;
        var mark = team.Board.Mark;
        if (team.Paths.TryPlace(session))
        {
            team.Board.TakeBack(mark);
            return null;
        }
        var set = team.Paths.Reached.Where(reached => reached < team.MeetingCount).Order().ToList();
        set.Remove(session);
        set.Insert(0, session);
        if (set.Count is 1 or > Most * 4 || Fits(set) != false)
            return null;
        for (var i = set.Count - 1; i > 0; i--)
        {
            var other = set[i];
            set.RemoveAt(i);
            if (Fits(set) != false)
                set.Insert(i, other);
        }
        if (set.Count > Most)
            return null;
        // The rest must be shown to have room whoever is left out, or the set would be no smallest one.
        // Without the session itself they have: they are on the board.
        for (var i = 1; i < set.Count; i++)
        {
            var other = set[i];
            set.RemoveAt(i);
            var fits = Fits(set);
            set.Insert(i, other);
            if (fits != true)
                return null;
        }
        return set;
    }

    /// <summary>Whether some sessions fit by themselves; null when neither is shown.</summary>
    private bool? Fits(List<int> sessions) => TooMany(sessions) ? false : Isolated.Fit(team, sessions);

    /// <summary>Whether the lead of the first has too many: the sessions of the others are on the board.</summary>
    /// <remarks>What a week may hold is left out of account: chains do not go through a week that is full.</remarks>
    private bool TooMany(List<int> sessions)
    {
        var board = team.Board;
        var lead = board.Tracks[sessions[0]].Lead;
        flow.Begin();
        var count = 0;
        foreach (var session in sessions)
        {
            if (board.Tracks[session].Lead != lead)
                continue;
            flow.AddSession(board.Tracks[session].Minutes);
            flow.AddPlaces(board.PlacesOf(session));
            count++;
        }
        return flow.Most(team.Plan.Caps.LeadPerDay, int.MaxValue) < count;
    }
}
