using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Puts the sessions of an earlier calendar back where they were, as far as they can still be there.</summary>
internal sealed class EarlierSessions
{
    private readonly TeamYear team;
    private readonly Earlier earlier;
    private readonly ReplanWindows windows;
    private readonly KeepPolicy keep;
    private readonly Board board;
    private readonly Dictionary<SessionKey, int> sessionOf = [];

    internal EarlierSessions(TeamYear team, Earlier earlier, ReplanWindows windows, KeepPolicy keep)
    {
        this.team = team;
        this.earlier = earlier;
        this.windows = windows;
        this.keep = keep;
        board = team.Board;
        for (var session = 0; session < board.Count; session++)
            sessionOf[team.KeyOf(session)] = session;
    }

    /// <summary>The session of a key on the board; −1 when it is not wished for any more.</summary>
    internal int IndexOf(SessionKey key) => sessionOf.GetValueOrDefault(key, -1);

    /// <summary>Puts everything back where it was that can still be there: the past first, then what is frozen, what was published, and the drafts.</summary>
    internal void Put()
    {
        var sessions = team
            .Pairs.SelectMany(pair => earlier.Of(pair.Pair))
            .Select(session => (Session: session, Window: windows.Of(session)))
            .OrderBy(entry => entry.Window)
            .ThenByDescending(entry => WeightOf(entry.Session))
            .ThenBy(entry => entry.Session.Start)
            .ThenBy(entry => entry.Session.Key);
        foreach (var (session, window) in sessions)
        {
            var index = IndexOf(session.Key);
            if (index < 0)
                continue;
            var place = PlaceOf(session.Start);
            if (place < 0)
                continue;
            if (window == ReplanWindow.Past)
            {
                board.PutWanted(index, place);
                board.Hold(index);
                continue;
            }
            if (!IsDue(index) || !IsAllowed(index, place, session.Plan))
                continue;
            if (window <= ReplanWindow.Published)
                board.Publish(index, place);
            if (!board.IsFree(index, place))
                continue;
            board.PutWanted(index, place);
            if (window == ReplanWindow.Frozen || (window == ReplanWindow.Published && keep == KeepPolicy.PinPublished))
                board.Hold(index);
        }
    }

    // The days of a part are those of its stage; those of a 1:1 its policy's. The frozen days are open to what is there.
    private bool IsAllowed(int index, int place, PlannedSession told)
    {
        if (!board.Tracks[index].Allows(place))
            return false;
        if (index >= team.MeetingCount)
            return team.Parts[index - team.MeetingCount].Holds(Place.Day(place));
        var pair = team.PairOf(index);
        if (pair.Pair.Cadence.WhenClosed == WhenClosed.Skip && board.Home[index] >= 0)
            return board.IsRegular(index, place);
        if (pair.Pair.Cadence.WhenClosed == WhenClosed.NextSchoolDay)
            return (
                    Place.Day(place) <= board.Last[index]
                    && (board.Home[index] < 0 || Place.Day(place) >= Place.Day(board.Home[index]))
                ) || IsAsTold(pair, place, told);
        var (first, last) = pair.DaysOf(index - pair.FirstSession);
        return Place.Day(place) >= first && Place.Day(place) <= last;
    }

    /// <summary>Whether a place is on the days that a 1:1 had when it was published; another regular time moves none that is there.</summary>
    private bool IsAsTold(PairYear pair, int place, PlannedSession told)
    {
        var date = team.Horizon.DateOf(Place.Day(place));
        return earlier.Pair(pair.Pair)?.Cadence.WhenClosed == pair.Pair.Cadence.WhenClosed
            && told.Earliest <= date
            && date <= told.Latest;
    }

    /// <summary>Whether it is a session's turn; one of the past may be due still, if it was to be made up for.</summary>
    private bool IsDue(int index) =>
        index >= team.MeetingCount
        || (team.PairOf(index) is var pair && pair.IsDue(index - pair.FirstSession, pair.Phase));

    private int WeightOf(CoachingSession session) =>
        IndexOf(session.Key) is var index and >= 0 ? board.Weight[index] : 0;

    private int PlaceOf(LocalDateTime start)
    {
        var day = team.Horizon.IndexOf(start.Date);
        return day < 0 || day >= team.Horizon.Count ? Place.None : team.Horizon.PlaceOf(start);
    }
}
