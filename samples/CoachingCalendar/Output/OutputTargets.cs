using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Looks at every place before anything is moved: whether a file can go there.</summary>
public static class OutputTargets
{
    /// <summary>Whether all files can be written; each place that forbids it is noted.</summary>
    /// <param name="target">The folder, which exists.</param>
    /// <param name="shown">The folder as the caller named it.</param>
    /// <param name="paths">The files within it.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static bool AreFree(string target, string shown, IReadOnlyCollection<string> paths, ProblemLog problems)
    {
        var before = problems.Count;
        if (!IsWritable(target))
        {
            Note("", "You may not write to this folder.", "Maybe change its permissions");
            return false;
        }
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
        {
            var place = Path.Combine(target, folder);
            if (File.Exists(place))
                Note(folder, "A file stands where a folder has to be.", "Maybe move it away");
            else if (Directory.Exists(place) && !IsWritable(place))
                Note(folder, "You may not write to this folder.", "Maybe change its permissions");
        }
        foreach (var path in paths)
        {
            var place = Path.Combine(target, path);
            if (Directory.Exists(place))
                Note(path, "A folder stands where a file has to be.", "Maybe move it away");
            else if (File.Exists(place) && File.GetAttributes(place).HasFlag(FileAttributes.ReadOnly))
                Note(path, "The file is write-protected.", "Maybe change its permissions");
        }
        return problems.Count == before;

        void Note(string path, string what, string advice) =>
            problems.Add(
                Path.Combine(shown, path).Replace('\\', '/'),
                null,
                what,
                $"{advice}, or name another folder with --out?"
            );
    }

    // Permissions say too little (access lists, read-only disks), so it is tried.
    private static bool IsWritable(string folder)
    {
        try
        {
            using (StagingFolder.In(folder))
                return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
