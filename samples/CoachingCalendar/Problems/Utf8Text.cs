using System.Text;
using System.Text.Unicode;

namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>Looks at bytes that should be UTF-8 before they are read.</summary>
public static class Utf8Text
{
    /// <summary>The first line that is no UTF-8, from 1; null when all are.</summary>
    public static int? FirstBadLine(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return null;
        var line = 1;
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(bytes[..end]))
        {
            bytes = bytes[(end + 1)..];
            line++;
        }
        return line;
    }

    /// <summary>Whether there is nothing but blanks, and perhaps a byte order mark.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        var bom = Encoding.UTF8.Preamble;
        return (bytes.StartsWith(bom) ? bytes[bom.Length..] : bytes).IndexOfAnyExcept(" \t\r\n"u8) < 0;
    }
}
