using System.IO.Compression;

namespace Packages.Tests;

/// <summary>Both packages with their symbols, packed once a run as a release is: by CI, from a clean commit.</summary>
internal sealed class Packed
{
    internal const string Repository = "https://github.com/an-owner/a-repository";
    private static readonly Lazy<Packed> First = new(() => new("first"));
    private static readonly Lazy<Packed> Second = new(() => new("second"));

    private Packed(string name)
    {
        var sources = Workplace.Sources(name);
        Folder = Workplace.Folder($"{name}-packages");
        // The analyzers have their say when the solution is built; they change no byte.
        string[] settings =
        [
            $"-p:Version={Version}",
            "-p:ContinuousIntegrationBuild=true",
            "-p:RunAnalyzers=false",
            "--configuration",
            "Release",
            "--output",
            Folder,
        ];
        Log =
            Command.Dotnet(sources, ["pack", "src/LearningCycles.Calendar", .. settings])
            + Command.Dotnet(sources, ["pack", "src/LearningCycles", "--no-build", .. settings]);
        Commit = Command.Run("git", sources, "rev-parse", "HEAD").Trim();
    }

    /// <summary>A version that no cache of packages can know.</summary>
    internal static string Version { get; } = $"1.0.0-run.{Guid.NewGuid():N}";

    /// <summary>The packages that all tests share.</summary>
    internal static Packed Once => First.Value;

    /// <summary>The same commit, packed again in another folder.</summary>
    internal static Packed Again => Second.Value;

    /// <summary>The folder with two <c>.nupkg</c> and two <c>.snupkg</c>; a source of packages.</summary>
    internal string Folder { get; }

    /// <summary>What the build said.</summary>
    internal string Log { get; }

    /// <summary>The commit they were packed from.</summary>
    internal string Commit { get; }

    /// <summary>The files of a package by name, sorted.</summary>
    internal SortedDictionary<string, byte[]> Files(string package, string extension)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.{extension}"));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            files.Add(entry.FullName, memory.ToArray());
        }
        return files;
    }
}
