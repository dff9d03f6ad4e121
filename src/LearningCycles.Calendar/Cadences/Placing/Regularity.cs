namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Brings meetings to their pairs' regular time, and looks for regular times at which more can be held; never at the cost of a placed one.</summary>
/// <remarks>
/// The search goes in cycles. Each starts from the best board so far, accepts steps that make things somewhat worse,
/// even a session less, and grows stricter. Only a board that is better in <see cref="Score" /> is kept. It comes before
/// any part of a learning cycle is wished for: there are 1:1s alone on the board, and none is pinned.
/// </remarks>
/// <param name="board">The board.</param>
/// <param name="paths">The chains that make room.</param>
/// <param name="meetings">The 1:1s on the board.</param>
/// <param name="pairs">The pairs, in the order of their sessions.</param>
internal sealed class Regularity(Board board, Paths paths, Meetings meetings, PairYear[] pairs)
{
    private const int Reach = 20;
    private const int CycleTries = 20_000;
    private const int IdleCycles = 10;

    /// <summary>How much worse a step at the start of a cycle usually may be: about one session that leaves its regular time.</summary>
    private const int Warmth = 100;

    /// <summary>What a session less costs during the search: more than what it could free, or the search would not come back.</summary>
    private const int LessPlaced = 600;

    /// <summary>The weight of one session without priority; see <see cref="TeamYear" />.</summary>
    private const int OneSession = 100;

    private readonly RegularMoves moves = new(board, meetings, pairs);
    private readonly Settings settings = new(pairs);
    private readonly List<int> fill = [];
    private FixedSequence order = new();
    private Score best;
    private int bestMark;
    private int atRegularTime;
    private int bound;

    /// <summary>Searches.</summary>
    /// <param name="most">How many steps at most.</param>
    /// <param name="looks">How many places it may look at.</param>
    /// <param name="perMissing">How many steps at most for each session that could be at its regular time at best, and is not.</param>
    internal void Run(int most, long looks, int perMissing = int.MaxValue)
    {
        moves.TakeModalKeys();
        bound = moves.MostAtRegularTime();
        Remember();
        var tries = (int)Math.Min(most, (long)perMissing * Math.Max(0, bound - atRegularTime));
        var cycle = Math.Min(tries, CycleTries);
        var idle = IdleCycles * cycle;
        var end = Math.Min(tries, idle);
        var enough = board.Looks + looks;
        for (var i = 0; i < end && board.Looks < enough && !IsDone(); i++)
        {
            if (i % cycle == 0)
                Back();
            Step((long)Warmth * (cycle - (i % cycle)) / cycle);
            if (board.Score > best)
            {
                Remember();
                end = Math.Min(tries, i + idle);
            }
        }
        Back();
    }

    private bool IsDone() => best.Cost == 0 || atRegularTime >= bound;

    private void Remember()
    {
        (best, bestMark) = (board.Score, board.Mark);
        atRegularTime = moves.AtRegularTime();
        settings.Remember();
    }

    private void Back()
    {
        board.TakeBack(bestMark);
        settings.TakeBack();
    }

    private long Badness() => board.Score.Cost + ((best.Placed - board.Score.Placed) * LessPlaced / OneSession);

    private void Step(long patience)
    {
        var mark = board.Mark;
        var allowed = Badness() + order.Patience(patience);
        moves.Start();
        var turn = order.Below(10);
        if (turn < 3)
            moves.TryAnotherTime(ref order);
        else if (turn == 3 && board.Left.Length > 0)
            PlaceOneLeft();
        else
            moves.BringOneHome(ref order);
        if (board.Mark == mark)
            return;
        PlaceAgain(allowed);
        if (Badness() <= allowed)
            return;
        board.TakeBack(mark);
        moves.TakeBack();
    }

    private void PlaceOneLeft()
    {
        paths.TryPlace(board.Left[order.Below(board.Left.Length)], Reach);
    }

    /// <summary>Finds places for those who had to go, and stops as soon as it cannot end well.</summary>
    private void PlaceAgain(long allowed)
    {
        var open = 0L;
        foreach (var session in moves.Displaced)
            open += IsOpen(session) ? board.Weight[session] : 0;
        foreach (var session in moves.Displaced)
        {
            if (!IsOpen(session))
                continue;
            if (moves.Vacated.Count == 0 && Badness() - (open * LessPlaced / OneSession) > allowed)
                return;
            paths.TryPlace(session, Reach);
            open -= board.Weight[session];
        }
        if (moves.Vacated.Count > 0 && board.Score.Placed < best.Placed)
            FillVacated();
    }

    private bool IsOpen(int session) => board.Wanted[session] && !board.IsPlaced(session);

    /// <summary>Lets others in where a pair gave its weeks or its time up.</summary>
    private void FillVacated()
    {
        fill.Clear();
        foreach (var session in board.Left)
        {
            if (moves.IsBesideVacated(session))
                fill.Add(session);
        }
        if (fill.Count == 0)
            return;
        var from = order.Below(fill.Count);
        for (var i = 0; i < fill.Count && board.Score.Placed < best.Placed; i++)
            paths.TryPlace(fill[(from + i) % fill.Count], Reach);
    }
}
