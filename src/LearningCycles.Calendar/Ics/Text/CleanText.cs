using System.Buffers;
using System.Text;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Text as an iCalendar file can hold it, and its escaped form (RFC 5545 §3.3.11).</summary>
internal static class CleanText
{
    // What nearly all texts consist of: ASCII that is clean as it stands.
    private static readonly SearchValues<byte> Plain = SearchValues.Create([
        (byte)'\t',
        (byte)'\n',
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (byte)letter),
    ]);

    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\;,\n");

    /// <summary>
    /// The text with LF for each kind of line break, without other control characters but TAB, and with U+FFFD for half
    /// of a surrogate pair. The same string where nothing is to be done.
    /// </summary>
    internal static string Of(string text, [System.Runtime.CompilerServices.CallerMemberName] string? name = null)
    {
        Guard.Against.Null(text, name);
        var from = FirstUnclean(text);
        if (from < 0)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, from);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                clean.Append('\n');
                if (i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
            }
            else if (IsLineBreak(c))
            {
                clean.Append('\n');
            }
            else if (c == '\t' || !char.IsControl(c))
            {
                if (!char.IsSurrogate(c))
                    clean.Append(c);
                else if (IsPair(text, i))
                    clean.Append(c).Append(text[++i]);
                else
                    clean.Append('\uFFFD');
            }
        }
        return clean.ToString();
    }

    /// <summary>The clean text of octets in UTF-8; what is none becomes U+FFFD.</summary>
    internal static string Of(ReadOnlySpan<byte> octets) =>
        octets.IndexOfAnyExcept(Plain) < 0 ? Encoding.Latin1.GetString(octets) : Of(Encoding.UTF8.GetString(octets));

    /// <summary>Whether a text is already clean.</summary>
    internal static bool IsClean(string text) => FirstUnclean(text) < 0;

    /// <summary>The text with a backslash before backslash, semicolon and comma, and <c>\n</c> for a line break.</summary>
    internal static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Escaped) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Escaped.Contains(c))
                escaped.Append('\\');
            escaped.Append(c == '\n' ? 'n' : c);
        }
        return escaped.ToString();
    }

    private static int FirstUnclean(string text)
    {
        var i = 0;
        while (true)
        {
            var next = text.AsSpan(i).IndexOfAnyExceptInRange(' ', '~');
            if (next < 0)
                return -1;
            i += next;
            var c = text[i];
            if (c is not ('\n' or '\t'))
            {
                if (char.IsControl(c) || IsLineBreak(c))
                    return i;
                if (char.IsSurrogate(c))
                {
                    if (!IsPair(text, i))
                        return i;
                    i++;
                }
            }
            i++;
        }
    }

    // Unicode's own list (UAX 14): vertical tab, form feed, next line, line separator, paragraph separator.
    private static bool IsLineBreak(char c) => c is '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
}
