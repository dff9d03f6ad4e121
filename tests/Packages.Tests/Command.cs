using System.Diagnostics;
using System.Text;

namespace Packages.Tests;

/// <summary>A program that is run to its end, in a folder, as if from a fresh shell.</summary>
internal static class Command
{
    // Far more than needed; only a program that hangs is stopped.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Runs <c>dotnet</c>; what it printed, or an exception with it when it failed.</summary>
    internal static string Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    /// <summary>Runs a program; what it printed, or an exception with it when it failed.</summary>
    internal static string Run(string program, string folder, params string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = new UTF8Encoding(false),
                StandardErrorEncoding = new UTF8Encoding(false),
            },
        };
        Prepare(process.StartInfo.Environment);
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience}.");
        }
        var printed = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? printed.ReplaceLineEndings("\n")
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{printed}\n{error.GetAwaiter().GetResult()}"
            );
    }

    private static void Prepare(IDictionary<string, string?> environment)
    {
        // What the build that runs these tests left behind is not for the builds that they start.
        foreach (
            var name in environment
                .Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
            environment.Remove(name);
        environment.Remove("NUGET_PACKAGES");
        environment.Remove("CI");
        // Nothing stays behind that would hold the output open.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // The same commit whoever makes it, whenever.
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            environment[$"GIT_{role}_NAME"] = "A tester";
            environment[$"GIT_{role}_EMAIL"] = "tester@example.org";
            environment[$"GIT_{role}_DATE"] = "2026-01-01T00:00:00Z";
        }
        foreach (
            var name in environment
                .Keys.Where(name => name is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE")
                .ToList()
        )
            environment.Remove(name);
    }
}
