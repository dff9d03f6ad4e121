namespace LearningCycles.Samples.SisHost.Import;

/// <summary>Reads the files of a folder, without those in folders below it. The one file of this room that touches a disk.</summary>
public static class FolderFiles
{
    /// <summary>Takes all files or none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="limits">What they may cost; <see cref="ImportLimits.Default" /> if null.</param>
    public static ImportedFiles Read(string folder, ImportLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        limits ??= ImportLimits.Default;
        if (!Directory.Exists(folder))
            return ImportedFiles.Refuse(
                $"There is no folder '{PlainText.Shown(folder)}'.",
                "it is a zip that has to be given as one"
            );
        var found = new DirectoryInfo(folder).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (found.Count > limits.MaxEntries)
            return ImportedFiles.Refuse(
                PlainText.Of($"The folder has {found.Count} files; at most {limits.MaxEntries} are read."),
                "it holds more than one export"
            );
        var files = ImportedFiles.NewMap();
        var remarks = new List<string>();
        var total = 0L;
        foreach (var file in found)
        {
            if (!ImportedFiles.IsOfAKind(file.Name))
            {
                remarks.Add($"'{PlainText.Shown(file.Name)}' is left out: it is no file of an export.");
                continue;
            }
            total += file.Length;
            if (file.Length > limits.MaxFileBytes || total > limits.MaxTotalBytes)
                return ImportedFiles.Refuse(
                    $"'{PlainText.Shown(file.Name)}' is larger than an export is.",
                    "another file lies there by mistake"
                );
            if (!files.TryAdd(file.Name, File.ReadAllBytes(file.FullName)))
                return ImportedFiles.Refuse(
                    $"The folder has '{PlainText.Shown(file.Name)}' twice, in different case.",
                    "two exports were unpacked into one folder"
                );
        }
        return new(files, null, [.. remarks]);
    }
}
