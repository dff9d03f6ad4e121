using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningCycles.Mutation;

/// <summary>Runs the pinned Stryker tool over some files of a room, with the package's configuration.</summary>
internal static class StrykerRun
{
    private const string Configuration = "stryker-config.json";

    /// <summary>Runs it, which makes the room's report; false when it failed, which it has told.</summary>
    internal static bool Of(MutatedRoom room, IReadOnlyCollection<string> files, string solution, int concurrency)
    {
        var output = room.Output(solution);
        var copy = Path.Combine(output, "copy");
        WorkingCopy.Make(solution, copy, room.Source, files);
        var tests = Path.Combine(copy, room.Tests);
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
        // With what was built in it a copy takes a good part of a gigabyte.
        Directory.Delete(copy, recursive: true);
        return stryker.ExitCode == 0;
    }

    private static string Narrowed(string configuration, MutatedRoom room, IEnumerable<string> files)
    {
        var root = JsonNode.Parse(configuration)!;
        var settings = root["stryker-config"]!.AsObject();
        settings["mutate"] = new JsonArray([.. files.Select(file => (JsonNode)file)]);
        settings["test-case-filter"] = room.TestFilter;
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
