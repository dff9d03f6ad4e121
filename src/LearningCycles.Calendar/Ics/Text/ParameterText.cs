using System.Text;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads parameters (RFC 5545 §3.2, RFC 6868).</summary>
internal ref struct ParameterText(ReadOnlySpan<byte> parameters)
{
    private ReadOnlySpan<byte> rest = parameters;

    /// <summary>The name of the parameter last moved to.</summary>
    internal ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Its values as they stand, quotes included.</summary>
    internal ReadOnlySpan<byte> Values { get; private set; }

    internal bool MoveNext()
    {
        while (!rest.IsEmpty)
        {
            var end = IndexOutsideQuotes(rest, (byte)';');
            var one = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            var mark = one.IndexOf((byte)'=');
            var name = mark < 0 ? one : one[..mark];
            if (!ContentLine.IsName(name))
                continue;
            Name = name;
            Values = mark < 0 ? default : one[(mark + 1)..];
            return true;
        }
        return false;
    }

    internal readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>The parameter last moved to, with quotes and encoding taken off.</summary>
    internal readonly IcsParameter Read()
    {
        List<string> values = [];
        var left = Values;
        while (true)
        {
            var comma = IndexOutsideQuotes(left, (byte)',');
            values.Add(Decode(comma < 0 ? left : left[..comma]));
            if (comma < 0)
                break;
            left = left[(comma + 1)..];
        }
        return new(Encoding.ASCII.GetString(Name), values.ToValueList());
    }

    /// <summary>The values as one text: a name with a comma that nobody quoted comes in two.</summary>
    internal readonly string ReadWhole() =>
        IndexOutsideQuotes(Values, (byte)',') < 0 ? Decode(Values) : string.Join(',', Read().Values);

    /// <summary>A single value without its quotes.</summary>
    internal static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> value) =>
        value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value;

    private static string Decode(ReadOnlySpan<byte> value)
    {
        value = Unquoted(value);
        var text = CleanText.Of(value).Replace("\"", "", StringComparison.Ordinal);
        if (!text.Contains('^', StringComparison.Ordinal))
            return text;
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var meant = (text[i], next) switch
            {
                ('^', 'n') => '\n',
                ('^', '^') => '^',
                ('^', '\'') => '"',
                _ => '\0',
            };
            if (meant == '\0')
            {
                decoded.Append(text[i]);
                continue;
            }
            decoded.Append(meant);
            i++;
        }
        return decoded.ToString();
    }

    private static int IndexOutsideQuotes(ReadOnlySpan<byte> text, byte sought)
    {
        var from = 0;
        while (true)
        {
            var next = text[from..].IndexOfAny(sought, (byte)'"');
            if (next < 0)
                return -1;
            from += next;
            if (text[from] == sought)
                return from;
            var close = text[(from + 1)..].IndexOf((byte)'"');
            if (close < 0)
                return -1;
            from += close + 2;
        }
    }
}
