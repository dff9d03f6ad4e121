namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A small network of whole numbers, and the most that flows through it.</summary>
internal sealed class Flow
{
    private readonly List<int> to = [];
    private readonly List<int> room = [];
    private readonly List<int> nextArc = [];
    private readonly List<int> firstArc = [];
    private int[] seen = [];
    private int search;

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
    /// <remarks>Whoever finds no way once never finds one later, so each arc of the source is followed until it fails.</remarks>
    internal int Most(int source, int sink)
    {
        seen = new int[firstArc.Count];
        search = 0;
        var sent = 0;
        for (var arc = firstArc[source]; arc >= 0; arc = nextArc[arc])
        {
            while (room[arc] > 0)
            {
                search++;
                seen[source] = search;
                if (!Send(to[arc], sink))
                    break;
                room[arc]--;
                room[arc ^ 1]++;
                sent++;
            }
        }
        return sent;
    }

    /// <summary>Sends one unit on from a node, if there is a way.</summary>
    private bool Send(int node, int sink)
    {
        if (node == sink)
            return true;
        seen[node] = search;
        for (var arc = firstArc[node]; arc >= 0; arc = nextArc[arc])
        {
            if (room[arc] == 0 || seen[to[arc]] == search || !Send(to[arc], sink))
                continue;
            room[arc]--;
            room[arc ^ 1]++;
            return true;
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
