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
            return CleanText.Of(Encoding.UTF8.GetString(value));
        var pooled = value.Length <= OnStack ? null : ArrayPool<byte>.Shared.Rent(value.Length);
        var plain = pooled ?? stackalloc byte[OnStack];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var octet = value[i];
            if (octet == '\\' && i + 1 < value.Length)
                octet = value[++i] is (byte)'n' or (byte)'N' ? (byte)'\n' : value[i];
            plain[length++] = octet;
        }
        var text = CleanText.Of(Encoding.UTF8.GetString(plain[..length]));
        if (pooled is not null)
            ArrayPool<byte>.Shared.Return(pooled);
        return text;
    }

    /// <summary>The texts of a list, cut at commas that are not escaped; blank ones are left out.</summary>
    internal static void ReadList(ReadOnlySpan<byte> value, List<string> texts)
    {
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] == '\\')
            {
                i++;
            }
            else if (i == value.Length || value[i] == ',')
            {
                Add(value[start..i], texts);
                start = i + 1;
            }
        }
        if (start < value.Length)
            Add(value[start..], texts);
    }

    /// <summary>A value as it stands, in one line.</summary>
    internal static string ReadRaw(ReadOnlySpan<byte> value) =>
        CleanText.Of(Encoding.UTF8.GetString(value)).Replace("\n", "", StringComparison.Ordinal);

    private static void Add(ReadOnlySpan<byte> value, List<string> texts)
    {
        var text = Read(value);
        if (!string.IsNullOrWhiteSpace(text))
            texts.Add(text);
    }
}
