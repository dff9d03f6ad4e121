using System.Reflection;
using System.Xml.Linq;

namespace LearningCycles.Examples.Tests;

/// <summary>The examples in the documentation file that the compiler writes beside an assembly.</summary>
internal static class DocumentationFile
{
    internal static readonly IReadOnlyList<Assembly> Assemblies =
    [
        typeof(LearningCycles.Cycles.LearningCycle).Assembly,
        typeof(LearningCycles.Calendar.Cadences.CoachingPlan).Assembly,
    ];

    /// <summary>All examples of both packages, in the order of the files.</summary>
    internal static readonly IReadOnlyList<Example> Examples = [.. Assemblies.SelectMany(Of)];

    /// <summary>The summary of each member.</summary>
    internal static readonly IReadOnlyDictionary<string, XElement> Summaries = Assemblies
        .SelectMany(Members)
        .Where(member => member.Element("summary") is not null)
        .DistinctBy(member => (string)member.Attribute("name")!)
        .ToDictionary(
            member => (string)member.Attribute("name")!,
            member => member.Element("summary")!,
            StringComparer.Ordinal
        );

    private static IEnumerable<XElement> Members(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member");

    private static IEnumerable<Example> Of(Assembly assembly) =>
        from member in Members(assembly)
        let codes = member.Elements("example").Elements("code").ToList()
        from number in Enumerable.Range(1, codes.Count)
        select new Example((string)member.Attribute("name")!, number, WithoutIndent(codes[number - 1].Value));

    private static string WithoutIndent(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..].TrimEnd()));
    }
}
