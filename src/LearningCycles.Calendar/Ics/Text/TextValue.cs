using System.Buffers;
using System.Text;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads TEXT (RFC 5545 §3.3.11) and values that are kept raw.</summary>
internal static class TextValue
{
    private const int OnStack = 512;

    /// <summary>The text without its escapes. A backslash before any other character is taken off, as readers do.</summary>
    internal static string Read(ReadOnlySpan<byte> value)
    {
        if (value.IndexOf((byte)'\\') < 0)
            return CleanText.Of(value);
        var pooled = value.Length <= OnStack ? null : ArrayPool<byte>.Shared.Rent(value.Length);
        var plain = pooled ?? stackalloc byte[OnStack];
        var length = 0;
        var left = value;
        while (!left.IsEmpty)
        {
            var mark = left.IndexOf((byte)'\\');
            var run = mark < 0 ? left : left[..mark];
            run.CopyTo(plain[length..]);
            length += run.Length;
            if (mark < 0)
                break;
            // One at the very end stands for itself.
            var escaped = mark + 1 < left.Length ? left[mark + 1] : (byte)'\\';
            plain[length++] = escaped is (byte)'n' or (byte)'N' ? (byte)'\n' : escaped;
            left = mark + 2 < left.Length ? left[(mark + 2)..] : default;
        }
        var text = CleanText.Of(plain[..length]);
        if (pooled is not null)
            ArrayPool<byte>.Shared.Return(pooled);
        return text;
    }

    /// <summary>The texts of a list, cut at commas that are not escaped; blank ones are left out.</summary>
    internal static ValueList<string> ReadList(ReadOnlySpan<byte> value)
    {
        List<string>? texts = null;
        var only = "";
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] == '\\')
            {
                // What it escapes is passed over; one at the very end stands for itself.
                i = Math.Min(i + 1, value.Length - 1);
                continue;
            }
            if (i < value.Length && value[i] != ',')
                continue;
            var text = Read(value[start..i]);
            start = i + 1;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (texts is null && only.Length == 0)
                only = text;
            else
                (texts ??= [only]).Add(text);
        }
        return texts is not null ? texts.ToValueList()
            : only.Length > 0 ? [only]
            : [];
    }

    /// <summary>A value as it stands, in one line.</summary>
    internal static string ReadRaw(ReadOnlySpan<byte> value) =>
        CleanText.Of(value).Replace("\n", "", StringComparison.Ordinal);
}
