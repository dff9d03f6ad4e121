using System.Security.Cryptography;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>A folder within the output folder, and so on the same disk: the new files before they move in, the old ones until all have.</summary>
public sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".coachingcalendar-new-";
    private const string LockName = "in-use";
    private const int RandomBytes = 4;

    private readonly FileStream inUse;
    private bool isKept;

    private StagingFolder(string path)
    {
        Root = Directory.CreateDirectory(path).FullName;
        inUse = new(Path.Combine(Root, LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>The folder itself.</summary>
    public string Root { get; }

    /// <summary>Where the new files wait.</summary>
    public string New => Path.Combine(Root, "new");

    /// <summary>Where the files that were replaced wait.</summary>
    public string Old => Path.Combine(Root, "old");

    /// <summary>Makes the folder within another.</summary>
    public static StagingFolder In(string target) =>
        new(Path.Combine(target, Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes))));

    /// <summary>Takes out the folders of runs that were killed; false when one is of a run that goes on right now.</summary>
    public static bool TrySweep(string target)
    {
        var stale = Directory.GetDirectories(target, Prefix + "*").Where(HasOurName).ToList();
        if (stale.Any(IsInUse))
            return false;
        foreach (var folder in stale)
            Directory.Delete(folder, recursive: true);
        return true;
    }

    /// <summary>Writes the new files.</summary>
    public void Write(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(New, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }

    /// <summary>Keeps the folder, under a name that no run sweeps, since it holds what could not be put back; tells its name.</summary>
    public string Keep()
    {
        isKept = true;
        inUse.Dispose();
        var kept = Root.Replace(Prefix, "coachingcalendar-saved-", StringComparison.Ordinal);
        Directory.Move(Root, kept);
        return Path.GetFileName(kept);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        inUse.Dispose();
        try
        {
            if (!isKept)
                Directory.Delete(Root, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left over does no harm, and the next run sweeps it.
        }
    }

    private static bool HasOurName(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length == Prefix.Length + 2 * RandomBytes
            && name.StartsWith(Prefix, StringComparison.Ordinal)
            && name[Prefix.Length..].All(char.IsAsciiHexDigitLower)
            && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
    }

    // A run that goes on holds its lock; one that was killed does not.
    private static bool IsInUse(string folder)
    {
        var path = Path.Combine(folder, LockName);
        if (!File.Exists(path))
            return false;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
