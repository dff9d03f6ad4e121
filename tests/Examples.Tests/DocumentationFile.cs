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

    private static readonly IReadOnlyList<XElement> Members =
    [
        .. Assemblies.SelectMany(assembly =>
            XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        ),
    ];

    /// <summary>All examples of both packages, in the order of the files.</summary>
    internal static readonly IReadOnlyList<Example> Examples = [.. Members.SelectMany(Of)];

    /// <summary>The summary of each member.</summary>
    internal static readonly IReadOnlyDictionary<string, XElement> Summaries = Members
        .Where(member => member.Element("summary") is not null)
        .DistinctBy(member => (string)member.Attribute("name")!)
        .ToDictionary(
            member => (string)member.Attribute("name")!,
            member => member.Element("summary")!,
            StringComparer.Ordinal
        );

    private static IEnumerable<Example> Of(XElement member) =>
        member
            .Elements("example")
            .Elements("code")
            .Select((code, at) => new Example((string)member.Attribute("name")!, at + 1, WithoutIndent(code.Value)));

    private static string WithoutIndent(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..].TrimEnd()));
    }
}
