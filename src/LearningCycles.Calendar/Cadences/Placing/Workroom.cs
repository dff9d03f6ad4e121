namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Room that one thread works in, used again from team to team and from plan to plan; nothing in it outlives the team.</summary>
internal sealed class Workroom : IDisposable
{
    private int[] heads = [];

    /// <summary>Where the tracks of a team are.</summary>
    internal TrackRoom Tracks { get; } = new();

    /// <summary>Numbers the regular times of one pair after the other.</summary>
    internal KeyTable Keys { get; } = new();

    /// <summary>The wishes of a team.</summary>
    internal Growing<Wish> Wishes { get; } = new();

    /// <summary>The changes of a team's board.</summary>
    internal Growing<Board.Change> Journal { get; } = new();

    /// <summary>Begins another team: what there was of the one before is no longer used.</summary>
    internal void Begin()
    {
        Tracks.Clear();
        Wishes.Clear();
        Journal.Clear();
    }

    /// <summary>So many numbers, or more, for the lists of a team's board.</summary>
    internal int[] Heads(int count) => heads.Length < count ? heads = new int[count] : heads;

    /// <summary>Gives all room back; no team that worked in it may be used after that.</summary>
    public void Dispose()
    {
        Tracks.Dispose();
        Wishes.Dispose();
        Journal.Dispose();
    }
}
