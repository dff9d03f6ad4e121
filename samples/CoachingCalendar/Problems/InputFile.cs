using System.Diagnostics.CodeAnalysis;

namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>A file to read, under the name by which the caller knows it.</summary>
public sealed record InputFile(string Path)
{
    /// <summary>The largest input that is read: 20 MB, many times a large district's.</summary>
    public const long MaxBytes = 20_000_000;

    /// <summary>The path with forward slashes, the same on every system.</summary>
    public string Shown => Path.Length == 0 ? "''" : Path.Replace('\\', '/');

    /// <summary>Reads the bytes; false, with a problem noted, when that cannot be done.</summary>
    public bool TryRead(ProblemLog problems, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        try
        {
            if (string.IsNullOrWhiteSpace(Path))
                problems.Add(Shown, null, "The file has no name.", "Maybe write one, or leave the option out?");
            else if (Directory.Exists(Path))
                problems.Add(Shown, null, "This is a folder, not a file.", "Maybe name the file in it?");
            else if (!File.Exists(Path))
                problems.Add(
                    Shown,
                    null,
                    "There is no such file.",
                    "Maybe its name is mistyped, or it lies elsewhere?"
                );
            else if (new FileInfo(Path).Length > MaxBytes)
                problems.Add(Shown, null, "The file is larger than 20 MB.", "Maybe it is another file than meant?");
            else
                bytes = File.ReadAllBytes(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Shown, null, $"The file cannot be read: {e.Message}", "Maybe its permissions forbid it?");
        }
        return bytes is not null;
    }
}
