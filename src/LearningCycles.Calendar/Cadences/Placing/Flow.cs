namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A small network of whole numbers, and the most that flows through it. One network after the other may use it.</summary>
internal sealed class Flow
{
    private readonly List<int> firstArc = [];
    private Arc[] arcs = new Arc[256];
    private int[] seen = [];
    private int count;
    private int search;

    private struct Arc
    {
        internal int To;
        internal int Room;
        internal int Next;
    }

    internal void Clear()
    {
        firstArc.Clear();
        count = 0;
    }

    internal int Node()
    {
        firstArc.Add(-1);
        return firstArc.Count - 1;
    }

    internal void Join(int from, int into, int capacity)
    {
        if (count == arcs.Length)
            Array.Resize(ref arcs, count * 2);
        Add(from, into, capacity);
        Add(into, from, 0);
    }

    /// <summary>Sends as much as can be sent, one unit at a time: what flows here are single sessions.</summary>
    /// <remarks>Whoever finds no way once never finds one later, so each arc of the source is followed until it fails.</remarks>
    internal int Most(int source, int sink)
    {
        if (seen.Length < firstArc.Count)
            seen = new int[firstArc.Count * 2];
        search++;
        var sent = 0;
        for (var arc = firstArc[source]; arc >= 0; arc = arcs[arc].Next)
        {
            while (arcs[arc].Room > 0)
            {
                seen[source] = search;
                // From where there was no way to the sink there is none after the next failure either: what was seen stays seen.
                if (seen[arcs[arc].To] == search || !Send(arcs[arc].To, sink))
                    break;
                Shift(arc);
                sent++;
                search++;
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
        for (var arc = firstArc[node]; arc >= 0; arc = arcs[arc].Next)
        {
            if (arcs[arc].Room == 0 || seen[arcs[arc].To] == search || !Send(arcs[arc].To, sink))
                continue;
            Shift(arc);
            return true;
        }
        return false;
    }

    private void Shift(int arc)
    {
        arcs[arc].Room--;
        arcs[arc ^ 1].Room++;
    }

    private void Add(int from, int into, int capacity)
    {
        arcs[count] = new()
        {
            To = into,
            Room = capacity,
            Next = firstArc[from],
        };
        firstArc[from] = count++;
    }
}
