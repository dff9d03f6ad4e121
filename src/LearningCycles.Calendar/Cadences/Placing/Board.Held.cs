namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>What stays where it is whatever else is wanted, and what is pinned only for as long as something needs it there.</summary>
/// <remarks>
/// A session is held because it is past, frozen, or published under a policy that pins. A session that is pinned and not held
/// belongs to something else: an observation and its debrief to each other, a 1:1 to the meeting that it takes in.
/// </remarks>
internal sealed partial class Board
{
    /// <summary>No 1:1 takes a session in.</summary>
    internal const int NoHost = -1;

    private readonly HashSet<int> held = [];

    /// <summary>Whether a session stays where it is.</summary>
    internal ReadOnlySpan<bool> Pinned => pinned;

    /// <summary>For a part of a cycle the 1:1 that takes it in, or none.</summary>
    internal ReadOnlySpan<int> Hosts => hosts;

    /// <summary>Whether a 1:1 takes a part of a cycle in.</summary>
    internal bool IsHost(int session) => guests[session] > 0;

    /// <summary>Whether a session stays where it is whatever else is wanted.</summary>
    internal bool IsHeld(int session) => held.Contains(session);

    /// <summary>Pins a session for good.</summary>
    internal void Hold(int session)
    {
        held.Add(session);
        Pin(session);
    }

    /// <summary>Pins a session until it is unpinned.</summary>
    internal void Pin(int session) => SetPinned(session, true);

    /// <summary>Ends what pinned a session beside its being held.</summary>
    internal void Unpin(int session) => SetPinned(session, IsHeld(session));

    /// <summary>Takes a session off the board for what it was held for is no more.</summary>
    internal void LetGo(int session)
    {
        held.Remove(session);
        Unpin(session);
        Put(session, Place.None);
    }
}
