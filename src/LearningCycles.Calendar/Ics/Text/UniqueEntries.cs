namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// Tells entries apart by their UID, and one occurrence of a series by its RECURRENCE-ID too. A table of places rather than
/// of entries: it is small beside the calendar itself.
/// </summary>
internal readonly struct UniqueEntries
{
    // Each slot holds a hash and a place counted from 1; 0 is free.
    private readonly (int Hash, int Place)[] slots;

    internal UniqueEntries(int count) =>
        slots = new (int, int)[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(count + (count / 2), 4))];

    internal static ValueList<T> Checked<T>(ValueList<T> entries, string name)
        where T : IcsEntry
    {
        Guard.Against.Null(entries, name);
        var unique = new UniqueEntries(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            if (unique.Add(entries.AsSpan(), i, HashOf(entries[i])) >= 0)
                throw new ArgumentException(
                    $"{Named(entries[i])} is given twice in {name}.\nMaybe one of the two is meant for another?",
                    name
                );
        }
        return entries;
    }

    /// <summary>A number that is the same for entries of one identity.</summary>
    internal static int HashOf(IcsEntry entry) => entry.Uid.GetHashCode(StringComparison.Ordinal);

    /// <summary>Takes in the entry of a place, with its <see cref="HashOf" />; returns the place of the earlier one of its identity, or -1.</summary>
    internal int Add<T>(ReadOnlySpan<T> entries, int place, int hash)
        where T : IcsEntry
    {
        for (var slot = hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var (other, at) = slots[slot];
            if (at == 0)
            {
                slots[slot] = (hash, place + 1);
                return -1;
            }
            if (other == hash && AreOne(entries[at - 1], entries[place]))
                return at - 1;
        }
    }

    private static bool AreOne(IcsEntry one, IcsEntry other) =>
        string.Equals(one.Uid, other.Uid, StringComparison.Ordinal)
        && string.Equals(one.RecurrenceId, other.RecurrenceId, StringComparison.Ordinal);

    private static string Named(IcsEntry entry) =>
        entry.RecurrenceId is { } occurrence ? $"The UID {entry.Uid} at {occurrence}" : $"The UID {entry.Uid}";
}
