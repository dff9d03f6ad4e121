using System.Buffers;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A buffer in front of a stream, so that writing needs no memory for the whole file.</summary>
internal sealed class StreamBuffer(Stream stream) : RentedBuffer
{
    internal void Flush()
    {
        stream.Write(Buffer, 0, Used);
        Used = 0;
    }

    private protected override void MakeRoom(int octets)
    {
        Flush();
        if (Buffer.Length >= octets)
            return;
        ArrayPool<byte>.Shared.Return(Buffer);
        Buffer = ArrayPool<byte>.Shared.Rent(octets);
    }
}
