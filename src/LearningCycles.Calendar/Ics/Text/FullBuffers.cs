using System.Buffers;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Collects a whole file in rented pieces, so that nothing is copied but once, into the array that is asked for.</summary>
internal sealed class FullBuffers : IBufferWriter<byte>, IDisposable
{
    private const int Octets = 64 * 1024;

    private readonly List<(byte[] Buffer, int Used)> full = [];
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Octets);
    private int used;

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsSpan(used);
    }

    /// <summary>All octets that were written.</summary>
    internal byte[] ToArray()
    {
        var octets = GC.AllocateUninitializedArray<byte>(checked(full.Sum(one => one.Used) + used));
        var rest = octets.AsSpan();
        foreach (var (piece, length) in full)
        {
            piece.AsSpan(0, length).CopyTo(rest);
            rest = rest[length..];
        }
        buffer.AsSpan(0, used).CopyTo(rest);
        return octets;
    }

    public void Dispose()
    {
        foreach (var (piece, _) in full)
            ArrayPool<byte>.Shared.Return(piece);
        full.Clear();
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, used) = ([], 0);
    }

    private void Reserve(int sizeHint)
    {
        if (buffer.Length - used >= Math.Max(sizeHint, 1))
            return;
        full.Add((buffer, used));
        (buffer, used) = (ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, Octets)), 0);
    }
}
