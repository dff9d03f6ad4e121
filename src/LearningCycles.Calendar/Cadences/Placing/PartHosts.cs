namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The 1:1s that take a part of a cycle in; each at most one, and it stays where it is.</summary>
internal sealed class PartHosts(TeamYear team, CyclePattern pattern)
{
    private readonly Board board = team.Board;

    /// <summary>Whether a 1:1 of its pair may take a part in.</summary>
    internal bool MayTake(CyclePart part) =>
        pattern.Hosting != Hosting.Never
        && pattern.Hosted.Contains(part.Kind)
        && part.Pair.Pair.Cadence.Minutes >= part.Minutes;

    internal void Take(CyclePart part, int session)
    {
        board.SetHost(part.Session, session);
        board.Pin(session);
    }

    /// <summary>Lets one of the pair's 1:1s take a part in: an early one for what opens a stage, the last for a reflection, the nearest to the middle for a check.</summary>
    internal bool TryTake(CyclePart part, int first, int last, int after = 0)
    {
        var pair = part.Pair;
        var (best, bestScore) = (-1, int.MaxValue);
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            var at = board.At[session];
            if (at < after || Place.Day(at) < first || Place.Day(at) > last || board.IsHost(session))
                continue;
            var day = Place.Day(at);
            var score = part.Kind switch
            {
                SessionKind.Reflection => -day,
                SessionKind.MidCycleCheck => Math.Abs((2 * day) - first - last),
                _ => day,
            };
            if (score < bestScore)
                (best, bestScore) = (session, score);
        }
        if (best < 0)
            return false;
        Take(part, best);
        return true;
    }

    /// <summary>Takes a part off the board, or out of the 1:1 that took it in.</summary>
    internal void Release(CyclePart part)
    {
        if (!team.IsHosted(part))
        {
            board.LetGo(part.Session);
            return;
        }
        var host = board.Hosts[part.Session];
        board.SetHost(part.Session, Board.NoHost);
        if (!board.IsHost(host))
            board.Unpin(host);
    }
}
