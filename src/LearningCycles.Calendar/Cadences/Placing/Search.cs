namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Looks for a place, and makes room when that lets one more session in.</summary>
internal sealed class Search(Places places, Ledger ledger, int sessions, Func<Booking, IReadOnlyList<Slot>> slotsOf)
{
    /// <summary>How many sessions in a row may be pushed on to make room for one.</summary>
    private const int Depth = 3;

    /// <summary>How many places may be looked at to make room for one session. A count and not a time: the same plan gives the same calendar.</summary>
    private const int LooksPerSession = 4_000;

    /// <summary>How many places may be looked at to make room in all, for each session of the plan: a hopeless plan ends soon.</summary>
    private const int LooksPerSessionOfPlan = 400;

    private readonly HashSet<Booking> underWay = [];
    private long looksLeft = (long)LooksPerSessionOfPlan * sessions;

    /// <summary>Books the first free place, pushing others on if there is none. Leaves everything as it was if there is no way.</summary>
    internal bool TryPlace(Booking booking)
    {
        var looks = (int)Math.Min(LooksPerSession, looksLeft);
        var given = looks;
        var found = TryPlace(booking, Depth, ref looks);
        looksLeft -= given - Math.Max(0, looks);
        return found;
    }

    /// <summary>Books the first free place, if there is one. Pushes nothing, so it only ever takes places.</summary>
    internal bool TryPlaceFree(Booking booking) => places.TryBookFirst(booking, slotsOf(booking));

    private bool TryPlace(Booking booking, int depth, ref int looks)
    {
        var slots = slotsOf(booking);
        return places.TryBookFirst(booking, slots) || (depth > 0 && TryMakeRoom(booking, slots, depth, ref looks));
    }

    private bool TryMakeRoom(Booking booking, IReadOnlyList<Slot> slots, int depth, ref int looks)
    {
        underWay.Add(booking);
        try
        {
            foreach (var slot in slots)
            {
                if (--looks < 0)
                    return false;
                if (
                    places.OnlyBlocker(booking, slot) is not { MayMove: true } blocker
                    || underWay.Contains(blocker)
                    || !places.MayMakeRoom(blocker, booking, slot.Day)
                )
                    continue;
                var (day, start) = (blocker.Day, blocker.Start);
                ledger.Unbook(blocker);
                ledger.Book(booking, slot.Day, slot.Start);
                if (TryPlace(blocker, depth - 1, ref looks))
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
