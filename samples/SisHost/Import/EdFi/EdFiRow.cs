using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>An object of a file. Members that nobody asks for are let pass; one that is missing or of another kind reads as none.</summary>
internal sealed class EdFiRow(string file, int number, JsonElement value) : RowNotes
{
    private static readonly LocalTimePattern[] Times =
    [
        LocalTimePattern.CreateWithInvariantCulture("H':'mm':'ss.FFFFFFF"),
        LocalTimePattern.CreateWithInvariantCulture("H':'mm"),
        LocalTimePattern.CreateWithInvariantCulture("h':'mm tt"),
    ];

    private string key = "";

    /// <summary>Names the object for the report.</summary>
    internal void Is(string name) => key = PlainText.Shown(name);

    internal ImportRow ToReport() => Report(file, number, key);

    /// <summary>The text at a path of members such as <c>calendarReference.calendarCode</c>; null when there is none.</summary>
    internal string? Text(string path) => TextOf(value, path);

    internal static string? TextOf(JsonElement from, string path)
    {
        try
        {
            foreach (var member in path.Split('.'))
            {
                if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(member, out from))
                    return null;
            }
            var text = from.ValueKind switch
            {
                JsonValueKind.String => from.GetString()!.Trim(),
                JsonValueKind.Number => from.GetRawText(),
                _ => "",
            };
            return text.Length is > 0 and <= 1024 ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return null;
        }
    }

    /// <summary>A whole number at a path, also one that is written as text.</summary>
    internal long? Number(string path) =>
        long.TryParse(Text(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A date, also where a time follows it.</summary>
    internal static LocalDate? DateOf(string? text) =>
        text is not null
        && LocalDatePattern.Iso.Parse(text.Split('T', ' ')[0])
            is { Success: true, Value: { Year: >= 1900 and < 2200 } date }
            ? date
            : null;

    /// <summary>A time of day, also with an hour of one digit.</summary>
    internal static LocalTime? TimeOf(string? text)
    {
        foreach (var pattern in Times)
        {
            if (text is not null && pattern.Parse(text.TrimEnd('Z')) is { Success: true } time)
                return time.Value;
        }
        return null;
    }

    /// <summary>The items of a list; none when it is missing.</summary>
    internal IEnumerable<JsonElement> List(string member) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty(member, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];

    /// <summary>What stands behind the <c>#</c> of a descriptor.</summary>
    internal static string CodeValue(string descriptor) => descriptor[(descriptor.LastIndexOf('#') + 1)..].Trim();

    /// <summary>Leaves the object out unless it is the school's.</summary>
    internal bool IsOf(long school, string path)
    {
        if (Number(path) == school)
            return true;
        Skip(Number(path) is null ? "it names no school" : "it is another school's");
        return false;
    }
}
