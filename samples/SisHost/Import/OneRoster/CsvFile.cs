using System.Text;
using CsvHelper;

namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Values">Its values, in the file's order.</param>
/// <param name="Broken">Why it cannot be read; null when it can.</param>
internal sealed record CsvRecord(int Line, string[] Values, string? Broken);

/// <summary>A CSV file with a header. Columns are found by name, in any order and case.</summary>
internal sealed class CsvFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvFile(string name) => Name = name;

    /// <summary>The file's name.</summary>
    internal string Name { get; }

    /// <summary>The rows, in order.</summary>
    internal List<CsvRecord> Rows { get; } = [];

    internal bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The place of a column, or -1.</summary>
    internal int PlaceOf(string column) => columns.GetValueOrDefault(column, -1);

    /// <summary>Reads a file; null, with a remark, when it is no CSV file with a header at all.</summary>
    internal static CsvFile? Read(string name, byte[] content, ImportLimits limits, List<string> remarks)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            remarks.Add($"{name} is not read: it is UTF-16. Maybe save it as \"CSV UTF-8\"?");
            return null;
        }
        var lines = CsvLines.Of(Decode(name, content, remarks));
        var file = new CsvFile(name);
        long? oddQuote = null;
        using var reader = CsvReader.Create(
            new StringReader(lines.Text),
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                AllowLineBreaksInQuotes = false,
                TrackLineNumbers = true,
                OnMalformedRecord = record => oddQuote = record.LineNumber,
            }
        );
        if (!reader.Read())
        {
            remarks.Add($"{name} is not read: it is empty, without even a header.");
            return null;
        }
        file.TakeHeader(reader.Current.ToArray(), remarks);
        var width = reader.FieldCount;
        while (reader.Read())
        {
            if (file.Rows.Count == limits.MaxRows)
            {
                remarks.Add(PlainText.Of($"{name} has more than {limits.MaxRows} rows; the others are not read."));
                break;
            }
            var values = reader.Current.ToArray();
            var broken =
                oddQuote == reader.LineNumber ? "a quote opens or closes at an odd place" : WrongWidth(values, width);
            file.Rows.Add(new(lines.Lines[(int)reader.LineNumber - 1], values, broken));
        }
        return file;
    }

    // Values without a column that are all empty come from a spreadsheet and do no harm; too few may be half of a row.
    private static string? WrongWidth(string[] values, int width) =>
        values.Length >= width && values.Skip(width).All(string.IsNullOrWhiteSpace)
            ? null
            : PlainText.Of(
                $"it has {values.Length} values, but the header has {width}; maybe a value with a comma lacks its quotes"
            );

    private void TakeHeader(string[] header, List<string> remarks)
    {
        for (var i = 0; i < header.Length; i++)
        {
            var name = header[i].Trim();
            if (name.Length > 0 && !columns.TryAdd(name, i))
                remarks.Add($"{Name} has the column '{PlainText.Shown(name)}' twice; the first is read.");
        }
    }

    private static string Decode(string name, byte[] content, List<string> remarks)
    {
        var bytes = content is [0xEF, 0xBB, 0xBF, ..] ? content.AsSpan(3) : content;
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            remarks.Add($"{name} is not UTF-8 and is read as Latin-1; look at names with accents.");
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
