using System.IO.Compression;

namespace LearningCycles.Samples.SisHost.Import;

/// <summary>Reads the files of a zip into memory. Nothing is ever written to a disk, whatever its entries are called.</summary>
public static class ZipFiles
{
    /// <summary>Takes all files or none: a zip that breaks a limit, names a path outside of itself or is damaged is refused.</summary>
    /// <param name="zip">The zip, read from where it stands; it need not be seekable.</param>
    /// <param name="limits">What it may cost; <see cref="ImportLimits.Default" /> if null.</param>
    public static ImportedFiles Read(Stream zip, ImportLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(zip);
        limits ??= ImportLimits.Default;
        if (ReadAll(zip, limits.MaxZipBytes) is not { } packed)
            return ImportedFiles.Refuse(
                PlainText.Of($"The zip has more than {limits.MaxZipBytes} bytes."),
                "it holds more than the rosters"
            );
        try
        {
            using var archive = new ZipArchive(new MemoryStream(packed, writable: false), ZipArchiveMode.Read);
            return Take(archive, limits);
        }
        catch (Exception problem)
            when (problem is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return ImportedFiles.Refuse("The file is no zip, or it is damaged.", "it was cut short on its way");
        }
    }

    private static ImportedFiles Take(ZipArchive archive, ImportLimits limits)
    {
        if (archive.Entries.Count > limits.MaxEntries)
            return ImportedFiles.Refuse(
                PlainText.Of($"The zip has {archive.Entries.Count} entries; at most {limits.MaxEntries} are read."),
                "it holds more than one export"
            );
        var files = ImportedFiles.NewMap();
        var remarks = new List<string>();
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            var shown = PlainText.Shown(entry.FullName);
            if (!IsInside(entry.FullName))
                return ImportedFiles.Refuse(
                    $"The zip has an entry '{shown}', which names a place outside of it.",
                    "somebody made it with ill intent; do not unpack it"
                );
            if (entry.FullName.EndsWith('/'))
                continue;
            // Archives made on a Mac carry a shadow of each file.
            if (
                entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || !ImportedFiles.IsOfAKind(entry.Name)
            )
            {
                remarks.Add($"'{shown}' is left out: it is no file of an export.");
                continue;
            }
            if (entry.IsEncrypted)
                return ImportedFiles.Refuse($"'{shown}' is encrypted.", "have it packed without a password");
            if (Unpack(entry, Math.Min(limits.MaxFileBytes, limits.MaxTotalBytes - total), limits) is not { } content)
                return ImportedFiles.Refuse(
                    $"'{shown}' is larger unpacked than an export is.",
                    "it was made to fill the memory; ask who sent it"
                );
            total += content.Length;
            if (!files.TryAdd(entry.Name, content))
                return ImportedFiles.Refuse(
                    $"The zip has two files '{PlainText.Shown(entry.Name)}'.",
                    "two exports were packed into one zip"
                );
        }
        return new(files, null, [.. remarks]);
    }

    private static bool IsInside(string path) =>
        !path.StartsWith('/')
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains(':', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && !path.Split('/').Contains("..", StringComparer.Ordinal);

    // What the zip says of an entry's size may be a lie, so the bytes themselves are counted.
    private static byte[]? Unpack(ZipArchiveEntry entry, long atMost, ImportLimits limits)
    {
        using var stream = entry.Open();
        var byRatio = Math.Max(limits.RatioFrom, entry.CompressedLength * limits.MaxRatio);
        return ReadAll(stream, Math.Min(atMost, byRatio));
    }

    private static byte[]? ReadAll(Stream stream, long atMost)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (content.Length + read > atMost)
                return null;
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }
}
