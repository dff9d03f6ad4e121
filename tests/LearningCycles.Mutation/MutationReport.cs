using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningCycles.Mutation;

/// <summary>Reads what Stryker found from its JSON report.</summary>
internal static partial class MutationReport
{
    /// <summary>All mutants of a report, by file and line.</summary>
    /// <param name="path">The report.</param>
    /// <param name="source">The folder of the package.</param>
    /// <param name="fails">The tests that fail with nothing changed, by name: what only they find is <see cref="Mutant.Unsure"/>.</param>
    internal static IReadOnlyList<Mutant> Read(string path, string source, IReadOnlySet<string> fails)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        var ofNoWorth = report
            .RootElement.GetProperty("testFiles")
            .EnumerateObject()
            .SelectMany(file => file.Value.GetProperty("tests").EnumerateArray())
            .Where(test => fails.Contains(test.GetProperty("name").GetString()!))
            .Select(test => test.GetProperty("id").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. report
                .RootElement.GetProperty("files")
                .EnumerateObject()
                .SelectMany(file => Of(FromPackage(file.Name, source), file.Value, ofNoWorth))
                .OrderBy(mutant => mutant.File, StringComparer.Ordinal)
                .ThenBy(mutant => mutant.Line),
        ];
    }

    private static IEnumerable<Mutant> Of(string name, JsonElement file, HashSet<string> ofNoWorth)
    {
        var lines = file.GetProperty("source").GetString()!.ReplaceLineEndings("\n").Split('\n');
        foreach (var mutant in file.GetProperty("mutants").EnumerateArray())
        {
            var (start, end) = (Place(mutant, "start"), Place(mutant, "end"));
            yield return new(
                name,
                start.Line,
                OneLine(Between(lines, start, end)),
                OneLine(mutant.GetProperty("replacement").GetString()!),
                IsOnlyFoundBy(ofNoWorth, mutant) ? Mutant.Unsure : mutant.GetProperty("status").GetString()!
            );
        }
    }

    private static bool IsOnlyFoundBy(HashSet<string> tests, JsonElement mutant) =>
        mutant.TryGetProperty("killedBy", out var killers)
        && killers.GetArrayLength() > 0
        && killers.EnumerateArray().All(killer => tests.Contains(killer.GetString()!));

    private static (int Line, int Column) Place(JsonElement mutant, string name)
    {
        var place = mutant.GetProperty("location").GetProperty(name);
        return (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
    }

    private static string Between(string[] lines, (int Line, int Column) start, (int Line, int Column) end)
    {
        if (start.Line == end.Line)
            return lines[start.Line - 1][(start.Column - 1)..(end.Column - 1)];
        var inner = lines[start.Line..(end.Line - 1)];
        return string.Join(
            '\n',
            [lines[start.Line - 1][(start.Column - 1)..], .. inner, lines[end.Line - 1][..(end.Column - 1)]]
        );
    }

    private static string FromPackage(string path, string source)
    {
        var name = path.Replace('\\', '/');
        var at = name.LastIndexOf(source + "/", StringComparison.Ordinal);
        return at < 0 ? name : name[(at + source.Length + 1)..];
    }

    private static string OneLine(string code) => Spaces().Replace(code, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
