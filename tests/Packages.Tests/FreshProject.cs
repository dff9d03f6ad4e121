using LearningCycles.Testing;

namespace Packages.Tests;

/// <summary>A fresh project that takes the packed packages and NodaTime, as a host does.</summary>
internal sealed class FreshProject
{
    // What other packages a consumer needs (NodaTime, runtime packs) is the same in every run.
    private static readonly Lazy<string> Packages = new(EmptyOfOurs);
    private readonly string framework;

    internal FreshProject(string name, string framework)
    {
        this.framework = framework;
        Folder = Workplace.Folder(name);
        var from = Path.Combine(ApprovedText.SolutionFolder(), "tests", "Packages.Tests", "Consumer");
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        Write("Readme.cs", ReadmeExamples.Source);
        Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <PackedVersion>{Packed.Version}</PackedVersion>
              </PropertyGroup>
            </Project>
            """
        );
        // Beside the sources that the machine has anyway. The cache is our own: it holds nothing of another run.
        Write(
            "NuGet.config",
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Packages.Value}" /></config>
              <packageSources><add key="packed" value="{Packed.Once.Folder}" /></packageSources>
            </configuration>
            """
        );
    }

    internal string Folder { get; }

    /// <summary>Builds it; what the build said.</summary>
    internal string Build(params string[] settings) =>
        Command.Dotnet(Folder, ["build", "--configuration", "Release", .. settings]);

    /// <summary>Publishes it; what the build said.</summary>
    internal string Publish(params string[] settings) =>
        Command.Dotnet(
            Folder,
            ["publish", "--configuration", "Release", "--use-current-runtime", "--output", "published", .. settings]
        );

    /// <summary>Runs what was built; what it printed.</summary>
    internal string Run() => Command.Dotnet(Folder, Binary());

    /// <summary>Runs what was published, by itself; what it printed.</summary>
    internal string RunPublished() =>
        Command.Run(
            Path.Combine(Folder, "published", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"),
            Folder
        );

    // In a folder of its runtime, where the build was for one.
    private string Binary() =>
        Directory
            .EnumerateFiles(
                Path.Combine(Folder, "bin", "Release", framework),
                "Consumer.dll",
                SearchOption.AllDirectories
            )
            .Single();

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    private static string EmptyOfOurs()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "consumed")).FullName;
        foreach (var ours in Directory.EnumerateDirectories(folder, "learningcycles*"))
            Directory.Delete(ours, recursive: true);
        return folder;
    }
}
