using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Writes files all or none: aside within the folder first, then moved into place.</summary>
/// <remarks>
/// The folder keeps a <see cref="WrittenList" />. The next run replaces those files, and takes out those that it no
/// longer writes; files of others are left alone.
/// </remarks>
public static class OutputFolder
{
    private const string OtherFolder = "Maybe name another folder with --out?";

    /// <summary>Writes the files; false, with a problem noted, when that cannot be done. Ctrl-C does not cut it in half.</summary>
    public static bool TryWrite(string folder, IReadOnlyList<OutputFile> files, ProblemLog problems)
    {
        using var interruption = new Interruption();
        return TryWrite(folder, files, problems, interruption);
    }

    /// <summary>Writes the files, unless an interruption is requested before they begin to move into place.</summary>
    public static bool TryWrite(
        string folder,
        IReadOnlyList<OutputFile> files,
        ProblemLog problems,
        Interruption interruption
    )
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            problems.Add(
                "--out",
                null,
                "The folder has no name.",
                "Maybe write --out out, or --out . for the folder you are in?"
            );
            return false;
        }
        var shown = folder.Replace('\\', '/');
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(target))
        {
            problems.Add(shown, null, "This is a file, not a folder.", OtherFolder);
            return false;
        }
        var made = Missing(target);
        var isWritten = false;
        try
        {
            Directory.CreateDirectory(target);
            isWritten = TryWrite(target, shown, files, problems, interruption);
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(shown, null, "You may not write there.", OtherFolder);
        }
        catch (IOException e)
        {
            var why = e.Message.Replace(target, shown, StringComparison.Ordinal);
            problems.Add(shown, null, $"The files cannot be written: {why}", OtherFolder);
        }
        finally
        {
            if (!isWritten)
                TakeOut(made);
        }
        return isWritten;
    }

    private static bool TryWrite(
        string target,
        string shown,
        IReadOnlyList<OutputFile> files,
        ProblemLog problems,
        Interruption interruption
    )
    {
        // A list that is not ours stays, and then there is none of ours.
        List<OutputFile> all = WrittenList.IsOurs(target) ? [.. files, WrittenList.Of(files)] : [.. files];
        var paths = all.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (!OutputTargets.AreFree(target, shown, paths, problems))
            return false;
        if (!StagingFolder.TrySweep(target))
        {
            problems.Add(shown, null, "Another run writes to this folder right now.", "Maybe wait until it is done?");
            return false;
        }
        using var staging = StagingFolder.In(target);
        staging.Write(all);
        var obsolete = WrittenList.Unchanged(target).Where(path => !paths.Contains(path)).ToList();
        if (interruption.IsRequested)
        {
            problems.Add(shown, null, "The run was interrupted.", "Maybe run it again?");
            return false;
        }
        Swap(new(target, staging), staging, paths, obsolete);
        return true;
    }

    private static void Swap(
        OutputSwap swap,
        StagingFolder staging,
        IEnumerable<string> paths,
        IReadOnlyList<string> obsolete
    )
    {
        try
        {
            foreach (var path in paths)
                swap.Replace(path);
            foreach (var path in obsolete)
                swap.Retire(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (swap.TryUndo())
                throw;
            throw new IOException(
                $"{e.Message} Not all earlier files could be put back; those are in the folder {staging.Keep()} in it.",
                e
            );
        }
    }

    /// <summary>The folders that have to be made for a path, innermost first.</summary>
    private static List<string> Missing(string target)
    {
        var missing = new List<string>();
        for (
            var folder = target;
            folder is not null && !Directory.Exists(folder);
            folder = Path.GetDirectoryName(folder)
        )
            missing.Add(folder);
        return missing;
    }

    private static void TakeOut(List<string> made)
    {
        foreach (var folder in made.Where(Directory.Exists))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }
}
