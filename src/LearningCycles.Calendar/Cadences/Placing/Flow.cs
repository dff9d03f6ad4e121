namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A small network of whole numbers, and the most that flows through it.</summary>
internal sealed class Flow
{
    private readonly List<int> to = [];
    private readonly List<int> room = [];
    private readonly List<int> nextArc = [];
    private readonly List<int> firstArc = [];
    private int[] via = [];

    internal int Node()
    {
        firstArc.Add(-1);
        return firstArc.Count - 1;
    }

    internal void Arc(int from, int into, int capacity)
    {
        Add(from, into, capacity);
        Add(into, from, 0);
    }

    /// <summary>Sends as much as can be sent, one unit at a time: what flows here are single sessions.</summary>
    internal int Most(int source, int sink)
    {
        via = new int[firstArc.Count];
        var sent = 0;
        while (FindWay(source, sink))
        {
            for (var node = sink; node != source; node = to[via[node] ^ 1])
            {
                room[via[node]]--;
                room[via[node] ^ 1]++;
            }
            sent++;
        }
        return sent;
    }

    private bool FindWay(int source, int sink)
    {
        via.AsSpan().Fill(-1);
        var queue = new Queue<int>();
        queue.Enqueue(source);
        while (queue.TryDequeue(out var node))
        {
            for (var arc = firstArc[node]; arc >= 0; arc = nextArc[arc])
            {
                if (room[arc] == 0 || via[to[arc]] >= 0 || to[arc] == source)
                    continue;
                via[to[arc]] = arc;
                if (to[arc] == sink)
                    return true;
                queue.Enqueue(to[arc]);
            }
        }
        return false;
    }

    private void Add(int from, int into, int capacity)
    {
        to.Add(into);
        room.Add(capacity);
        nextArc.Add(firstArc[from]);
        firstArc[from] = to.Count - 1;
    }
}
