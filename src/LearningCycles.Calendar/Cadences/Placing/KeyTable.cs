namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Numbers regular times in the order in which they are met; kept from pair to pair, so that no pair needs a table of its own.</summary>
internal sealed class KeyTable
{
    private readonly List<Key> keys = [];

    /// <summary>For each pattern and minute the number plus one; 0 for none.</summary>
    private int[] numbers = [];

    /// <summary>The regular times that were met since the table was cleared.</summary>
    internal List<Key> Keys => keys;

    internal void Clear()
    {
        foreach (var key in keys)
            numbers[SlotOf(key)] = 0;
        keys.Clear();
    }

    internal int NumberOf(Key key)
    {
        var slot = SlotOf(key);
        if (slot >= numbers.Length)
            Array.Resize(ref numbers, (key.Pattern + 1) * Minutes.EndOfDay);
        if (numbers[slot] == 0)
        {
            keys.Add(key);
            numbers[slot] = keys.Count;
        }
        return numbers[slot] - 1;
    }

    private static int SlotOf(Key key) => (key.Pattern * Minutes.EndOfDay) + key.Start;
}
