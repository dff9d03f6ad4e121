using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places a team's sessions again after a change, as near as possible to where they were.</summary>
internal sealed class TeamReplan
{
    private const int Reach = 400;
    private const int Rounds = 3;
    private const int Turns = 3;
    private const int Tries = 1_000;

    private readonly List<int> inTheWay = [];
    private readonly TeamYear team;
    private readonly Earlier earlier;
    private readonly ReplanOptions options;
    private readonly Board board;
    private readonly CycleParts? parts;
    private readonly Dictionary<SessionKey, int> sessionOf = [];
    private readonly bool[] hadToMove;
    private readonly int today;
    private readonly int frozenThrough;
    private readonly int publishedThrough;

    internal TeamReplan(TeamYear team, Earlier earlier, ReplanOptions options)
    {
        this.team = team;
        this.earlier = earlier;
        this.options = options;
        board = team.Board;
        hadToMove = new bool[board.Count];
        today = Math.Clamp(team.Horizon.IndexOf(options.Today), 0, team.Horizon.Count);
        frozenThrough = LastFrozenDay();
        publishedThrough = options.PublishedThrough is { } last ? team.Horizon.IndexOf(last) : int.MaxValue;
        if (team.Plan.Cycles is { } pattern)
            parts = new(team, pattern);
        for (var session = 0; session < board.Count; session++)
            sessionOf[team.KeyOf(session)] = session;
    }

    /// <summary>The session of a key on the board; −1 when it is not wished for any more.</summary>
    internal int IndexOf(SessionKey key) => sessionOf.GetValueOrDefault(key, -1);

    internal void Do()
    {
        var newcomers = SettlePairs();
        PutEarlier();
        foreach (var pair in newcomers)
        {
            var (phase, key) = team.Meetings.Regulars.Best(pair);
            team.Meetings.Regulars.Change(pair, phase, key);
            NotBefore(pair);
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

    /// <summary>What a regular time of a pair would bring, if all else stayed where it is.</summary>
    internal List<TimeSuggestion> Suggest(PairYear pair, int most)
    {
        SettlePairs();
        PutEarlier();
        for (var session = 0; session < board.Count; session++)
            board.Pinned[session] |= board.IsPlaced(session);
        var suggestions = new List<(TimeSuggestion Suggestion, int Rank)>();
        for (var key = 0; key < pair.Keys.Count; key++)
        {
            for (var phase = 0; phase < Math.Min(pair.Every, Math.Max(1, pair.Weeks)); phase++)
            {
                var mark = board.Mark;
                team.Meetings.Regulars.Change(pair, phase, key);
                NotBefore(pair);
                team.Meetings.Regulars.PutHome(pair);
                var held = PlacedOf(pair);
                for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
                {
                    if (board.Wanted[session] && !board.IsPlaced(session))
                        team.Paths.TryPlace(session, Reach);
                }
                var placed = PlacedOf(pair);
                suggestions.Add(
                    (
                        new(pair.RegularOf(key), held, placed - held, WantedOf(pair) - placed),
                        PairYear.RankOf(pair.Keys[key])
                    )
                );
                board.TakeBack(mark);
            }
        }
        return suggestions
            .Where(suggestion => suggestion.Suggestion.Held > 0)
            .OrderBy(suggestion => suggestion.Suggestion.Lost)
            .ThenByDescending(suggestion => suggestion.Suggestion.Held)
            .ThenBy(suggestion => suggestion.Rank)
            .Select(suggestion => suggestion.Suggestion)
            .DistinctBy(suggestion => suggestion.Regular)
            .Take(most)
            .ToList();
    }

    /// <summary>Gives every pair that was there before its weeks and its regular time again; what is left are the new ones.</summary>
    private List<PairYear> SettlePairs()
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

    private void NotBefore(PairYear pair)
    {
        pair.OpenFrom = OpenFrom;
        for (var week = 0; week < pair.Weeks; week++)
        {
            var session = pair.FirstSession + week;
            // What was lost stays lost, whatever the cadence is now; in a week that is over nothing new is wished for, though
            // it might be made up for in the next.
            if (WasLost(session))
                board.SetWanted(session, true);
            else if (pair.DaysOf(week).Last < today && !IsOpen(session))
                board.SetWanted(session, false);
            NotBefore(session);
        }
    }

    private bool IsOpen(int session) => earlier.IsOpen(team.KeyOf(session), options.Today);

    private bool WasLost(int session) => earlier.Unplaced(team.KeyOf(session))?.Plan.Latest < options.Today;

    /// <summary>Nothing is put into the past or the frozen days.</summary>
    private void NotBefore(int session)
    {
        var first = Math.Max(board.First[session], OpenFrom);
        if (first != board.First[session] && board.First[session] <= board.Last[session])
            board.SetDays(session, first, board.Last[session]);
        // A label may come on a later day of the week too.
        if (board.Only[session] >= 0 && board.HomeLabel[session] == 0 && Place.Day(board.Only[session]) < first)
            board.SetOnly(session, Place.None);
    }

    private int OpenFrom => Math.Max(today, frozenThrough + 1);

    /// <summary>Puts everything back where it was that can still be there: the past first, then what is frozen, what was published, and the drafts.</summary>
    private void PutEarlier()
    {
        var sessions = team
            .Pairs.SelectMany(pair => earlier.Of(pair.Pair))
            .Select(session => (Session: session, Rank: RankOf(session)))
            .OrderBy(entry => entry.Rank)
            .ThenByDescending(entry => WeightOf(entry.Session))
            .ThenBy(entry => entry.Session.Start)
            .ThenBy(entry => entry.Session.Key);
        foreach (var (session, rank) in sessions)
        {
            var index = IndexOf(session.Key);
            if (index < 0)
                continue;
            var place = PlaceOf(session.Start);
            if (place < 0)
                continue;
            if (rank == 0)
            {
                board.SetWanted(index, true);
                board.Put(index, place);
                board.Hold(index);
                continue;
            }
            if (!IsDue(index) || !IsAllowed(index, place, session.Plan))
                continue;
            if (rank <= 2)
                board.Publish(index, place);
            if (!board.IsFree(index, place))
                continue;
            board.SetWanted(index, true);
            board.Put(index, place);
            if (rank == 1 || (rank == 2 && options.Keep == KeepPolicy.PinPublished))
                board.Hold(index);
        }
        parts?.Resume(earlier, today);
        for (var session = 0; session < board.Count; session++)
            hadToMove[session] = IsMoved(session);
    }

    private bool IsMoved(int session) => board.Published[session] >= 0 && board.At[session] != board.Published[session];

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
        return pair.WeekOf(Place.Day(place)) == index - pair.FirstSession;
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

    private int RankOf(CoachingSession session)
    {
        var day = team.Horizon.IndexOf(session.Start.Date);
        return day < today ? 0
            : day <= frozenThrough ? 1
            : day <= publishedThrough ? 2
            : 3;
    }

    private int WeightOf(CoachingSession session) =>
        IndexOf(session.Key) is var index and >= 0 ? board.Weight[index] : 0;

    private int PlaceOf(LocalDateTime start)
    {
        var day = team.Horizon.IndexOf(start.Date);
        return day < 0 || day >= team.Horizon.Count ? Place.None : team.Horizon.PlaceOf(start);
    }

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
            if (board.IsPlaced(session))
                continue;
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

    private int LastFrozenDay()
    {
        var left = options.FrozenDays;
        var day = today - 1;
        while (left > 0 && day + 1 < team.Horizon.Count)
        {
            day++;
            if (team.Horizon.Years[0][day].StaffIn)
                left--;
        }
        return day;
    }

    private int PlacedOf(PairYear pair)
    {
        var placed = 0;
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
            placed += board.Wanted[session] && board.IsPlaced(session) ? 1 : 0;
        return placed;
    }

    private int WantedOf(PairYear pair)
    {
        var wanted = 0;
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
            wanted += board.Wanted[session] ? 1 : 0;
        return wanted;
    }
}
