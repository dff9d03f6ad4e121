using LearningCycles.Testing;

namespace Packages.Tests;

/// <summary>A folder of this run, outside of the repository, so that nothing of ours reaches into it.</summary>
internal static class Workplace
{
    private static readonly Lazy<string> Root = new(Created);

    /// <summary>An empty folder.</summary>
    internal static string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root.Value, name)).FullName;

    /// <summary>The sources of the packages alone, as a repository with one commit and a public remote.</summary>
    internal static string Sources(string name)
    {
        var from = ApprovedText.SolutionFolder();
        var to = Folder(name);
        foreach (
            var file in (string[])
                [
                    "Directory.Build.props",
                    "Directory.Packages.props",
                    "global.json",
                    ".editorconfig",
                    "CHANGELOG.md",
                    ".gitattributes",
                ]
        )
            File.Copy(Path.Combine(from, file), Path.Combine(to, file));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(from, "src"), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(file, Path.Combine(to, path));
        }
        File.WriteAllText(Path.Combine(to, ".gitignore"), "bin/\nobj/\n");
        Command.Run("git", to, "init", "--quiet", "--initial-branch=main");
        Command.Run("git", to, "add", "--all");
        Command.Run("git", to, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=All");
        Command.Run("git", to, "remote", "add", "origin", Packed.Repository);
        return to;
    }

    private static string Created()
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-packages-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
