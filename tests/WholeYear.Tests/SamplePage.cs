using System.Text.RegularExpressions;
using LearningCycles.Samples.WholeYear;
using LearningCycles.Testing;

namespace WholeYear.Tests;

/// <summary>A page of <c>docs/</c> whose places <c>&lt;!-- Goals.Ladder --&gt;</c> hold the sample's lines and what they print.</summary>
internal static partial class SamplePage
{
    private static readonly string Root = ApprovedText.SolutionFolder();

    internal static string PathOf(string page) => Path.Combine(Root, "docs", $"{page}.md");

    /// <summary>The page with all its places as the sample has them now.</summary>
    internal static string Refreshed(string page) =>
        Place()
            .Replace(
                File.ReadAllText(PathOf(page)).ReplaceLineEndings("\n"),
                place => $"<!-- {place.Groups["name"].Value} -->\n{Shown(place)}<!-- end -->"
            );

    /// <summary>The names of a page's places.</summary>
    internal static IEnumerable<string> PlacesOf(string page) =>
        Place().Matches(File.ReadAllText(PathOf(page))).Select(place => place.Groups["name"].Value);

    internal static string NameOf(Action step) => $"{step.Method.DeclaringType!.Name}.{step.Method.Name}";

    private static string Shown(Match place)
    {
        var name = place.Groups["name"].Value;
        var code = $"```csharp\n{Region(place.Groups["file"].Value, place.Groups["region"].Value)}```\n";
        var step = Topics.All.SelectMany(topic => topic.Steps).FirstOrDefault(step => NameOf(step) == name);
        return step is null ? code : $"{code}```text\n{Printed(step)}```\n";
    }

    private static string Region(string file, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "samples", "WholeYear", $"{file}.cs"));
        var from = Array.FindIndex(lines, line => line.Trim() == $"// <{name}>");
        var to = Array.FindIndex(lines, line => line.Trim() == $"// </{name}>");
        from.Should().BeGreaterThan(-1, "{0}.cs has a region {1}", file, name);
        var indent = lines[from].Length - lines[from].TrimStart().Length;
        return string.Concat(lines[(from + 1)..to].Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }

    private static string Printed(Action step)
    {
        var before = Console.Out;
        using var text = new StringWriter { NewLine = "\n" };
        Console.SetOut(text);
        try
        {
            step();
        }
        finally
        {
            Console.SetOut(before);
        }
        return text.ToString();
    }

    [GeneratedRegex(
        @"<!-- (?<name>(?<file>\w+)\.(?<region>\w+)) -->\n(.*?)<!-- end -->",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Place();
}
