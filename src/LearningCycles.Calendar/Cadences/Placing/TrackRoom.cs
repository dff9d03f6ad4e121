using System.Buffers;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Room for the numbers of many tracks, and of the pairs' regular times, borrowed in large pieces and used again from team to team.</summary>
internal sealed class TrackRoom : IDisposable
{
    private const int FirstPiece = 1 << 16;

    private readonly List<int[]> pieces = [];
    private int piece = -1;
    private int used;

    /// <summary>The piece in which the current track is written.</summary>
    internal int[] Piece => piece < 0 ? [] : pieces[piece];

    /// <summary>Where the current track begins in its piece.</summary>
    internal int Start { get; private set; }

    /// <summary>Forgets all tracks; their room is free again.</summary>
    internal void Clear() => (piece, used) = (-1, 0);

    /// <summary>Begins a track.</summary>
    internal void Begin() => Start = used;

    /// <summary>Makes sure that the current track has room for so many numbers. It may move to another piece with what it has.</summary>
    internal void Reserve(int count, int written)
    {
        if (Start + count <= Piece.Length)
            return;
        var before = Piece.AsSpan(Start, written);
        do
        {
            piece++;
            if (piece == pieces.Count)
                pieces.Add(ArrayPool<int>.Shared.Rent(Math.Max(count, FirstPiece << Math.Min(piece, 5))));
        } while (Piece.Length < count);
        before.CopyTo(Piece);
        Start = 0;
    }

    /// <summary>Ends the current track, of so many numbers.</summary>
    internal void End(int count) => used = Start + count;

    /// <summary>Gives all room back; no track that is in it may be used after that.</summary>
    public void Dispose()
    {
        foreach (var borrowed in pieces)
            ArrayPool<int>.Shared.Return(borrowed);
        pieces.Clear();
        Clear();
    }
}
