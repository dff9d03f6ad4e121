using System.Globalization;
using LearningCycles.Samples.CoachingYear.Problems;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>One row of a table, read value by value. Every unfit value is noted; afterwards <see cref="IsSound" /> tells.</summary>
public sealed class CsvRow(CsvTable table, CsvLine row, ProblemLog problems)
{
    private readonly int before = problems.Count;

    /// <summary>Whether nothing was noted so far.</summary>
    public bool IsSound => problems.Count == before;

    /// <summary>The most characters of a value: those of the longest that OneRoster's systems store.</summary>
    public const int MaxLength = 256;

    /// <summary>A value, without blanks around it; null when it is empty or there is no such column. An endless one is noted, and cut.</summary>
    public string? Optional(string column)
    {
        if (Raw(column) is not { Length: > MaxLength } value)
            return Raw(column);
        Note(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The {column} has {value.Length} characters; at most {MaxLength} are read."
            ),
            "Maybe a quote or a comma is missing in it?"
        );
        return value[..MaxLength];
    }

    /// <summary>The values of a list with commas, which may be long.</summary>
    public string[] List(string column) =>
        (Raw(column) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string? Raw(string column)
    {
        if (!table.Columns.TryGetValue(column, out var place))
            return null;
        var value = row.Values[place].Trim();
        return value.Length == 0 ? null : value;
    }

    /// <summary>A value that must not be empty; an empty text, noted, when it is.</summary>
    public string Text(string column)
    {
        if (Optional(column) is { } value)
            return value;
        Note($"The {column} is empty.", "Maybe the source lacks it; OneRoster requires it?");
        return "";
    }

    /// <summary>A value that is one of a few words, or an extension of them.</summary>
    public string Word(string column, ValueList<string> words)
    {
        var value = Text(column);
        if (value.Length > 0 && !words.Contains(value) && !IsExtension(value))
            Note($"The {column} '{value}' is unknown.", Suggestion.For(value, words));
        return value;
    }

    /// <summary>A value that is true or false.</summary>
    public bool Flag(string column)
    {
        var value = Text(column);
        if (value is not ("true" or "false" or ""))
            Note($"The {column} is '{value}'.", "Maybe write true or false?");
        return value is "true";
    }

    /// <summary>A year such as 2027.</summary>
    public int Year(string column)
    {
        var value = Text(column);
        if (value.Length == 4 && value.All(char.IsAsciiDigit))
            return (value[0] - '0') * 1000 + (value[1] - '0') * 100 + (value[2] - '0') * 10 + (value[3] - '0');
        if (value.Length > 0)
            Note($"The {column} '{value}' is no year.", "Maybe write four digits, such as 2027?");
        return 0;
    }

    /// <summary>A date that must be there.</summary>
    public LocalDate Date(string column) => Text(column) is { Length: > 0 } text ? DateOf(column, text) : default;

    /// <summary>A date that may be left out.</summary>
    public LocalDate? DateOrNone(string column) => Optional(column) is { } text ? DateOf(column, text) : null;

    /// <summary>The id of a row in another table, which must be there (unless that table could not be read).</summary>
    public string Reference(string column, OneRosterFile file, IReadOnlySet<string>? ids)
    {
        var id = Text(column);
        if (id.Length > 0)
            MustBeKnown(column, id, file, ids);
        return id;
    }

    /// <summary>The id of a row in another table, or none. OneRoster lets a district write NULL for none.</summary>
    public string? ReferenceOrNone(string column, OneRosterFile file, IReadOnlySet<string>? ids)
    {
        if (Optional(column) is not { } id || id is "NULL")
            return null;
        MustBeKnown(column, id, file, ids);
        return id;
    }

    /// <summary>Notes a problem of this row.</summary>
    public void Note(string what, string advice) => problems.Add(table.File.Shown, row.Line, what, advice);

    private void MustBeKnown(string column, string id, OneRosterFile file, IReadOnlySet<string>? ids)
    {
        if (ids is null || ids.Contains(id))
            return;
        Note(
            $"The {column} '{id}' is not in {file.Name}.",
            Suggestion.For(id, ids, $"Maybe the export left its row out of {file.Name}?")
        );
    }

    private LocalDate DateOf(string column, string text)
    {
        if (InputText.DateOf(text) is { } date)
            return date;
        Note($"The {column} '{text}' is no date.", "Maybe write it as year-month-day, such as 2026-08-24?");
        return default;
    }

    private static bool IsExtension(string value) =>
        value.StartsWith(OneRosterWords.Extension, StringComparison.Ordinal)
        && value.Length > OneRosterWords.Extension.Length;
}
