using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>A row, read value by value. It notes what is read as something else, and why it has to be skipped.</summary>
internal sealed class RosterRow(CsvFile file, CsvRecord record, ImportLimits limits) : RowNotes
{
    private static readonly LocalDatePattern American = LocalDatePattern.CreateWithInvariantCulture("M/d/yyyy");

    /// <summary>The row's id, without blanks around it; empty when it has none.</summary>
    internal string SourcedId => Raw("sourcedId") ?? "";

    internal int Line => record.Line;

    internal ImportRow ToReport() => Report(file.Name, Line, PlainText.Shown(SourcedId));

    /// <summary>A value on one line; null when it is empty.</summary>
    internal string? Optional(string column)
    {
        if (Raw(column) is not { } value)
            return null;
        if (value.Length > limits.MaxValueLength)
        {
            Skip(PlainText.Of($"the {column} has {value.Length} characters; maybe a quote is missing in it"));
            return null;
        }
        return WithoutBreaks(column, value);
    }

    /// <summary>A value without which the row is left out.</summary>
    internal string Needed(string column)
    {
        if (Optional(column) is { } value)
            return value;
        if (!IsSkipped)
            Skip($"the {column} is empty");
        return "";
    }

    /// <summary>A value, or another one in its place.</summary>
    internal string Else(string column, string otherwise)
    {
        if (Optional(column) is { } value)
            return value;
        Change($"the {column} is empty: '{PlainText.Shown(otherwise)}' is taken in its place");
        return otherwise;
    }

    /// <summary>The values of a list with commas in one cell, each once.</summary>
    internal ValueList<string> List(string column) =>
        WithoutBreaks(column, Raw(column) ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToValueList();

    /// <summary>The id of another row, or null. OneRoster lets a district write NULL for none.</summary>
    internal string? Reference(string column) =>
        Optional(column) is { } id && !string.Equals(id, "NULL", StringComparison.OrdinalIgnoreCase) ? id : null;

    /// <summary>One of OneRoster's words as it spells it; a system's own with <c>ext:</c> as it stands; any other as it stands, with a note.</summary>
    internal string Word(string column, ValueList<string> words)
    {
        var value = Needed(column);
        if (value.Length == 0 || words.Contains(value) || value.StartsWith("ext:", StringComparison.Ordinal))
            return value;
        foreach (var word in words)
        {
            if (!string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
                continue;
            Change($"the {column} '{value}' is read as '{word}', which is how OneRoster spells it");
            return word;
        }
        Note($"the {column} '{PlainText.Shown(value)}' is none of OneRoster's words ({string.Join(", ", words)})");
        return value;
    }

    /// <summary>A value that is true or false.</summary>
    internal bool Flag(string column, bool otherwise)
    {
        var value = Optional(column);
        if (value is "true" or "false")
            return value is "true";
        bool? read = value?.ToUpperInvariant() switch
        {
            "TRUE" or "1" or "YES" or "Y" => true,
            "FALSE" or "0" or "NO" or "N" => false,
            _ => null,
        };
        var taken = read ?? otherwise;
        if (value is not null)
            Change(
                $"the {column} '{PlainText.Shown(value)}' is read as {(taken ? "true" : "false")}: OneRoster writes true or false"
            );
        return taken;
    }

    /// <summary>A date without which the row is left out.</summary>
    internal LocalDate NeededDate(string column)
    {
        var read = Date(column, out var bad);
        if (read is null)
            Skip(bad is null ? $"the {column} is empty" : $"the {column} '{bad}' is no date");
        return read ?? default;
    }

    /// <summary>A date that may be left out; one that cannot be read is left out too.</summary>
    internal LocalDate? OptionalDate(string column)
    {
        var read = Date(column, out var bad);
        if (bad is not null)
            Change($"the {column} '{bad}' is no date and is left out");
        return read;
    }

    private LocalDate? Date(string column, out string? bad)
    {
        bad = null;
        if (Optional(column) is not { } value)
            return null;
        if (LocalDatePattern.Iso.Parse(value) is { Success: true } iso && IsOfOurTime(iso.Value))
            return iso.Value;
        var day = value.Split('T', ' ')[0];
        var parsed = LocalDatePattern.Iso.Parse(day) is { Success: true } first ? first : American.Parse(day);
        if (!parsed.Success || !IsOfOurTime(parsed.Value))
        {
            bad = PlainText.Shown(value);
            return null;
        }
        Change(PlainText.Of($"the {column} '{value}' is read as {parsed.Value}: OneRoster writes dates as YYYY-MM-DD"));
        return parsed.Value;
    }

    private static bool IsOfOurTime(LocalDate date) => date.Year is >= 1900 and < 2200;

    private string? Raw(string column)
    {
        var place = file.PlaceOf(column);
        var value = place >= 0 && place < record.Values.Length ? record.Values[place].Trim() : "";
        return value.Length == 0 ? null : value;
    }

    private string WithoutBreaks(string column, string value)
    {
        if (!value.Contains(CsvLines.Break, StringComparison.Ordinal))
            return value;
        Change($"the {column} has a line break in it, which is read as a blank: OneRoster allows none");
        return value.Replace(CsvLines.Break, ' ');
    }
}
