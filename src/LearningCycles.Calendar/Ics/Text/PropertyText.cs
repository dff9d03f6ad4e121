namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes properties, with the parameters that a file once had on them. A head is a property's name and its colon.</summary>
internal static class PropertyText
{
    /// <summary>A property's name, its kept parameters, and the colon.</summary>
    internal static void Start(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> head,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (own.Count == 0)
        {
            lines.Ascii(head);
            return;
        }
        lines.Ascii(head[..^1]);
        Parameters(ref lines, head[..^1], own);
        lines.Ascii(":"u8);
    }

    /// <summary>A property of text; no text, no property.</summary>
    internal static void Text(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> head,
        string text,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (text.Length == 0)
            return;
        if (own.Count == 0)
        {
            lines.TextLine(head, text);
            return;
        }
        Start(ref lines, head, own);
        lines.Text(text);
        lines.End();
    }

    /// <summary>A property of an address, written as it is; none for null.</summary>
    internal static void Address(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> head,
        string? address,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (address is null)
            return;
        Start(ref lines, head, own);
        lines.Raw(address);
        lines.End();
    }

    /// <summary>A property of a moment, in seconds from 1970; none where there is no such moment.</summary>
    internal static void Utc(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> head,
        long second,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (second == TimeGuards.NoSecond)
            return;
        if (own.Count == 0)
        {
            lines.UtcLine(head, second);
            return;
        }
        Start(ref lines, head, own);
        lines.Utc(second);
        lines.End();
    }

    /// <summary>A property of a number.</summary>
    internal static void Number(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> head,
        int number,
        ValueList<IcsPropertyParameters> own
    )
    {
        Start(ref lines, head, own);
        lines.Number(number);
        lines.End();
    }

    /// <summary>A property of a word of our own.</summary>
    internal static void Word(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> head,
        ReadOnlySpan<byte> word,
        ValueList<IcsPropertyParameters> own
    )
    {
        Start(ref lines, head, own);
        lines.Ascii(word);
        lines.End();
    }

    /// <summary>The parameters kept for a property.</summary>
    internal static void Parameters(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        ValueList<IcsPropertyParameters> own
    )
    {
        foreach (var kept in own)
        {
            if (!System.Text.Ascii.Equals(name, kept.Property))
                continue;
            foreach (var parameter in kept.Parameters)
                lines.Parameter(parameter);
        }
    }

    /// <summary>A property as it stands.</summary>
    internal static void Kept(ref ContentLineWriter lines, IcsProperty property)
    {
        lines.Raw(property.Name);
        foreach (var parameter in property.Parameters)
            lines.Parameter(parameter);
        lines.Ascii(":"u8);
        lines.Raw(property.Value);
        lines.End();
    }

    /// <summary>A property as it stands, in one line.</summary>
    internal static string Of(IcsProperty property)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        var lines = new ContentLineWriter(buffer);
        Kept(ref lines, property);
        lines.Flush();
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A component as it stands.</summary>
    internal static void Kept(ref ContentLineWriter lines, IcsComponent component)
    {
        lines.Ascii("BEGIN:"u8);
        lines.Raw(component.Name);
        lines.End();
        foreach (var property in component.Properties)
            Kept(ref lines, property);
        foreach (var inner in component.Components)
            Kept(ref lines, inner);
        lines.Ascii("END:"u8);
        lines.Raw(component.Name);
        lines.End();
    }
}
