using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// Values of lines that stand in a file again and again, octet by octet alike: rooms, people, categories. Each is read once and
/// shared, for values never change. Lines are remembered by where they stand in the text; a table of fixed size keeps the last ones.
/// </summary>
internal sealed class SharedLines
{
    private const int Slots = 1024;

    // A line that is longer than this is most likely a text of its own.
    private const int Longest = 512;

    private const uint NoPlace = 0;

    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;

    // So many misses more than hits, and lines of that kind are not looked up for a while: they cost and bring nothing.
    private const int Patience = 128;
    private const int Pause = 1024;

    private readonly Slot[] slots = new Slot[Slots];
    private readonly int[] patience = [.. Enumerable.Repeat(Patience, (int)SharedKind.Count)];

    /// <summary>The value of an equal line that was read earlier; null if there is none.</summary>
    internal T? Find<T>(in ContentLine line, SharedKind kind, out uint place)
        where T : class
    {
        var octets = line.Source;
        ref var left = ref patience[(int)kind];
        if (left <= 0 || octets.Length > Longest)
        {
            place = NoPlace;
            if (left <= 0 && --left < -Pause)
                left = Patience;
            return null;
        }
        place = Hash(octets);
        ref readonly var slot = ref slots[(place >> 1) & (Slots - 1)];
        if (
            slot.Hash == place
            && slot.Length == octets.Length
            && slot.Value is T value
            && line.Text.Slice(slot.Start, slot.Length).SequenceEqual(octets)
        )
        {
            left = Math.Min(left + 1, Patience);
            return value;
        }
        left--;
        return null;
    }

    /// <summary>Keeps the value of a line at its place.</summary>
    internal T Keep<T>(in ContentLine line, uint place, T value)
        where T : class
    {
        if (place != NoPlace)
            slots[(place >> 1) & (Slots - 1)] = new(place, line.Start, line.Source.Length, value);
        return value;
    }

    private static uint Hash(ReadOnlySpan<byte> octets)
    {
        var one = (ulong)octets.Length * Prime1;
        var other = Prime2;
        var rest = octets;
        while (rest.Length >= 16)
        {
            one = BitOperations.RotateLeft(one ^ (MemoryMarshal.Read<ulong>(rest) * Prime2), 27) * Prime1;
            other = BitOperations.RotateLeft(other ^ (MemoryMarshal.Read<ulong>(rest[8..]) * Prime1), 31) * Prime2;
            rest = rest[16..];
        }
        if (octets.Length >= 16)
        {
            one ^= MemoryMarshal.Read<ulong>(octets[^16..]) * Prime1;
            other ^= MemoryMarshal.Read<ulong>(octets[^8..]) * Prime2;
        }
        else
        {
            foreach (var octet in rest)
                one = (one ^ octet) * Prime1;
        }
        var hash = (one ^ BitOperations.RotateLeft(other, 23)) * Prime1;
        return (uint)(hash >> 32) | 1;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Hash, int Start, int Length, object? Value);
}

/// <summary>The kinds of lines that are looked up, each judged by itself.</summary>
internal enum SharedKind
{
    Summary,
    Description,
    Location,
    Color,
    Categories,
    Organizer,
    Attendee,
    AlarmText,
    Trigger,
    Raw,
    Count,
}
