using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningCycles.Mutation;

/// <summary>Runs the pinned Stryker tool over some files of a room, with the package's configuration.</summary>
internal static class StrykerRun
{
    private const string Configuration = "stryker-config.json";

    /// <summary>Runs it and gives the path of its JSON report; null when it failed, which it has told.</summary>
    internal static string? Of(MutatedRoom room, IEnumerable<string> files, string solution, int concurrency)
    {
        var tests = Path.Combine(solution, room.Tests);
        var output = Path.Combine(solution, "out", "mutation", room.Name);
        Directory.CreateDirectory(output);
        var configuration = Path.Combine(output, Configuration);
        File.WriteAllText(configuration, Narrowed(File.ReadAllText(Path.Combine(tests, Configuration)), room, files));
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
        using var stryker = Process.Start(new ProcessStartInfo("dotnet", options) { WorkingDirectory = tests })!;
        stryker.WaitForExit();
        var report = Path.Combine(output, "reports", "mutation-report.json");
        return stryker.ExitCode == 0 && File.Exists(report) ? report : null;
    }

    private static string Narrowed(string configuration, MutatedRoom room, IEnumerable<string> files)
    {
        var root = JsonNode.Parse(configuration)!;
        var settings = root["stryker-config"]!.AsObject();
        settings["mutate"] = new JsonArray([.. files.Select(file => (JsonNode)file)]);
        if (room.TestFilter is { } filter)
            settings["test-case-filter"] = filter;
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
