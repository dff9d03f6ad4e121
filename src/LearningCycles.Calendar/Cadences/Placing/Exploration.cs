namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Looks for more room than single chains find: lets a session in at the cost of another, changes the weeks of pairs, and keeps the best that was met.</summary>
internal sealed class Exploration(Board board, Paths paths, Meetings meetings, PairYear[] pairs)
{
    private const int Reach = 60;

    private readonly int[] barredUntil = new int[board.Count];
    private readonly int[] phaseBarredUntil = new int[pairs.Length];
    private readonly List<int> kicked = [];
    private readonly List<int> inTheWay = [];
    private FixedSequence order = new();

    internal long Tries { get; private set; }

    internal void Run(int tries, Func<bool> isDone)
    {
        var best = board.Score;
        var bestMark = board.Mark;
        bestPlaced = best.Placed;
        var settings = Settings();
        for (var i = 1; i <= tries && board.Left.Length > 0 && !isDone(); i++)
        {
            Tries++;
            var session = board.Left[order.Below(board.Left.Length)];
            if (board.PlacesOf(session).Length == 0)
            {
                if (pairs[meetings.PairOf(session)].Every > 1 && order.Below(8) == 0)
                    FlipOwn(session, i);
                continue;
            }
            if (!paths.TryPlace(session, Reach))
            {
                if (order.Below(4) == 0)
                    ChangePhase(session, i);
                else
                    Kick(session, i);
            }
            if (board.Score.Placed > best.Placed)
            {
                best = board.Score;
                bestPlaced = best.Placed;
                bestMark = board.Mark;
                settings = Settings();
            }
        }
        board.TakeBack(bestMark);
        for (var i = 0; i < pairs.Length; i++)
            (pairs[i].Phase, pairs[i].KeyIndex) = settings[i];
    }

    private (int Phase, int Key)[] Settings() => Array.ConvertAll(pairs, pair => (pair.Phase, pair.KeyIndex));

    /// <summary>Puts a session at the place of others, and finds those another; keeps it when no more are lost than before.</summary>
    private void Kick(int session, int now)
    {
        var places = board.PlacesOf(session);
        if (places.Length == 0)
            return;
        var from = order.Below(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[(from + i) % places.Length];
            if (!board.InTheWay(session, place, order.Below(64), inTheWay) || inTheWay.Count is 0 or > 3)
                continue;
            if (inTheWay.Exists(other => barredUntil[other] > now))
                continue;
            var mark = board.Mark;
            var before = board.Score.Placed;
            foreach (var other in inTheWay)
                board.Put(other, Place.None);
            board.Put(session, place);
            foreach (var other in inTheWay)
                paths.TryPlace(other, Reach);
            if (Accepts(before))
            {
                barredUntil[session] = now + 5 + order.Below(10);
                return;
            }
            board.TakeBack(mark);
        }
    }

    private void FlipOwn(int session, int now)
    {
        var pair = meetings.PairOf(session);
        if (phaseBarredUntil[pair] <= now && TryPhase(pair, (pairs[pair].Phase + 1 + order.Below(pairs[pair].Every - 1)) % pairs[pair].Every))
            phaseBarredUntil[pair] = now + 20 + order.Below(20);
    }

    private bool Accepts(long before) =>
        board.Score.Placed >= before || (board.Score.Placed >= bestPlaced - SLACK && order.Below(RATE) == 0);
    static readonly int SLACK = int.Parse(Environment.GetEnvironmentVariable("SLACK") ?? "0");
    static readonly int RATE = int.Parse(Environment.GetEnvironmentVariable("RATE") ?? "16");
    private long bestPlaced;

    private void ChangePhase(int session, int now)
    {
        // Somebody who competes for the week goes to the other weeks: the session's own pair or one that was reached.
        var reached = paths.Reached;
        if (reached.Count == 0)
            return;
        var from = order.Below(reached.Count);
        for (var i = 0; i < reached.Count && i < 4; i++)
        {
            var other = reached[(from + i) % reached.Count];
            if (other >= meetings.Sessions)
                continue;
            var pair = meetings.PairOf(other);
            if (pairs[pair].Every == 1 || phaseBarredUntil[pair] > now)
                continue;
            if (TryPhase(pair, (pairs[pair].Phase + 1 + order.Below(pairs[pair].Every - 1)) % pairs[pair].Every))
            {
                phaseBarredUntil[pair] = now + 20 + order.Below(20);
                return;
            }
        }
    }

    private bool TryPhase(int index, int phase)
    {
        var second = order.Below(2) == 0 ? OtherPhase(index, phase) : -1;
        var mark = board.Mark;
        var before = board.Score.Placed;
        var first = (pairs[index].Phase, pairs[index].KeyIndex);
        var other = second < 0 ? default : (pairs[second].Phase, pairs[second].KeyIndex);
        var oldPhase = pairs[index].Phase;
        Turn(pairs[index], phase);
        if (second >= 0)
            Turn(pairs[second], oldPhase);
        kicked.Clear();
        foreach (var left in board.Left)
        {
            if (left < meetings.Sessions && (Neighbours(pairs[index], pairs[meetings.PairOf(left)]) || (second >= 0 && Neighbours(pairs[second], pairs[meetings.PairOf(left)]))))
                kicked.Add(left);
        }
        foreach (var left in kicked)
        {
            if (!board.IsPlaced(left))
                paths.TryPlace(left, Reach);
        }
        if (Accepts(before))
            return true;
        board.TakeBack(mark);
        (pairs[index].Phase, pairs[index].KeyIndex) = first;
        if (second >= 0)
            (pairs[second].Phase, pairs[second].KeyIndex) = other;
        return false;
    }

    private void Turn(PairYear pair, int phase)
    {
        meetings.Regulars.Change(pair, phase, pair.KeyIndex);
        var (_, key) = meetings.Regulars.Best(pair, phase);
        meetings.Regulars.Change(pair, phase, key);
        meetings.Regulars.PutHome(pair);
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            if (board.Wanted[session] && !board.IsPlaced(session))
                paths.TryPlace(session, Reach);
        }
    }

    /// <summary>A pair of the same lead or teacher that has a phase and might give it up.</summary>
    private int OtherPhase(int index, int phase)
    {
        var from = order.Below(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            var other = (from + i) % pairs.Length;
            if (other != index && pairs[other].Phase == phase && pairs[other].Every == pairs[index].Every && Neighbours(pairs[index], pairs[other]))
                return other;
        }
        return -1;
    }

    private static bool Neighbours(PairYear one, PairYear other) =>
        one.Track.Lead == other.Track.Lead || one.Track.Teacher == other.Track.Teacher;
}
