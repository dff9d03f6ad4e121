namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>What stays where it is whatever else is wanted, and what is pinned only for as long as something needs it there.</summary>
/// <remarks>
/// A session is held because it is past, frozen, or published under a policy that pins. A session that is pinned and not held
/// belongs to something else: an observation and its debrief to each other, a 1:1 to the meeting that it takes in.
/// </remarks>
internal sealed partial class Board
{
    private readonly HashSet<int> held = [];

    /// <summary>Whether a session stays where it is whatever else is wanted.</summary>
    internal bool IsHeld(int session) => held.Contains(session);

    /// <summary>Pins a session for good.</summary>
    internal void Hold(int session)
    {
        held.Add(session);
        Pinned[session] = true;
    }

    /// <summary>Ends what pinned a session beside its being held.</summary>
    internal void Unpin(int session) => Pinned[session] = IsHeld(session);

    /// <summary>Takes a session off the board for what it was held for is no more.</summary>
    internal void LetGo(int session)
    {
        held.Remove(session);
        Pinned[session] = false;
        Put(session, Place.None);
    }
}
