namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places a team's sessions again after a change, as near as possible to where they were.</summary>
internal sealed class TeamReplan
{
    /// <summary>How many sessions a search for room may reach.</summary>
    internal const int Reach = 400;

    private const int Rounds = 3;
    private const int Turns = 3;
    private const int Tries = 1_000;

    private readonly List<int> inTheWay = [];
    private readonly TeamYear team;
    private readonly Earlier earlier;
    private readonly ReplanOptions options;
    private readonly Board board;
    private readonly ReplanWindows windows;
    private readonly SettledPairs pairs;
    private readonly EarlierSessions sessions;
    private readonly CycleParts? parts;
    private readonly bool[] hadToMove;

    internal TeamReplan(TeamYear team, Earlier earlier, ReplanOptions options)
    {
        this.team = team;
        this.earlier = earlier;
        this.options = options;
        board = team.Board;
        hadToMove = new bool[board.Count];
        windows = new(team.Horizon, options);
        pairs = new(team, earlier, windows);
        sessions = new(team, earlier, windows, options.Keep);
        if (team.Plan.Cycles is { } pattern)
            parts = new(team, pattern);
    }

    /// <summary>The session of a key on the board; −1 when it is not wished for any more.</summary>
    internal int IndexOf(SessionKey key) => sessions.IndexOf(key);

    internal void Do()
    {
        var newcomers = Resume();
        foreach (var pair in newcomers)
        {
            var (phase, key) = team.Meetings.Regulars.Best(pair);
            team.Meetings.Regulars.Change(pair, phase, key);
            pairs.NotBefore(pair);
            team.Meetings.Regulars.PutHome(pair);
        }
        PlaceLeft();
        PlaceParts();
        board.Settle();
        ComeToRest();
        if (options is { Keep: KeepPolicy.MostPlaced, MostMovesPerPerson: null })
            new Returning(board, team.Paths, team.MeetingCount).Run(Tries);
        ComeToRest();
        // What returned last may have left a time to something that has none.
        while (PlaceLeft() | PlaceParts()) { }
    }

    private void ComeToRest()
    {
        for (var round = 0; round < Rounds; round++)
        {
            if (!(PlaceLeft() | Return() | PlaceParts()))
                break;
        }
    }

    private bool PlaceParts() =>
        parts?.PlaceRest(options.MostMovesPerPerson is { } most ? () => AsksTooMuch(most) : null) ?? false;

    /// <summary>The regular times that a pair could have, if all else stayed where it is.</summary>
    internal List<TimeSuggestion> Suggest(PairYear pair, int most)
    {
        Resume();
        return new TimeSuggestions(team, pairs).Of(pair, most);
    }

    /// <summary>Takes up what was there; what is left are the pairs that are new.</summary>
    private List<PairYear> Resume()
    {
        var newcomers = pairs.Settle();
        sessions.Put();
        parts?.Resume(earlier, windows.Today);
        for (var session = 0; session < board.Count; session++)
            hadToMove[session] = IsMoved(session);
        return newcomers;
    }

    private bool IsMoved(int session) => board.Published[session] >= 0 && board.At[session] != board.Published[session];

    /// <summary>Places what has no place, whoever matters most and lost most first, within the moves that a person may be asked for.</summary>
    private bool PlaceLeft()
    {
        var any = false;
        int[] left =
        [
            .. board
                .Left.ToArray()
                .Where(session => session < team.MeetingCount)
                .OrderByDescending(session => board.Weight[session])
                .ThenBy(session => session),
        ];
        foreach (var session in left)
        {
            var mark = board.Mark;
            if (!team.Paths.TryPlace(session, Reach))
                continue;
            if (options.MostMovesPerPerson is { } most && AsksTooMuch(most))
                board.TakeBack(mark);
            else
                any = true;
        }
        return any;
    }

    private bool AsksTooMuch(int most)
    {
        var moves = new int[team.People.Length];
        for (var session = 0; session < board.Count; session++)
        {
            if (hadToMove[session] || !IsMoved(session))
                continue;
            if (++moves[board.Tracks[session].Lead] > most || ++moves[board.Tracks[session].Teacher] > most)
                return true;
        }
        return false;
    }

    /// <summary>Brings what was moved back to where it was, if that has become possible.</summary>
    private bool Return()
    {
        var any = false;
        for (var session = 0; session < team.MeetingCount; session++)
        {
            if (!board.IsPlaced(session) || board.Pinned[session] || board.CostOf(session, board.At[session]) == 0)
                continue;
            any |= TryReturn(session, -1);
            for (var turn = 0; turn < Turns && board.At[session] != board.Published[session]; turn++)
                any |= board.Published[session] >= 0 && TryReturn(session, turn);
        }
        return any;
    }

    /// <summary>Moves a session nearer to where it was: along a chain, or with a turn at the cost of those who are there now.</summary>
    private bool TryReturn(int session, int turn)
    {
        var mark = board.Mark;
        var before = board.Score;
        board.Put(session, Place.None);
        if (turn < 0)
        {
            team.Paths.TryPlace(session, Reach);
        }
        else
        {
            if (!board.InTheWay(session, board.Published[session], turn, inTheWay))
            {
                board.TakeBack(mark);
                return false;
            }
            team.Paths.PutInstead(session, board.Published[session], inTheWay, Reach, team.MeetingCount);
        }
        if (board.Score > before && !(options.MostMovesPerPerson is { } most && AsksTooMuch(most)))
            return true;
        board.TakeBack(mark);
        return false;
    }
}
