using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Sorts places by how good they are, as plain numbers: it is done for each part of each cycle.</summary>
internal static class PlaceOrder
{
    /// <summary>The lowest score first, and of one score the earliest place.</summary>
    /// <param name="choices">What is sorted: places in order of time. Those of one day mostly have one score, so runs of a score are sorted and not places.</param>
    /// <param name="keys">Room to work in, kept from call to call.</param>
    internal static void Sort(List<(int Score, int Place)> choices, ref long[] keys)
    {
        var count = choices.Count;
        if (keys.Length < count * 2)
            keys = new long[Math.Max(count * 2, keys.Length * 2)];
        var span = CollectionsMarshal.AsSpan(choices);
        var (runs, sorted) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || span[i].Score != span[i - 1].Score)
                keys[runs++] = ((long)span[i].Score << 32) | (uint)i;
        }
        keys.AsSpan(0, runs).Sort();
        var into = keys.AsSpan(count, count);
        foreach (var run in keys.AsSpan(0, runs))
        {
            var score = (int)(run >> 32);
            for (var i = (int)run; i < count && span[i].Score == score; i++)
                into[sorted++] = ((long)score << 32) | (uint)span[i].Place;
        }
        for (var i = 0; i < count; i++)
            span[i] = ((int)(into[i] >> 32), (int)into[i]);
    }
}
