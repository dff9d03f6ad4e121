using LearningCycles.Fuzz.Making;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Folders for what reads from a disk only; they go with the process.</summary>
internal static class TemporaryFolder
{
    private static readonly string Root = Created();

    /// <summary>A folder with these files and no others.</summary>
    internal static string With(string name, IEnumerable<CorpusFile> files)
    {
        var folder = Path.Combine(Root, name);
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.GetFiles(folder))
            File.Delete(old);
        foreach (var file in files)
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Octets);
        return folder;
    }

    private static string Created()
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                // A case that hangs may still hold a file.
            }
        };
        return folder;
    }
}
