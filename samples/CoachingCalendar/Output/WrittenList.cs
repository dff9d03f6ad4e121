using System.Security.Cryptography;
using System.Text;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>The list that a run leaves in its folder: what it wrote, so that the next one may take out what is no longer made.</summary>
public static class WrittenList
{
    /// <summary>The list's file.</summary>
    public const string Name = ".coachingcalendar-files";

    /// <summary>The first line. A file without it is somebody else's, whatever its name.</summary>
    public const string Header =
        "CoachingCalendar wrote these files. A later run deletes those that it no longer makes and nobody has changed.";

    private const string Gap = "  ";
    private const int HashLength = 2 * SHA256.HashSizeInBytes;

    /// <summary>The list of some files, each with the SHA-256 of what is written.</summary>
    public static OutputFile Of(IEnumerable<OutputFile> files)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            text.Append(HashOf(file.Bytes)).Append(Gap).Append(file.Path).Append('\n');
        return new(Name, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Whether a folder's list is ours to replace: there is none, or it has our header.</summary>
    public static bool IsOurs(string folder)
    {
        var path = Path.Combine(folder, Name);
        return !File.Exists(path)
            || string.Equals(File.ReadLines(path).FirstOrDefault(), Header, StringComparison.Ordinal);
    }

    /// <summary>The files that an earlier run wrote, that have a shape of ours, and that nobody has changed since.</summary>
    public static IReadOnlyList<string> Unchanged(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) && IsOurs(folder)
            ? [.. File.ReadLines(path).Skip(1).Select(line => Unchanged(folder, line)).OfType<string>()]
            : [];
    }

    private static string? Unchanged(string folder, string line)
    {
        if (line.Length <= HashLength + Gap.Length)
            return null;
        var (hash, path) = (line[..HashLength], line[(HashLength + Gap.Length)..]);
        // The list may have been edited: a path of another shape is never looked at.
        if (!OutputShape.Fits(path) || !File.Exists(Path.Combine(folder, path)))
            return null;
        var found = HashOf(File.ReadAllBytes(Path.Combine(folder, path)));
        return string.Equals(found, hash, StringComparison.Ordinal) ? path : null;
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
