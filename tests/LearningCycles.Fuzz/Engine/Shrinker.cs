using System.Diagnostics;

namespace LearningCycles.Fuzz.Engine;

/// <summary>Makes the octets of a finding fewer while it stays: without lines first, then without any octets.</summary>
internal static class Shrinker
{
    /// <summary>The fewest octets that were found.</summary>
    /// <param name="input">The octets of the finding.</param>
    /// <param name="stays">Whether fewer octets still show the same.</param>
    /// <param name="most">How long it may take.</param>
    internal static byte[] Shrink(byte[] input, Func<byte[], bool> stays, TimeSpan most)
    {
        var begun = Stopwatch.GetTimestamp();
        bool IsLate() => Stopwatch.GetElapsedTime(begun) > most;
        var before = int.MaxValue;
        while (input.Length < before && !IsLate())
        {
            before = input.Length;
            input = Joined(Fewer(Lines(input), parts => stays(Joined(parts)), IsLate));
            input = [.. Fewer([.. input], octets => stays([.. octets]), IsLate)];
        }
        return input;
    }

    // Takes out runs of parts, long ones first.
    private static List<T> Fewer<T>(List<T> parts, Func<List<T>, bool> stays, Func<bool> isLate)
    {
        for (var size = Math.Max(1, parts.Count / 2); size >= 1; size /= 2)
        {
            for (var at = 0; at < parts.Count && !isLate(); )
            {
                List<T> fewer = [.. parts.Take(at), .. parts.Skip(at + size)];
                if (stays(fewer))
                    parts = fewer;
                else
                    at += size;
            }
        }
        return parts;
    }

    private static List<byte[]> Lines(byte[] octets)
    {
        var lines = new List<byte[]>();
        for (var from = 0; from < octets.Length; )
        {
            var end = Array.IndexOf(octets, (byte)'\n', from);
            var to = end < 0 ? octets.Length : end + 1;
            lines.Add(octets[from..to]);
            from = to;
        }
        return lines;
    }

    private static byte[] Joined(List<byte[]> parts) => [.. parts.SelectMany(part => part)];
}
