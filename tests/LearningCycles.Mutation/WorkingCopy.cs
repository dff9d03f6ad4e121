namespace LearningCycles.Mutation;

/// <summary>A copy of the repository in which only some files of a package are to be changed.</summary>
/// <remarks>
/// Stryker compiles its switches into every file of a package, asked for or not; in the inner loops of a search they make
/// each test many times slower. A comment at the head of the other files tells it to leave them alone.
/// </remarks>
internal static class WorkingCopy
{
    private const string LeaveAlone = "// Stryker disable all\n";

    private static readonly HashSet<string> NotCopied = new(StringComparer.Ordinal)
    {
        ".git",
        "bin",
        "obj",
        "out",
        "node_modules",
        "TestResults",
        "BenchmarkDotNet.Artifacts",
    };

    /// <summary>Makes it anew.</summary>
    /// <param name="solution">The repository.</param>
    /// <param name="copy">The folder of the copy; what is there is deleted.</param>
    /// <param name="package">The folder of the package, from the repository.</param>
    /// <param name="files">The files to change, from the folder of the package.</param>
    internal static void Make(string solution, string copy, string package, IReadOnlyCollection<string> files)
    {
        if (Directory.Exists(copy))
            Directory.Delete(copy, recursive: true);
        Copy(solution, copy);
        var folder = Path.Combine(copy, package);
        var changed = files
            .Select(file => Path.GetFullPath(Path.Combine(folder, file)))
            .ToHashSet(StringComparer.Ordinal);
        // All packages: what a package links from another is compiled into it too.
        var source = Path.Combine(copy, "src");
        foreach (var file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).ToList())
        {
            if (!changed.Contains(Path.GetFullPath(file)))
                File.WriteAllText(file, LeaveAlone + File.ReadAllText(file));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var name = Path.GetFileName(folder);
            if (!NotCopied.Contains(name))
                Copy(folder, Path.Combine(to, name));
        }
    }
}
