namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>What an export says of itself.</summary>
internal sealed class RosterManifest
{
    private readonly Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is one.</summary>
    internal bool IsThere { get; private init; }

    /// <summary>The version as it is written, without a leading <c>v</c>; null when not said.</summary>
    internal string? Version => properties.GetValueOrDefault("oneroster.version")?.TrimStart('v', 'V');

    internal static RosterManifest Read(
        IReadOnlyDictionary<string, byte[]> files,
        ImportLimits limits,
        List<string> remarks
    )
    {
        var name = files.Keys.FirstOrDefault(key => Is(key, "manifest.csv"));
        if (name is null || CsvFile.Read(name, files[name], limits, remarks) is not { } file)
        {
            remarks.Add("There is no manifest.csv, so nothing says whether the files are whole or only what changed.");
            return new();
        }
        var manifest = new RosterManifest { IsThere = true };
        foreach (var record in file.Rows)
        {
            var row = new RosterRow(file, record, limits);
            if (row.Optional("propertyName") is { } property && row.Optional("value") is { } value)
                manifest.properties.TryAdd(property, value);
        }
        return manifest;
    }

    /// <summary>How a file is to be read; what the manifest and the files contradict each other in is read so that nothing is deleted.</summary>
    internal RosterFileMode ModeOf(string table, bool isPresent, OneRosterOptions options, List<string> remarks)
    {
        if (!IsThere)
            return isPresent ? options.WithoutManifest : RosterFileMode.Absent;
        var said = properties.GetValueOrDefault($"file.{table}");
        if (!isPresent)
        {
            if (Is(said, "bulk") || Is(said, "delta"))
                remarks.Add(
                    $"The manifest says {table}.csv is '{said}', but there is no such file; what is stored stays."
                );
            return RosterFileMode.Absent;
        }
        if (Is(said, "bulk"))
            return RosterFileMode.Bulk;
        if (!Is(said, "delta"))
            remarks.Add(
                $"{table}.csv is there, but the manifest says '{PlainText.Shown(said ?? "nothing")}' of it; it is read as changes, which deletes nothing."
            );
        return RosterFileMode.Delta;
    }

    private static bool Is(string? given, string word) =>
        string.Equals(given, word, StringComparison.OrdinalIgnoreCase);
}
