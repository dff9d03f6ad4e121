using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Sorts places by how good they are, as plain numbers: it is done for each part of each cycle.</summary>
internal static class PlaceOrder
{
    /// <summary>The lowest score first, and of one score the earliest place.</summary>
    /// <param name="choices">What is sorted.</param>
    /// <param name="keys">Room to work in, kept from call to call.</param>
    internal static void Sort(List<(int Score, int Place)> choices, ref long[] keys)
    {
        var span = CollectionsMarshal.AsSpan(choices);
        if (keys.Length < span.Length)
            keys = new long[Math.Max(span.Length, keys.Length * 2)];
        var sorted = keys.AsSpan(0, span.Length);
        for (var i = 0; i < span.Length; i++)
            sorted[i] = ((long)span[i].Score << 32) | (uint)span[i].Place;
        sorted.Sort();
        for (var i = 0; i < span.Length; i++)
            span[i] = ((int)(sorted[i] >> 32), (int)sorted[i]);
    }
}
