namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Numbers regular times in the order in which they are met, and notes the place of each in each week; kept from pair to pair, so that no pair needs a table of its own.</summary>
internal sealed class KeyTable
{
    private readonly List<Key> keys = [];

    /// <summary>For each pattern and minute the number plus one; 0 for none.</summary>
    private int[] numbers = [];

    /// <summary>For each number and week the place.</summary>
    private int[] homes = [];
    private int weeks;

    /// <summary>The regular times that were met since the table was begun.</summary>
    internal List<Key> Keys => keys;

    /// <summary>For each regular time and week its first place, or none.</summary>
    internal ReadOnlySpan<int> Homes => homes.AsSpan(0, keys.Count * weeks);

    /// <summary>Forgets what was met, and begins for a pair of so many weeks.</summary>
    internal void Begin(int ofWeeks)
    {
        foreach (var key in keys)
            numbers[SlotOf(key.Pattern, key.Start)] = 0;
        keys.Clear();
        weeks = ofWeeks;
    }

    /// <summary>Adds the places of a day, in order of time; of several places in a week the first one stays.</summary>
    internal void Add(int pattern, int week, ReadOnlySpan<int> places)
    {
        var slots = SlotOf(pattern + 1, 0);
        if (slots > numbers.Length)
            Array.Resize(ref numbers, slots);
        foreach (var place in places)
        {
            ref var number = ref numbers[SlotOf(pattern, Place.Start(place))];
            if (number == 0)
                number = AddKey(new(pattern, Place.Start(place)));
            ref var home = ref homes[((number - 1) * weeks) + week];
            if (home < 0)
                home = place;
        }
    }

    private int AddKey(Key key)
    {
        var from = keys.Count * weeks;
        if (homes.Length < from + weeks)
            Array.Resize(ref homes, (from + weeks) * 2);
        homes.AsSpan(from, weeks).Fill(Place.None);
        keys.Add(key);
        return keys.Count;
    }

    private static int SlotOf(int pattern, int start) => (pattern * Minutes.EndOfDay) + start;
}
