using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes properties, with the parameters that a file once had on them.</summary>
internal static class PropertyText
{
    /// <summary>A property's name, its kept parameters, and the colon.</summary>
    internal static void Start(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        ValueList<IcsPropertyParameters> own
    )
    {
        lines.Ascii(name);
        Parameters(ref lines, name, own);
        lines.Ascii(":"u8);
    }

    /// <summary>A property of text; no text, no property.</summary>
    internal static void Text(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        string text,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (text.Length == 0)
            return;
        Start(ref lines, name, own);
        lines.Text(text);
        lines.End();
    }

    /// <summary>A property of a moment.</summary>
    internal static void Utc(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        Instant instant,
        ValueList<IcsPropertyParameters> own
    )
    {
        Start(ref lines, name, own);
        lines.Utc(instant);
        lines.End();
    }

    /// <summary>The parameters kept for a property.</summary>
    internal static void Parameters(
        ref ContentLineWriter lines,
        ReadOnlySpan<byte> name,
        ValueList<IcsPropertyParameters> own
    )
    {
        if (own.Count == 0)
            return;
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
