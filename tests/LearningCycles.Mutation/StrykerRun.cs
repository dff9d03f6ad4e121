using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningCycles.Mutation;

/// <summary>Runs the pinned Stryker tool over some files of a package, with the package's configuration.</summary>
internal static class StrykerRun
{
    private const string Configuration = "stryker-config.json";

    /// <summary>Runs it, which makes the package's report, and then the tests with nothing changed; false when either failed, which it has told.</summary>
    internal static bool Of(MutatedPackage package, IReadOnlyCollection<string> files, string solution, int concurrency)
    {
        var output = package.Output(solution);
        var copy = Path.Combine(output, "copy");
        WorkingCopy.Make(solution, copy, package.Source, files);
        var tests = Path.Combine(copy, package.Tests);
        var configuration = Path.Combine(output, Configuration);
        File.WriteAllText(
            configuration,
            Narrowed(File.ReadAllText(Path.Combine(tests, Configuration)), package, files)
        );
        string[] options =
        [
            "stryker",
            "--config-file",
            Path.GetRelativePath(tests, configuration),
            "--concurrency",
            $"{concurrency}",
            "--output",
            output,
        ];
        var assembly = new SwitchedAssembly(package, copy);
        var start = new ProcessStartInfo("dotnet", options) { WorkingDirectory = tests };
        // A property of the build: what is changed here is no matter for analyzers, which take longer than the compiler.
        start.Environment["RunAnalyzers"] = "false";
        using var stryker = Process.Start(start)!;
        while (!stryker.WaitForExit(TimeSpan.FromSeconds(1)))
            assembly.KeepIfThere();
        var done = stryker.ExitCode == 0 && assembly.RunTests(package.Unchanged(solution));
        // With what was built in it a copy takes a good part of a gigabyte.
        Directory.Delete(copy, recursive: true);
        return done;
    }

    private static string Narrowed(string configuration, MutatedPackage package, IEnumerable<string> files)
    {
        var root = JsonNode.Parse(configuration)!;
        var settings = root["stryker-config"]!.AsObject();
        settings["mutate"] = new JsonArray([.. files.Select(file => (JsonNode)file)]);
        settings["test-case-filter"] = package.TestFilter;
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
