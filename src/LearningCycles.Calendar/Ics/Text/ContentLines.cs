using System.Buffers;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// Cuts octets into unfolded lines (RFC 5545 §3.1), whatever ends them: CRLF, LF or CR. Blank lines are left out. Unfolding
/// is by octet, so that a code point which a producer folded in two is whole again.
/// </summary>
internal ref struct ContentLines(ReadOnlySpan<byte> text, int longest)
{
    private ReadOnlySpan<byte> rest = text;
    private int nextNumber = 1;
    private byte[] unfolded = [];

    /// <summary>The line, without fold marks and line end; valid until the next one is asked for.</summary>
    internal ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>The number of its first physical line, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether the line was longer than allowed; <see cref="Current" /> is then its beginning only.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>The whole text.</summary>
    internal ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>Where the line begins in the text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where what comes after the line begins in the text.</summary>
    internal readonly int End => Text.Length - rest.Length;

    /// <summary>The number of the physical line after this one.</summary>
    internal readonly int NextNumber => nextNumber;

    /// <summary>The line as it stands, with its fold marks and its end.</summary>
    internal readonly ReadOnlySpan<byte> Source => Text[Start..End];

    /// <summary>Passes over lines that were read before, if they stand here again, octet by octet.</summary>
    internal bool TryPass(int start, int length, int count)
    {
        if (!rest.StartsWith(Text.Slice(start, length)))
            return false;
        if (rest.Length > length && rest[length] is (byte)' ' or (byte)'\t')
            return false;
        rest = rest[length..];
        nextNumber += count;
        return true;
    }

    internal bool MoveNext()
    {
        do
        {
            if (rest.IsEmpty)
                return false;
            Number = nextNumber;
            Start = Text.Length - rest.Length;
            Current = Physical();
        } while (Current.IsEmpty);
        IsCut = false;
        if (IsFold())
            Unfold();
        if (Current.Length > longest)
        {
            Current = Current[..longest];
            IsCut = true;
        }
        return true;
    }

    internal void Dispose()
    {
        if (unfolded.Length > 0)
            ArrayPool<byte>.Shared.Return(unfolded);
        unfolded = [];
    }

    private readonly bool IsFold() => !rest.IsEmpty && rest[0] is (byte)' ' or (byte)'\t';

    private void Unfold()
    {
        var length = Append(Current, 0);
        while (IsFold())
        {
            var more = Physical()[1..];
            // What lies beyond the limit is passed over, not gathered.
            if (length <= longest)
                length = Append(more, length);
        }
        Current = unfolded.AsSpan(0, length);
    }

    private int Append(ReadOnlySpan<byte> more, int length)
    {
        if (unfolded.Length < length + more.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(1024, 2 * (length + more.Length)));
            unfolded.AsSpan(0, length).CopyTo(larger);
            if (unfolded.Length > 0)
                ArrayPool<byte>.Shared.Return(unfolded);
            unfolded = larger;
        }
        more.CopyTo(unfolded.AsSpan(length));
        return length + more.Length;
    }

    private ReadOnlySpan<byte> Physical()
    {
        nextNumber++;
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0)
        {
            var all = rest;
            rest = default;
            return all;
        }
        var line = rest[..end];
        var next = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? end + 2 : end + 1;
        rest = rest[next..];
        return line;
    }
}
