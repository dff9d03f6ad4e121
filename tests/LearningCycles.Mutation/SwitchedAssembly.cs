using System.Diagnostics;
using System.Xml.Linq;

namespace LearningCycles.Mutation;

/// <summary>The assembly of a package with Stryker's switches compiled in, one of which makes one change.</summary>
/// <remarks>
/// Stryker compares with tests that ran before its switches were there. A test that fails because of them, with nothing changed,
/// would find every change that it reaches; so the assembly is kept, and the tests are run with it and no switch on.
/// </remarks>
internal sealed class SwitchedAssembly(MutatedPackage package, string copy)
{
    private readonly string place = Path.Combine(
        copy,
        package.Tests,
        "bin",
        "Release",
        "net10.0",
        package.Name + ".dll"
    );
    private byte[]? kept;
    private long lastLength;

    /// <summary>Keeps it as soon as Stryker has put it beside the tests; to be asked again and again while Stryker runs.</summary>
    internal void KeepIfThere()
    {
        // Stryker's name for the assembly that was there before; it is put back in the end.
        var before = new FileInfo(place + ".stryker-unchanged");
        var now = new FileInfo(place);
        if (kept is not null || !before.Exists || !now.Exists || now.Length == before.Length)
            return;
        // Twice the same length: written to its end.
        if (now.Length == lastLength)
            kept = File.ReadAllBytes(place);
        lastLength = now.Length;
    }

    /// <summary>Runs the tests with it and nothing changed; false when it was never there or no test could be run.</summary>
    /// <param name="results">The file for what became of them.</param>
    internal bool RunTests(string results)
    {
        if (kept is null)
            return false;
        File.WriteAllBytes(place, kept);
        File.Delete(results);
        string[] options =
        [
            "test",
            Path.Combine(copy, package.Tests),
            "--configuration",
            "Release",
            "--framework",
            "net10.0",
            "--no-build",
            "--filter",
            package.TestFilter,
            "--logger",
            $"trx;LogFileName={results}",
        ];
        using var tests = Process.Start("dotnet", options);
        tests.WaitForExit();
        return File.Exists(results);
    }

    /// <summary>The tests that failed.</summary>
    internal static IReadOnlySet<string> Failed(string results) =>
        XDocument
            .Load(results)
            .Descendants()
            .Where(element =>
                element.Name.LocalName == "UnitTestResult" && (string?)element.Attribute("outcome") == "Failed"
            )
            .Select(element => (string)element.Attribute("testName")!)
            .ToHashSet(StringComparer.Ordinal);
}
