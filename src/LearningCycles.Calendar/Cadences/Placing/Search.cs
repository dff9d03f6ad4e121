namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Looks for a place, and makes room when that lets one more session in.</summary>
internal sealed class Search(Places places, Ledger ledger, Func<Booking, IReadOnlyList<Slot>> slotsOf)
{
    /// <summary>How many sessions in a row may be pushed on to make room for one.</summary>
    private const int Depth = 3;

    /// <summary>How many tries one session may cost. A count and not a time: the same plan gives the same calendar.</summary>
    private const int Tries = 2_000;

    private readonly HashSet<Booking> underWay = [];

    /// <summary>Books the first free place, pushing others on if there is none. Leaves everything as it was if there is no way.</summary>
    internal bool TryPlace(Booking booking)
    {
        var tries = Tries;
        return TryPlace(booking, Depth, ref tries);
    }

    /// <summary>Books the first free place, if there is one. Pushes nothing, so it only ever takes places.</summary>
    internal bool TryPlaceFree(Booking booking) => TryPlaceFree(booking, slotsOf(booking));

    private bool TryPlace(Booking booking, int depth, ref int tries)
    {
        var slots = slotsOf(booking);
        return TryPlaceFree(booking, slots) || (depth > 0 && TryMakeRoom(booking, slots, depth, ref tries));
    }

    private bool TryPlaceFree(Booking booking, IReadOnlyList<Slot> slots)
    {
        foreach (var slot in slots)
        {
            if (places.ObstacleAt(booking, slot) is not null)
                continue;
            ledger.Book(booking, slot.Day, slot.Start);
            return true;
        }
        return false;
    }

    private bool TryMakeRoom(Booking booking, IReadOnlyList<Slot> slots, int depth, ref int tries)
    {
        underWay.Add(booking);
        try
        {
            foreach (var slot in slots)
            {
                if (places.OnlyBlocker(booking, slot) is not { } blocker || underWay.Contains(blocker))
                    continue;
                if (--tries < 0)
                    return false;
                var (day, start) = (blocker.Day, blocker.Start);
                ledger.Unbook(blocker);
                ledger.Book(booking, slot.Day, slot.Start);
                if (TryPlace(blocker, depth - 1, ref tries))
                    return true;
                ledger.Unbook(booking);
                ledger.Book(blocker, day, start);
            }
            return false;
        }
        finally
        {
            underWay.Remove(booking);
        }
    }
}
