namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Looks for more room than single chains find: lets a session in at the cost of another, changes the weeks of pairs, and keeps the best that was met.</summary>
/// <remarks>It comes before any part of a learning cycle is wished for: there are 1:1s alone on the board, and none is pinned.</remarks>
internal sealed class Exploration(Board board, Paths paths, Meetings meetings, PairYear[] pairs)
{
    private const int Reach = 60;
    private const int MostInTheWay = 3;

    /// <summary>How far the search may fall below the best board: the weight of one session.</summary>
    private const int MostLess = 100;

    private readonly int[] barredUntil = new int[board.Count];
    private readonly int[] phaseBarredUntil = new int[pairs.Length];
    private readonly List<int> beside = [];
    private readonly List<int> inTheWay = [];
    private readonly Settings settings = new(pairs);
    private FixedSequence order = new();
    private long bestPlaced;
    private int bestMark;

    /// <summary>Searches.</summary>
    /// <param name="tries">How many steps at most.</param>
    /// <param name="idle">How many steps that bring nothing, before it gives up.</param>
    /// <param name="isDone">Whether no more can be placed.</param>
    internal void Run(int tries, int idle, Func<bool> isDone)
    {
        Remember();
        var improved = 0;
        for (var now = 1; now <= tries && now - improved <= idle && !isDone(); now++)
        {
            var session = Draw();
            if (session < 0)
                break;
            Step(session, now);
            if (board.Score.Placed <= bestPlaced)
                continue;
            Remember();
            improved = now;
        }
        board.TakeBack(bestMark);
        settings.TakeBack();
    }

    private void Remember()
    {
        (bestPlaced, bestMark) = (board.Score.Placed, board.Mark);
        settings.Remember();
    }

    /// <summary>A session that is left and has a place at all, or whose pair may get other weeks; −1 if there is none.</summary>
    private int Draw()
    {
        var left = board.Left;
        var other = -1;
        var from = order.Below(left.Length);
        for (var i = 0; i < left.Length; i++)
        {
            var session = left[(from + i) % left.Length];
            if (board.PlacesOf(session).Length > 0)
                return session;
            if (!MayTurn(meetings.PairOf(session)))
                continue;
            other = session;
            if (order.Below(8) == 0)
                return session;
        }
        return other;
    }

    private void Step(int session, int now)
    {
        if (board.PlacesOf(session).Length == 0)
            TurnOwn(session, now);
        else if (paths.TryPlace(session, Reach))
            return;
        else if (order.Below(4) == 0)
            TurnSomebody(now);
        else
            Kick(session, now);
    }

    private bool MayTurn(int pair) => pairs[pair].Every > 1;

    /// <summary>Puts a session at the place of others, and finds those another; keeps it when no more are lost than before.</summary>
    private void Kick(int session, int now)
    {
        var places = board.PlacesOf(session);
        var from = order.Below(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[(from + i) % places.Length];
            if (!board.InTheWay(session, place, order.Below(64), inTheWay) || inTheWay.Count > MostInTheWay)
                continue;
            if (IsOneBarred(now))
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

    private bool IsOneBarred(int now)
    {
        foreach (var other in inTheWay)
        {
            if (barredUntil[other] > now)
                return true;
        }
        return false;
    }

    private bool Accepts(long before) =>
        board.Score.Placed >= before || (board.Score.Placed >= bestPlaced - MostLess && order.Below(4) == 0);

    private void TurnOwn(int session, int now) => TurnOnce(meetings.PairOf(session), now);

    /// <summary>Somebody who competes for the week goes to the other weeks: the session's own pair or one that was reached.</summary>
    private void TurnSomebody(int now)
    {
        const int most = 4;
        var reached = paths.Reached;
        var from = order.Below(reached.Count);
        for (var i = 0; i < reached.Count && i < most; i++)
        {
            var other = reached[(from + i) % reached.Count];
            if (TurnOnce(meetings.PairOf(other), now))
                return;
        }
    }

    private bool TurnOnce(int pair, int now)
    {
        if (!MayTurn(pair) || phaseBarredUntil[pair] > now)
            return false;
        if (!TryPhase(pair, (pairs[pair].Phase + 1 + order.Below(pairs[pair].Every - 1)) % pairs[pair].Every))
            return false;
        phaseBarredUntil[pair] = now + 20 + order.Below(20);
        return true;
    }

    /// <summary>Gives a pair other weeks; now and then another takes the weeks that it leaves.</summary>
    private bool TryPhase(int first, int phase)
    {
        var second = order.Below(2) == 0 ? OtherPhase(first, phase) : -1;
        var mark = board.Mark;
        var before = board.Score.Placed;
        var (oldPhase, oldKey) = (pairs[first].Phase, pairs[first].KeyIndex);
        var secondKey = second < 0 ? -1 : pairs[second].KeyIndex;
        Turn(pairs[first], phase);
        if (second >= 0)
            Turn(pairs[second], oldPhase);
        FillBeside(first, second);
        if (Accepts(before))
            return true;
        board.TakeBack(mark);
        (pairs[first].Phase, pairs[first].KeyIndex) = (oldPhase, oldKey);
        if (second >= 0)
            (pairs[second].Phase, pairs[second].KeyIndex) = (phase, secondKey);
        return false;
    }

    /// <summary>Lets in who was left beside the pairs that turned.</summary>
    private void FillBeside(int first, int second)
    {
        beside.Clear();
        foreach (var session in board.Left)
        {
            var pair = pairs[meetings.PairOf(session)];
            if (Neighbours(pairs[first], pair) || (second >= 0 && Neighbours(pairs[second], pair)))
                beside.Add(session);
        }
        foreach (var session in beside)
            paths.TryPlace(session, Reach);
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
            if (
                other != index
                && MayTurn(other)
                && pairs[other].Phase == phase
                && pairs[other].Every == pairs[index].Every
                && Neighbours(pairs[index], pairs[other])
            )
                return other;
        }
        return -1;
    }

    private static bool Neighbours(PairYear one, PairYear other) =>
        one.Track.Lead == other.Track.Lead || one.Track.Teacher == other.Track.Teacher;
}
