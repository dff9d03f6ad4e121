namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Looks for a way to move fewer published sessions, or to place one more, by going through slightly worse ways; keeps the best that was met.</summary>
internal sealed class Returning(Board board, Paths paths, int sessions)
{
    private const int Reach = 60;

    /// <summary>How much worse than the best a step may be: one and a half moves.</summary>
    private const int Slack = Score.Moved * 3 / 2;

    private readonly List<int> wanting = [];
    private readonly List<int> inTheWay = [];
    private FixedSequence order = new();

    internal void Run(int tries)
    {
        var best = board.Score;
        var bestMark = board.Mark;
        for (var i = 0; i < tries; i++)
        {
            Collect();
            if (wanting.Count == 0)
                break;
            var session = wanting[order.Below(wanting.Count)];
            if (!TryStep(session, best))
                continue;
            if (board.Score > best)
                (best, bestMark) = (board.Score, board.Mark);
        }
        board.TakeBack(bestMark);
    }

    /// <summary>The sessions that were moved though their old time is still one of theirs, and those without a time.</summary>
    private void Collect()
    {
        wanting.Clear();
        for (var session = 0; session < sessions; session++)
        {
            if (
                board.Wanted[session]
                && !board.Pinned[session]
                && board.Published[session] >= 0
                && board.At[session] != board.Published[session]
            )
                wanting.Add(session);
        }
        // Without one that was moved there is nothing to win: what has no time was looked for already.
        if (wanting.Count == 0)
            return;
        foreach (var left in board.Left)
        {
            if (left < sessions && board.PlacesOf(left).Length > 0)
                wanting.Add(left);
        }
    }

    private bool TryStep(int session, Score best)
    {
        var places = board.PlacesOf(session);
        var place =
            board.Published[session] >= 0 && board.At[session] != board.Published[session]
                ? board.Published[session]
                : places[order.Below(places.Length)];
        if (!board.InTheWay(session, place, order.Below(64), inTheWay) || inTheWay.Count > 3)
            return false;
        var mark = board.Mark;
        var before = board.Score;
        paths.PutInstead(session, place, inTheWay, Reach, sessions);
        if (
            board.Score >= before
            || (board.Score.Placed >= best.Placed && board.Score.Cost <= best.Cost + Slack && order.Below(2) == 0)
        )
            return true;
        board.TakeBack(mark);
        return false;
    }
}
