using System.Text.Json;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>The objects of a file: an array, as the API answers, or one object a line.</summary>
internal static class EdFiFile
{
    // What is read here nests four deep; more is no answer of an Ed-Fi API.
    private static readonly JsonDocumentOptions Bounds = new() { MaxDepth = 16, AllowTrailingCommas = true };

    private static readonly ValueList<string> Endings = [".json", ".jsonl", ".ndjson"];

    internal static List<EdFiRow> Read(
        IReadOnlyDictionary<string, byte[]> files,
        string resource,
        ImportLimits limits,
        List<string> remarks
    )
    {
        var names = files
            .Keys.Where(name =>
                Endings.Any(end => string.Equals(name, resource + end, StringComparison.OrdinalIgnoreCase))
            )
            .Order(StringComparer.Ordinal);
        var rows = new List<EdFiRow>();
        foreach (var name in names)
        {
            if (files[name].LongLength > limits.MaxFileBytes)
                remarks.Add($"{name} is not read: it is larger than an export is.");
            else
                ReadOne(name, files[name], limits, rows, remarks);
        }
        return rows;
    }

    private static void ReadOne(
        string name,
        byte[] content,
        ImportLimits limits,
        List<EdFiRow> rows,
        List<string> remarks
    )
    {
        var text = content.AsMemory(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        var before = rows.Count;
        if (Parse(text) is { } whole)
        {
            if (whole.ValueKind == JsonValueKind.Array)
                Add(whole.EnumerateArray().Select(item => (JsonElement?)item));
            else
                Add([whole]);
        }
        else if (text.Span.TrimStart(" \t\r\n"u8).StartsWith("["u8))
            remarks.Add($"{name} is not read: it is no JSON, or nests too deep. Maybe it was cut short?");
        else
            Add(Lines(text).Select(Parse));
        return;

        void Add(IEnumerable<JsonElement?> items)
        {
            foreach (var item in items)
            {
                if (rows.Count - before == limits.MaxRows)
                {
                    remarks.Add(
                        PlainText.Of($"{name} has more than {limits.MaxRows} objects; the others are not read.")
                    );
                    return;
                }
                var row = new EdFiRow(name, rows.Count - before + 1, item ?? default);
                if (item is not { ValueKind: JsonValueKind.Object })
                    row.Skip("it is no JSON object");
                rows.Add(row);
            }
        }
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Bounds);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> text)
    {
        while (text.Length > 0)
        {
            var end = text.Span.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            if (line.Span.Trim(" \t\r"u8).Length > 0)
                yield return line;
        }
    }
}
