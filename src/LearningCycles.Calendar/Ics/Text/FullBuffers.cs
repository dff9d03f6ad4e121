using System.Buffers;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Collects a whole file in rented pieces, so that nothing is copied but once, into the array that is asked for.</summary>
internal sealed class FullBuffers : RentedBuffer
{
    private readonly List<(byte[] Buffer, int Used)> full = [];

    /// <summary>All octets that were written.</summary>
    internal byte[] ToArray()
    {
        var octets = GC.AllocateUninitializedArray<byte>(checked(full.Sum(one => one.Used) + Used));
        var rest = octets.AsSpan();
        foreach (var (piece, length) in full)
        {
            piece.AsSpan(0, length).CopyTo(rest);
            rest = rest[length..];
        }
        Buffer.AsSpan(0, Used).CopyTo(rest);
        return octets;
    }

    public override void Dispose()
    {
        foreach (var (piece, _) in full)
            ArrayPool<byte>.Shared.Return(piece);
        full.Clear();
        base.Dispose();
    }

    private protected override void MakeRoom(int octets)
    {
        full.Add((Buffer, Used));
        (Buffer, Used) = (ArrayPool<byte>.Shared.Rent(Math.Max(octets, Octets)), 0);
    }
}
