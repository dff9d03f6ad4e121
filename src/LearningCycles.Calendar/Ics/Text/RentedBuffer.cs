using System.Buffers;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A rented piece of memory that is written to; what becomes of a full one is told by who derives from it.</summary>
internal abstract class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private protected const int Octets = 64 * 1024;

    private protected byte[] Buffer { get; set; } = ArrayPool<byte>.Shared.Rent(Octets);

    private protected int Used { get; set; }

    public void Advance(int count) => Used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return Buffer.AsMemory(Used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return Buffer.AsSpan(Used);
    }

    public virtual void Dispose()
    {
        ArrayPool<byte>.Shared.Return(Buffer);
        (Buffer, Used) = ([], 0);
    }

    /// <summary>Makes room for at least so many octets behind those in use.</summary>
    private protected abstract void MakeRoom(int octets);

    private void Reserve(int sizeHint)
    {
        if (Buffer.Length - Used < Math.Max(sizeHint, 1))
            MakeRoom(sizeHint);
    }
}
