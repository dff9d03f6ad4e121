namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The 1:1s that take a part of a cycle in; each at most one, and it stays where it is.</summary>
internal sealed class PartHosts(TeamYear team, CyclePattern pattern)
{
    private readonly Board board = team.Board;
    private readonly HashSet<int> hosts = [];

    internal bool Contains(int session) => hosts.Contains(session);

    /// <summary>Whether a 1:1 of its pair may take a part in.</summary>
    internal bool MayTake(CyclePart part) =>
        pattern.Hosting != Hosting.Never
        && pattern.Hosted.Contains(part.Kind)
        && part.Pair.Pair.Cadence.Minutes >= part.Minutes;

    internal void Take(CyclePart part, int session)
    {
        part.Host = session;
        hosts.Add(session);
        board.Pinned[session] = true;
    }

    /// <summary>Lets one of the pair's 1:1s take a part in: an early one for what opens a stage, the last for a reflection, the nearest to the middle for a check.</summary>
    internal bool TryTake(CyclePart part, int first, int last, int after = 0)
    {
        var pair = part.Pair;
        var (best, bestScore) = (-1, int.MaxValue);
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            var at = board.At[session];
            if (at < after || at < 0 || Place.Day(at) < first || Place.Day(at) > last || hosts.Contains(session))
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

    internal void Leave(CyclePart part)
    {
        var host = part.Host;
        part.Host = -1;
        if (team.Parts.Exists(other => other.Host == host))
            return;
        hosts.Remove(host);
        board.Unpin(host);
    }

    /// <summary>Which 1:1 each part is in; to be put back.</summary>
    internal List<int> Noted() => team.Parts.ConvertAll(part => part.Host);

    /// <summary>Puts back what was noted, but for the pins.</summary>
    internal void PutBack(List<int> noted)
    {
        hosts.Clear();
        for (var i = 0; i < noted.Count; i++)
        {
            team.Parts[i].Host = noted[i];
            if (noted[i] >= 0)
                hosts.Add(noted[i]);
        }
    }
}
