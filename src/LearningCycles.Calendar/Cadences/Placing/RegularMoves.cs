namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The steps of the search for regularity: a session goes to its regular time, or a pair gets another time or other weeks.</summary>
internal sealed class RegularMoves(Board board, Meetings meetings, PairYear[] pairs)
{
    private const int MostInTheWay = 3;

    private readonly List<int> inTheWay = [];
    private readonly List<(PairYear Pair, int Day)> vacated = [];
    private readonly List<(PairYear Pair, int Phase, int Key)> changed = [];

    /// <summary>The sessions that had to leave their place in the last step.</summary>
    internal List<int> Displaced { get; } = [];

    /// <summary>Whose days became free in the last step because a pair gave them up.</summary>
    internal List<(PairYear Pair, int Day)> Vacated => vacated;

    /// <summary>Begins a step.</summary>
    internal void Start()
    {
        Displaced.Clear();
        vacated.Clear();
        changed.Clear();
    }

    /// <summary>Gives the pairs of the last step their weeks and times back; the board is taken back by its mark.</summary>
    internal void TakeBack()
    {
        foreach (var (pair, phase, key) in changed)
            (pair.Phase, pair.KeyIndex) = (phase, key);
    }

    /// <summary>Calls that time regular at which most of each pair's meetings are now.</summary>
    internal void TakeModalKeys()
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            if (!MayChange(i))
                continue;
            var pair = pairs[i];
            var (best, most) = (pair.KeyIndex, pair.KeyIndex < 0 ? 0 : HeldAt(pair, pair.KeyIndex));
            for (var key = 0; key < pair.Keys.Count; key++)
            {
                var held = HeldAt(pair, key);
                if (held > most)
                    (best, most) = (key, held);
            }
            if (best != pair.KeyIndex)
                SetKey(pair, best);
        }
    }

    /// <summary>How many sessions are at their pair's regular time.</summary>
    internal int AtRegularTime()
    {
        var held = 0;
        foreach (var pair in pairs)
            held += pair.KeyIndex < 0 ? 0 : HeldAt(pair, pair.KeyIndex);
        return held;
    }

    /// <summary>No more sessions than this can be at their regular time, even if no pair were in another's way.</summary>
    internal int MostAtRegularTime()
    {
        var most = 0;
        foreach (var pair in pairs)
            most += MostAtRegularTime(pair);
        return most;
    }

    /// <summary>Moves one session that is elsewhere, or nowhere, to its pair's regular time.</summary>
    internal void BringOneHome(ref FixedSequence order)
    {
        const int draws = 16;
        for (var draw = 0; draw < draws; draw++)
        {
            var session = order.Below(meetings.Sessions);
            if (!IsAway(session))
                continue;
            BringHome(session, ref order);
            return;
        }
    }

    /// <summary>Gives a pair another regular time or other weeks, and some of those who lose by it another time as well.</summary>
    internal void TryAnotherTime(ref FixedSequence order)
    {
        var index = DrawPair(ref order);
        var pair = pairs[index];
        if (!MayChange(index) || pair.Keys.Count == 0 || (pair.Keys.Count == 1 && pair.Every == 1))
            return;
        changed.Add((pair, pair.Phase, pair.KeyIndex));
        var phase =
            pair.Every > 1 && (pair.Keys.Count == 1 || order.Below(4) == 0)
                ? (pair.Phase + 1 + order.Below(pair.Every - 1)) % pair.Every
                : pair.Phase;
        var key = DrawKey(pair, phase, ref order);
        if (phase == pair.Phase)
        {
            SetKey(pair, key);
        }
        else
        {
            NoteVacated(pair);
            meetings.Regulars.Change(pair, phase, key);
        }
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            if (IsAway(session))
                BringHome(session, ref order);
        }
        LetOthersFollow(ref order);
        NoteOpen(pair);
    }

    /// <summary>Whether the lead or the teacher of a session became free on one of its days.</summary>
    internal bool IsBesideVacated(int session)
    {
        var track = board.Tracks[session];
        foreach (var (pair, day) in vacated)
        {
            if (
                (pair.Track.Lead == track.Lead || pair.Track.Teacher == track.Teacher)
                && day >= board.First[session]
                && day <= board.Last[session]
            )
                return true;
        }
        return false;
    }

    private bool MayChange(int index) => pairs[index].Pair.Cadence is { At: null, WhenClosed: WhenClosed.SameWeek };

    private static int MostAtRegularTime(PairYear pair)
    {
        var most = 0;
        for (var phase = 0; phase < pair.Every; phase++)
        {
            for (var key = 0; key < pair.Keys.Count; key++)
            {
                var held = 0;
                for (var week = 0; week < pair.Weeks; week++)
                    held += pair.IsDue(week, phase) && pair.HomeOf(key, week) >= 0 ? 1 : 0;
                most = Math.Max(most, held);
            }
        }
        return most;
    }

    private int HeldAt(PairYear pair, int key)
    {
        var held = 0;
        for (var week = 0; week < pair.Weeks; week++)
            held += pair.IsAt(key, board.At[pair.FirstSession + week]) ? 1 : 0;
        return held;
    }

    private void SetKey(PairYear pair, int key)
    {
        pair.KeyIndex = key;
        for (var week = 0; week < pair.Weeks; week++)
            board.SetHome(pair.FirstSession + week, pair.NominalOf(key, week), pair.LabelOf(key));
    }

    /// <summary>Half of the time a pair that has a session away from its regular time, else any.</summary>
    private int DrawPair(ref FixedSequence order)
    {
        var draws = order.Below(2) == 0 ? 8 : 0;
        for (var draw = 0; draw < draws; draw++)
        {
            var session = order.Below(meetings.Sessions);
            if (IsAway(session))
                return meetings.PairOf(session);
        }
        return order.Below(pairs.Length);
    }

    /// <summary>Any regular time, but in the same weeks not the same one.</summary>
    private static int DrawKey(PairYear pair, int phase, ref FixedSequence order)
    {
        if (phase != pair.Phase || pair.KeyIndex < 0)
            return order.Below(pair.Keys.Count);
        var key = order.Below(pair.Keys.Count - 1);
        return key >= pair.KeyIndex ? key + 1 : key;
    }

    private bool IsAway(int session)
    {
        if (!board.Wanted[session])
            return false;
        var pair = pairs[meetings.PairOf(session)];
        return pair.KeyIndex >= 0 && !pair.IsAt(pair.KeyIndex, board.At[session]);
    }

    private void BringHome(int session, ref FixedSequence order)
    {
        var pair = pairs[meetings.PairOf(session)];
        var home = pair.AnyHome(pair.KeyIndex, session - pair.FirstSession, order.Below(7));
        if (home < 0 || board.PlacesOf(session).BinarySearch(home) < 0)
            return;
        if (!board.InTheWay(session, home, order.Below(64), inTheWay) || inTheWay.Count > MostInTheWay)
            return;
        foreach (var other in inTheWay)
        {
            board.Put(other, Place.None);
            Displaced.Add(other);
        }
        board.Put(session, home);
    }

    /// <summary>Up to three pairs that lost a session look for the time that is best for them now.</summary>
    private void LetOthersFollow(ref FixedSequence order)
    {
        var follow = order.Below(4);
        for (var i = 0; i < Displaced.Count && follow > 0; i++)
        {
            if (board.IsPlaced(Displaced[i]))
                continue;
            var index = meetings.PairOf(Displaced[i]);
            if (!MayChange(index) || IsChanged(pairs[index]))
                continue;
            follow--;
            Follow(pairs[index], ref order);
        }
    }

    private void Follow(PairYear pair, ref FixedSequence order)
    {
        changed.Add((pair, pair.Phase, pair.KeyIndex));
        NoteVacated(pair);
        meetings.Regulars.Change(pair, pair.Phase, pair.KeyIndex);
        var (phase, key) = meetings.Regulars.Best(pair, pair.Every > 1 && order.Below(4) == 0 ? null : pair.Phase);
        meetings.Regulars.Change(pair, phase, key);
        meetings.Regulars.PutHome(pair);
        NoteOpen(pair);
    }

    private bool IsChanged(PairYear pair)
    {
        foreach (var (other, _, _) in changed)
        {
            if (other == pair)
                return true;
        }
        return false;
    }

    private void NoteOpen(PairYear pair)
    {
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            if (board.Wanted[session] && !board.IsPlaced(session))
                Displaced.Add(session);
        }
    }

    private void NoteVacated(PairYear pair)
    {
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            if (board.IsPlaced(session))
                vacated.Add((pair, Place.Day(board.At[session])));
        }
    }
}
