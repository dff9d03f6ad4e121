using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LearningCycles.Examples.Tests;

/// <summary>The reference of the book: for each room a page with its types, what they are for, and their examples.</summary>
internal static partial class ReferencePages
{
    internal const string Folder = "docs/reference";

    private static readonly ILookup<string, Example> Examples = DocumentationFile.Examples.ToLookup(
        example => example.Type,
        StringComparer.Ordinal
    );

    /// <summary>The index and the pages, by their file in <see cref="Folder" />.</summary>
    internal static readonly IReadOnlyDictionary<string, string> All = Made();

    private static Dictionary<string, string> Made()
    {
        var rooms = DocumentationFile
            .Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsNested)
            .GroupBy(type => type.Namespace!, StringComparer.Ordinal)
            .OrderBy(room => room.Key, StringComparer.Ordinal)
            .ToList();
        var pages = rooms.ToDictionary(room => FileOf(room.Key), PageOf, StringComparer.Ordinal);
        pages["README.md"] = IndexOf(rooms);
        return pages;
    }

    private static string IndexOf(IEnumerable<IGrouping<string, Type>> rooms)
    {
        var text = new StringBuilder(
            "# Reference\nWhat each public type is for, with its examples, which a test compiles and runs. "
                + "The names that examples take for given (`ana`, `lee`, `cycle`, `school`, `plan`, `calendar` …) are in "
                + "[tests/Examples.Tests](../../tests/Examples.Tests); the whole surface, member by member, is in the approved texts of "
                + "[LearningCycles](../../tests/LearningCycles.Tests/Api/LearningCycles.approved.txt) and "
                + "[LearningCycles.Calendar](../../tests/LearningCycles.Calendar.Tests/Api/LearningCycles.Calendar.approved.txt).\n"
        );
        foreach (var room in rooms)
        {
            text.Append($"\n**[{room.Key}]({FileOf(room.Key)})**: ")
                .AppendJoin(", ", Shown(room).Select(type => NameOf(type)))
                .Append('\n');
        }
        return text.ToString();
    }

    private static string PageOf(IGrouping<string, Type> room)
    {
        var text = new StringBuilder($"# {room.Key}\n[All rooms](README.md)\n");
        foreach (var type in Shown(room))
        {
            text.Append($"\n## {NameOf(type)}\n{Summary($"T:{type.FullName}")}\n");
            foreach (var example in ExamplesOf(type))
            {
                if (example.Member[0] != 'T')
                    text.Append($"\n`{MemberName(example)}`: {Summary(example.Member)}\n");
                text.Append($"```csharp\n{example.Code}\n```\n");
            }
        }
        return text.ToString();
    }

    private static IEnumerable<Type> Shown(IEnumerable<Type> room) =>
        room.Where(type => ExamplesOf(type).Any()).OrderBy(type => type.Name, StringComparer.Ordinal);

    // A record with a parameter list has its documentation twice: on the type and on the constructor.
    private static IEnumerable<Example> ExamplesOf(Type type) =>
        Examples[type.FullName!]
            .OrderBy(example => example.Member[0] != 'T')
            .DistinctBy(example => example.Code, StringComparer.Ordinal);

    private static string FileOf(string room) => $"{room}.md";

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.IsGenericType
            ? $"{name}\\<{string.Join(", ", type.GetGenericArguments().Select(one => one.Name))}>"
            : name;
    }

    private static string MemberName(Example example) =>
        example
            .Member[2..]
            .Split('(')[0][(example.Type.Length + 1)..]
            .Replace("#ctor", "new", StringComparison.Ordinal);

    private static string Summary(string member) =>
        DocumentationFile.Summaries.TryGetValue(member, out var summary) ? OneLine(Written(summary)) : "";

    private static string Written(XElement element) => string.Concat(element.Nodes().Select(Written));

    private static string Written(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } see => $"`{Named(see)}`",
            XElement other => Written(other),
            _ => "",
        };

    private static string Named(XElement see)
    {
        var name =
            (string?)see.Attribute("cref") ?? (string?)see.Attribute("name") ?? (string?)see.Attribute("langword");
        return (name ?? see.Value).Split('(')[0].Split('.')[^1].Split('`')[0].Split(':')[^1];
    }

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
