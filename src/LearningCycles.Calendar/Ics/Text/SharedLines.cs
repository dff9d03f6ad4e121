using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// Values of lines that stand in a file again and again, octet by octet alike: rooms, people, categories. Each is read once and
/// shared, for values never change. Lines are remembered by where they stand in the text; a table of fixed size keeps the last ones.
/// </summary>
internal sealed class SharedLines
{
    private const int Slots = 1024;

    private readonly Slot[] slots = new Slot[Slots];

    /// <summary>The value of an equal line that was read earlier; null if there is none.</summary>
    internal T? Find<T>(in ContentLine line, out int place)
        where T : class
    {
        var octets = line.Source;
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
        slots[place] = new(line.Start, line.Source.Length, value);
        return value;
    }

    // The end of a line differs most; the middle is asked too.
    private static int Place(ReadOnlySpan<byte> octets)
    {
        var hash = (ulong)octets.Length * 0x9E3779B97F4A7C15;
        if (octets.Length >= 16)
        {
            hash ^= MemoryMarshal.Read<ulong>(octets[^8..]) * 0xC2B2AE3D27D4EB4F;
            hash = ulong.RotateLeft(hash, 29) ^ (MemoryMarshal.Read<ulong>(octets[^16..]) * 0x165667B19E3779F9);
            hash = ulong.RotateLeft(hash, 29) ^ (MemoryMarshal.Read<ulong>(octets[(octets.Length / 2 - 4)..]) * 0x27D4EB2F165667C5);
        }
        else
        {
            foreach (var octet in octets)
                hash = (hash ^ octet) * 0x100000001B3;
        }
        return (int)((hash ^ (hash >> 32)) * 0x9E3779B1 >> 16 & (Slots - 1));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(int Start, int Length, object? Value);
}
