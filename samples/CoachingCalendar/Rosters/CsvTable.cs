using System.Globalization;
using System.Text;
using CsvHelper;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Rosters;

/// <summary>A row with its line.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Values">The values, in the file's order.</param>
/// <param name="IsWhole">Whether it has as many values as the header, so that each is in its column.</param>
public sealed record CsvLine(int Line, string[] Values, bool IsWhole);

/// <summary>A CSV file with a header row, each row with its line.</summary>
public sealed class CsvTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly ProblemLog problems;
    private int? badQuotes;

    private CsvTable(InputFile file, ProblemLog problems) => (File, this.problems) = (file, problems);

    /// <summary>The file.</summary>
    public InputFile File { get; }

    /// <summary>Where each column is.</summary>
    public Dictionary<string, int> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows in order. A broken one is kept for its id alone, so that others may refer to it.</summary>
    public List<CsvLine> Rows { get; } = [];

    /// <summary>Reads a file; null, with problems noted, when it is no such table. A byte order mark is tolerated.</summary>
    public static CsvTable? Read(InputFile file, ValueList<string> required, ProblemLog problems)
    {
        if (!file.TryRead(problems, out var bytes))
            return null;
        if (!IsUtf8(bytes))
        {
            problems.Add(file.Shown, null, "The file is not UTF-8.", "Maybe save it again as \"CSV UTF-8\"?");
            return null;
        }
        var table = new CsvTable(file, problems);
        using var reader = CsvReader.Create(bytes, table.Options());
        if (!table.HasColumns(reader.Headers, required))
            return null;
        while (reader.Read())
            table.Add((int)reader.LineNumber, reader.Current.ToArray());
        return table;
    }

    // OneRoster allows no line break within a value, so that a quote left open costs one row and not the rest of the file.
    private CsvReaderOptions Options() =>
        new()
        {
            Separator = ',',
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => badQuotes = (int)record.LineNumber,
        };

    private bool HasColumns(IReadOnlyList<string> header, ValueList<string> required)
    {
        var before = problems.Count;
        if (header.Count == 0)
        {
            var columns = string.Join(',', required);
            problems.Add(File.Shown, 1, "The file is empty.", $"Maybe begin it with the columns {columns}?");
            return false;
        }
        for (var i = 0; i < header.Count; i++)
        {
            if (!Columns.TryAdd(header[i], i))
                problems.Add(
                    File.Shown,
                    1,
                    $"The column '{header[i]}' is there twice.",
                    "Maybe leave out the one that is not meant?"
                );
        }
        foreach (var name in required)
        {
            if (!Columns.ContainsKey(name))
                problems.Add(
                    File.Shown,
                    1,
                    $"The column '{name}' is missing.",
                    Suggestion.Nearest(name, header.Where(given => !required.Contains(given))) is { } given
                        ? $"Maybe rename '{given}' to '{name}'?"
                        : "Maybe the export leaves it out? OneRoster 1.2 requires it."
                );
        }
        return problems.Count == before;
    }

    private void Add(int line, string[] values)
    {
        var before = problems.Count;
        if (badQuotes == line)
            problems.Add(
                File.Shown,
                line,
                "A quote opens or closes at an odd place.",
                "Maybe double a quote that belongs to a value?"
            );
        else if (values.Length != Columns.Count)
            problems.Add(
                File.Shown,
                line,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The row has {values.Length} values, but the header has {Columns.Count}."
                ),
                "Maybe a value with a comma in it needs quotes around it?"
            );
        Rows.Add(new(line, values, problems.Count == before));
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
