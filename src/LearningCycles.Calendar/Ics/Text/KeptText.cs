using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads what is kept as it stands.</summary>
internal static class KeptText
{
    /// <summary>A property as it stands, or null if it has no value. A zone that we know by another name gets its IANA name.</summary>
    internal static IcsProperty? Property(in ContentLine line)
    {
        var value = TextValue.ReadRaw(line.Value);
        if (value.Length == 0)
            return null;
        return new(Name(line.Name), Parameters(line.Parameters, false, false), value);
    }

    /// <summary>The same; equal lines share their property.</summary>
    internal static IcsProperty? Property(in ContentLine line, SharedLines shared) =>
        shared.Find<IcsProperty>(line, SharedKind.Raw, out var place)
        ?? (Property(line) is { } read ? shared.Keep(line, place, read) : null);

    /// <summary>A name in capitals.</summary>
    internal static string Name(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name).ToUpperInvariant();

    /// <summary>The parameters, without those that are part of a typed value.</summary>
    internal static ValueList<IcsParameter> Parameters(ReadOnlySpan<byte> parameters, bool dropValue, bool dropZone)
    {
        if (parameters.IsEmpty)
            return [];
        List<IcsParameter>? kept = null;
        var each = new ParameterText(parameters);
        while (each.MoveNext())
        {
            if ((dropValue && each.Is("VALUE"u8)) || (dropZone && each.Is("TZID"u8)))
                continue;
            (kept ??= []).Add(Parameter(each));
        }
        return kept is null ? [] : kept.ToValueList();
    }

    /// <summary>A parameter. A zone that we know by another name gets its IANA name.</summary>
    internal static IcsParameter Parameter(in ParameterText parameter) =>
        parameter.Is("TZID"u8) ? Zone(parameter) : parameter.Read();

    private static IcsParameter Zone(ParameterText parameter)
    {
        var read = parameter.Read();
        return ZoneNames.Find(read.Values[0]) is { } zone ? new("TZID", zone.Id) : read;
    }
}
