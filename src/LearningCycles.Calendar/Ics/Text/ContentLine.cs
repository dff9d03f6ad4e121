namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A line taken apart: <c>NAME;PARAMETERS:value</c> (RFC 5545 §3.1).</summary>
internal readonly ref struct ContentLine
{
    private ContentLine(ReadOnlySpan<byte> name, ReadOnlySpan<byte> parameters, ReadOnlySpan<byte> value, int number)
    {
        Name = name;
        Parameters = parameters;
        Value = value;
        Number = number;
    }

    /// <summary>The name as it stands: ASCII letters, digits and hyphens.</summary>
    internal ReadOnlySpan<byte> Name { get; }

    /// <summary>What stands between the name and the colon, after the first semicolon.</summary>
    internal ReadOnlySpan<byte> Parameters { get; }

    /// <summary>What stands after the colon.</summary>
    internal ReadOnlySpan<byte> Value { get; }

    /// <summary>The line's number in the file.</summary>
    internal int Number { get; }

    internal bool Is(ReadOnlySpan<byte> name) => System.Text.Ascii.EqualsIgnoreCase(Name, name);

    internal static bool TryRead(ReadOnlySpan<byte> line, int number, out ContentLine content)
    {
        content = default;
        var end = line.IndexOfAny((byte)':', (byte)';');
        if (end <= 0)
            return false;
        var name = line[..end].TrimEnd((byte)' ');
        if (!IsName(name))
            return false;
        var colon = line[end] == ':' ? end : Colon(line);
        if (colon < 0)
            return false;
        var parameters = colon > end ? line[(end + 1)..colon] : default;
        content = new(name, parameters, line[(colon + 1)..], number);
        return true;
    }

    internal static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var octet in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)octet) && octet != '-')
                return false;
        }
        return !name.IsEmpty;
    }

    // The first colon outside of quotes; where a quote is never closed, the first colon at all.
    private static int Colon(ReadOnlySpan<byte> line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ':' && !quoted)
                return i;
        }
        return line.IndexOf((byte)':');
    }
}
