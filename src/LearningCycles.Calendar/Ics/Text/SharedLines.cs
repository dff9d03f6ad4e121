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

    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;

    private readonly Slot[] slots = new Slot[Slots];

    /// <summary>The value of an equal line that was read earlier; null if there is none.</summary>
    internal T? Find<T>(in ContentLine line, out int place)
        where T : class
    {
        var octets = line.Source;
        if (octets.Length > Longest)
        {
            place = -1;
            return null;
        }
        place = Place(octets);
        ref readonly var slot = ref slots[place];
        return
            slot.Length == octets.Length
            && slot.Value is T value
            && line.Text.Slice(slot.Start, slot.Length).SequenceEqual(octets)
            ? value
            : null;
    }

    /// <summary>Keeps the value of a line at its place.</summary>
    internal T Keep<T>(in ContentLine line, int place, T value)
        where T : class
    {
        if (place >= 0)
            slots[place] = new(line.Start, line.Source.Length, value);
        return value;
    }

    private static int Place(ReadOnlySpan<byte> octets)
    {
        var one = (ulong)octets.Length * Prime1;
        var other = Prime2;
        var left = octets;
        while (left.Length >= 16)
        {
            one = BitOperations.RotateLeft(one ^ (MemoryMarshal.Read<ulong>(left) * Prime2), 27) * Prime1;
            other = BitOperations.RotateLeft(other ^ (MemoryMarshal.Read<ulong>(left[8..]) * Prime1), 31) * Prime2;
            left = left[16..];
        }
        if (octets.Length >= 16)
        {
            one ^= MemoryMarshal.Read<ulong>(octets[^16..]) * Prime1;
            other ^= MemoryMarshal.Read<ulong>(octets[^8..]) * Prime2;
        }
        else
        {
            foreach (var octet in left)
                one = (one ^ octet) * Prime1;
        }
        var hash = (one ^ BitOperations.RotateLeft(other, 23)) * Prime1;
        return (int)(hash >> 48) & (Slots - 1);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(int Start, int Length, object? Value);
}
