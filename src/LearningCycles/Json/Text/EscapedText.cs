using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LearningCycles.Json.Text;

/// <summary>Texts between quotes. Only what has to be is escaped: <c>"</c>, <c>\</c>, control characters, line separators, and half surrogate pairs.</summary>
/// <remarks>The framework's own escaping follows the Unicode tables of its version, and loses half pairs; this one does neither.</remarks>
internal static class EscapedText
{
    internal static void Append(StringBuilder output, string text)
    {
        output.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                output.Append(c).Append(text[++i]);
            else if (c is '"' or '\\')
                output.Append('\\').Append(c);
            else if (c == '\n')
                output.Append("\\n");
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                output.Append(c);
        }
        output.Append('"');
    }

    internal static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescaped(element.GetRawText().AsSpan()[1..^1]);
        }
    }

    internal static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescaped(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    /// <summary>The name of a member; null when it holds half of a surrogate pair, as no known name does.</summary>
    internal static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The text was parsed, so each escape is whole.
    private static string Unescaped(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append(
                    (char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                i += 4;
                continue;
            }
            text.Append(
                raw[i] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    var other => other,
                }
            );
        }
        return text.ToString();
    }
}
