namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A line taken apart: <c>NAME;PARAMETERS:value</c> (RFC 5545 §3.1).</summary>
internal readonly ref struct ContentLine
{
    private static readonly System.Buffers.SearchValues<byte> NameOctets = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8
    );

    private ContentLine(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> parameters,
        ReadOnlySpan<byte> value,
        in ContentLines lines
    )
    {
        Name = name;
        Parameters = parameters;
        Value = value;
        Number = lines.Number;
        Text = lines.Text;
        Start = lines.Start;
        Source = lines.Source;
    }

    /// <summary>The name as it stands: ASCII letters, digits and hyphens.</summary>
    internal ReadOnlySpan<byte> Name { get; }

    /// <summary>What stands between the name and the colon, after the first semicolon.</summary>
    internal ReadOnlySpan<byte> Parameters { get; }

    /// <summary>What stands after the colon.</summary>
    internal ReadOnlySpan<byte> Value { get; }

    /// <summary>The line's number in the file.</summary>
    internal int Number { get; }

    /// <summary>The whole text that the line stands in.</summary>
    internal ReadOnlySpan<byte> Text { get; }

    /// <summary>Where the line begins in the text.</summary>
    internal int Start { get; }

    /// <summary>The line as it stands in the text, with its fold marks and its end.</summary>
    internal ReadOnlySpan<byte> Source { get; }

    internal bool Is(ReadOnlySpan<byte> name) =>
        Name.Length == name.Length && (Name.SequenceEqual(name) || System.Text.Ascii.EqualsIgnoreCase(Name, name));

    internal static bool TryRead(in ContentLines lines, out ContentLine content)
    {
        content = default;
        var line = lines.Current;
        var end = line.IndexOfAnyExcept(NameOctets);
        if (end <= 0)
            return false;
        var name = line[..end];
        while (line[end] == ' ')
        {
            if (++end == line.Length)
                return false;
        }
        int colon;
        if (line[end] == ':')
            colon = end;
        else if (line[end] != ';' || (colon = Colon(line)) < 0)
            return false;
        var parameters = colon > end ? line[(end + 1)..colon] : default;
        content = new(name, parameters, line[(colon + 1)..], lines);
        return true;
    }

    internal static bool IsName(ReadOnlySpan<byte> name) => !name.IsEmpty && name.IndexOfAnyExcept(NameOctets) < 0;

    // The first colon outside of quotes; where a quote is never closed, the first colon at all.
    private static int Colon(ReadOnlySpan<byte> line)
    {
        var from = 0;
        while (true)
        {
            var next = line[from..].IndexOfAny((byte)':', (byte)'"');
            if (next < 0)
                return line.IndexOf((byte)':');
            from += next;
            if (line[from] == ':')
                return from;
            var close = line[(from + 1)..].IndexOf((byte)'"');
            if (close < 0)
                return line.IndexOf((byte)':');
            from += close + 2;
        }
    }
}
