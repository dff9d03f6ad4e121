using System.Text;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Writes files all or none: beside the folder first, then moved into place.</summary>
/// <remarks>
/// The folder keeps a list of what was written. The next run replaces those files, and takes out those that it no
/// longer writes; files of others are left alone.
/// </remarks>
public static class OutputFolder
{
    /// <summary>The list of the files written.</summary>
    public const string ListName = "files.txt";

    /// <summary>Writes the files; false, with a problem noted, when that cannot be done.</summary>
    public static bool TryWrite(string folder, IReadOnlyList<OutputFile> files, ProblemLog problems)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var beside = $"{target}.{Path.GetRandomFileName()}.new";
        try
        {
            Stage(beside, files);
            if (Directory.Exists(target))
                MoveInto(target, beside, files);
            else
                Directory.Move(beside, target);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                folder.Replace('\\', '/'),
                null,
                $"The files cannot be written: {e.Message}",
                "Maybe name another folder with --out?"
            );
            return false;
        }
        finally
        {
            if (Directory.Exists(beside))
                Directory.Delete(beside, recursive: true);
        }
    }

    private static void Stage(string beside, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(beside);
        foreach (var file in files)
        {
            var path = Path.Combine(beside, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
        var list = string.Concat(
            files.Select(file => file.Path).Order(StringComparer.Ordinal).Select(path => path + "\n")
        );
        File.WriteAllBytes(Path.Combine(beside, ListName), Encoding.UTF8.GetBytes(list));
    }

    private static void MoveInto(string target, string beside, IReadOnlyList<OutputFile> files)
    {
        var written = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var earlier in WrittenEarlier(target).Where(path => !written.Contains(path)))
            File.Delete(Path.Combine(target, earlier));
        foreach (var path in written.Append(ListName))
        {
            var place = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(Path.Combine(beside, path), place, overwrite: true);
        }
    }

    // The list may have been edited: nothing outside of the folder is ever taken out.
    private static IEnumerable<string> WrittenEarlier(string target)
    {
        var list = Path.Combine(target, ListName);
        if (!File.Exists(list))
            return [];
        return File.ReadAllLines(list)
            .Where(path =>
                path.Length > 0
                && Path.GetFullPath(Path.Combine(target, path))
                    .StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            );
    }
}
