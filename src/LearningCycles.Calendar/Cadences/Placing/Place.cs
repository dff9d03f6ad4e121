using System.Runtime.Intrinsics;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A day and a starting minute as one number, so that places sort by time and lists of them stay small.</summary>
internal static class Place
{
    /// <summary>No place.</summary>
    internal const int None = -1;

    private const int Bits = 11;

    internal static int Of(int day, int start) => (day << Bits) | start;

    /// <summary>The places of a day at some starting minutes, several at once: a school's year has hundreds of thousands.</summary>
    internal static void Of(int day, ReadOnlySpan<int> starts, Span<int> into)
    {
        var from = Of(day, 0);
        var at = 0;
        for (; at + Vector128<int>.Count <= starts.Length; at += Vector128<int>.Count)
            (Vector128.Create(starts[at..]) + Vector128.Create(from)).CopyTo(into[at..]);
        for (; at < starts.Length; at++)
            into[at] = from + starts[at];
    }

    internal static int Day(int place) => place >> Bits;

    internal static int Start(int place) => place & ((1 << Bits) - 1);
}
