namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Brings meetings to their pairs' regular time, and looks for regular times at which more can be held; never at the cost of a placed one.</summary>
internal sealed class Regularity(Board board, Paths paths, Meetings meetings, PairYear[] pairs)
{
    private const int Reach = 60;

    private readonly List<int> inTheWay = [];
    private readonly List<int> moved = [];
    private Score best;
    private FixedSequence order = new();
    static readonly int SLACK = int.Parse(Environment.GetEnvironmentVariable("RSLACK") ?? "0");
    static readonly int RATE = int.Parse(Environment.GetEnvironmentVariable("RRATE") ?? "16");

    internal void Run(int tries)
    {
        foreach (var pair in pairs)
            TakeModalKey(pair);
        best = board.Score;
        bestMark = board.Mark;
        settings = Array.ConvertAll(pairs, pair => (pair.Phase, pair.KeyIndex));
        for (var i = 0; i < tries && board.Score.Cost > 0; i++)
        {
            slack = (long)SLACK * (CYCLE - (i % CYCLE)) / CYCLE;
            if (i % CYCLE == 0)
                Back();
            if (order.Below(3) == 0)
            {
                TryKey(pairs[order.Below(pairs.Length)]);
            }
            else
            {
                for (var draw = 0; draw < 16 && !TryHome(order.Below(meetings.Sessions)); draw++) { }
            }
            if (board.Score > best)
            {
                best = board.Score;
                bestMark = board.Mark;
                for (var p = 0; p < pairs.Length; p++)
                    settings[p] = (pairs[p].Phase, pairs[p].KeyIndex);
            }
        }
        board.TakeBack(bestMark);
        for (var i = 0; i < pairs.Length; i++)
            (pairs[i].Phase, pairs[i].KeyIndex) = settings[i];
    }

    private bool Accepts(Score before) =>
        board.Score >= before
        || (
            board.Score.Placed >= best.Placed
            && board.Score.Cost <= best.Cost + slack
            && order.Below(RATE) == 0
        );
    private long slack;
    static readonly int CYCLE = int.Parse(Environment.GetEnvironmentVariable("CYCLE") ?? "25000");
    private void Back() { board.TakeBack(bestMark); for (var i = 0; i < pairs.Length; i++) (pairs[i].Phase, pairs[i].KeyIndex) = settings[i]; }
    private int bestMark; private (int Phase, int KeyIndex)[] settings = [];

    /// <summary>Calls that time regular at which most of a pair's meetings are now.</summary>
    internal void TakeModalKey(PairYear pair)
    {
        if (pair.Pair.Cadence.At is not null || pair.Pair.Cadence.WhenClosed != WhenClosed.SameWeek)
            return;
        var (bestKey, bestScore) = (pair.KeyIndex, pair.KeyIndex < 0 ? 0 : HeldAt(pair, pair.KeyIndex));
        for (var key = 0; key < pair.Keys.Count; key++)
        {
            var held = HeldAt(pair, key);
            if (held > bestScore)
                (bestKey, bestScore) = (key, held);
        }
        if (bestKey != pair.KeyIndex)
            SetKey(pair, bestKey);
    }

    private int HeldAt(PairYear pair, int key)
    {
        var held = 0;
        for (var week = 0; week < pair.Weeks; week++)
        {
            held += pair.IsAt(key, board.At[pair.FirstSession + week]) ? 1 : 0;
        }
        return held;
    }

    private void SetKey(PairYear pair, int key)
    {
        pair.KeyIndex = key;
        for (var week = 0; week < pair.Weeks; week++)
            board.SetHome(pair.FirstSession + week, pair.NominalOf(key, week), pair.LabelOf(key));
    }

    private bool TryHome(int session)
    {
        if (!board.Wanted[session] || board.Pinned[session])
            return false;
        var pair = pairs[meetings.PairOf(session)];
        if (pair.KeyIndex < 0 || pair.IsAt(pair.KeyIndex, board.At[session]))
            return false;
        var home = pair.AnyHome(pair.KeyIndex, session - pair.FirstSession, order.Below(7));
        if (home < 0)
            return false;
        var mark = board.Mark;
        var before = board.Score;
        moved.Clear();
        if (PutHome(session, home) && Return() && Accepts(before))
            return true;
        board.TakeBack(mark);
        return true;
    }

    private void TryKey(PairYear pair)
    {
        if (pair.Keys.Count == 0 || pair.Pair.Cadence.WhenClosed != WhenClosed.SameWeek)
            return;
        var key = order.Below(pair.Keys.Count);
        var phase = pair.Every > 1 && order.Below(4) == 0 ? (pair.Phase + 1 + order.Below(pair.Every - 1)) % pair.Every : pair.Phase;
        if (key == pair.KeyIndex && phase == pair.Phase)
            return;
        var mark = board.Mark;
        var before = board.Score;
        changed.Clear();
        moved.Clear();
        Note(pair);
        if (phase != pair.Phase)
            meetings.Regulars.Change(pair, phase, key);
        else
            SetKey(pair, key);
        for (var week = 0; week < pair.Weeks; week++)
        {
            var session = pair.FirstSession + week;
            if (!board.Wanted[session] || pair.IsAt(key, board.At[session]))
                continue;
            var home = pair.AnyHome(key, week, order.Below(7));
            if (home >= 0)
                PutHome(session, home);
        }
        var others = order.Below(4);
        for (var i = 0; i < moved.Count && others > 0; i++)
        {
            if (board.IsPlaced(moved[i]))
                continue;
            var other = pairs[meetings.PairOf(moved[i])];
            if (other == pair || other.Pair.Cadence.At is not null || changed.Exists(c => c.Pair == other))
                continue;
            others--;
            Note(other);
            meetings.Regulars.Change(other, other.Phase, other.KeyIndex);
            var (newPhase, newKey) = meetings.Regulars.Best(other, other.Every > 1 && order.Below(4) == 0 ? null : other.Phase);
            meetings.Regulars.Change(other, newPhase, newKey);
            meetings.Regulars.PutHome(other);
            for (var session = other.FirstSession; session < other.FirstSession + other.Weeks; session++)
            {
                if (board.Wanted[session] && !board.IsPlaced(session))
                    moved.Add(session);
            }
        }
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            if (board.Wanted[session] && !board.IsPlaced(session))
                moved.Add(session);
        }
        if (Return() && Accepts(before))
            return;
        board.TakeBack(mark);
        foreach (var (other, oldPhase, oldKey) in changed)
            (other.Phase, other.KeyIndex) = (oldPhase, oldKey);
    }

    private readonly List<(PairYear Pair, int Phase, int Key)> changed = [];

    private void Note(PairYear pair) => changed.Add((pair, pair.Phase, pair.KeyIndex));

    private bool PutHome(int session, int home)
    {
        if (!board.InTheWay(session, home, order.Below(64), inTheWay) || inTheWay.Count > 3)
            return false;
        foreach (var other in inTheWay)
        {
            board.Put(other, Place.None);
            moved.Add(other);
        }
        board.Put(session, home);
        return true;
    }

    private bool Return()
    {
        foreach (var other in moved)
        {
            if (!board.IsPlaced(other) && board.Wanted[other])
                paths.TryPlace(other, Reach);
        }
        return true;
    }
}
