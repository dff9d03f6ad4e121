using System.Buffers;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A buffer in front of a stream, so that writing needs no memory for the whole file.</summary>
internal sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>, IDisposable
{
    private const int Octets = 64 * 1024;

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

    internal void Flush()
    {
        stream.Write(buffer, 0, used);
        used = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Reserve(int sizeHint)
    {
        if (buffer.Length - used >= Math.Max(sizeHint, 1))
            return;
        Flush();
        if (buffer.Length >= sizeHint)
            return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = ArrayPool<byte>.Shared.Rent(sizeHint);
    }
}
