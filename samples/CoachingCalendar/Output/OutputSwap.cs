namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Moves files into and out of a folder, and back again when one of them cannot be moved.</summary>
/// <param name="target">The folder.</param>
/// <param name="staging">Where the new files are, and where the old ones go.</param>
public sealed class OutputSwap(string target, StagingFolder staging)
{
    private readonly Stack<Action> undo = new();

    /// <summary>Moves a new file into its place; what is there goes to the old ones.</summary>
    public void Replace(string path)
    {
        var place = Path.Combine(target, path);
        if (File.Exists(place))
            Retire(path);
        MakeFolder(Path.GetDirectoryName(place)!);
        File.Move(Path.Combine(staging.New, path), place);
        undo.Push(() => File.Delete(place));
    }

    /// <summary>Moves a file that is no longer made to the old ones.</summary>
    public void Retire(string path)
    {
        var (place, old) = (Path.Combine(target, path), Path.Combine(staging.Old, path));
        Directory.CreateDirectory(Path.GetDirectoryName(old)!);
        File.Move(place, old);
        undo.Push(() => File.Move(old, place));
    }

    /// <summary>Puts everything back as it was; false when something could not be.</summary>
    public bool TryUndo()
    {
        var isWhole = true;
        while (undo.TryPop(out var step))
        {
            try
            {
                step();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                isWhole = false;
            }
        }
        return isWhole;
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        Directory.CreateDirectory(folder);
        undo.Push(() => Directory.Delete(folder));
    }
}
