using System.Text;

namespace LearningCycles.Testing;

/// <summary>The pages of <c>docs/</c> whose places <c>&lt;!-- Goals.Ladder --&gt;</c> hold a sample's lines and what they print.</summary>
/// <param name="sample">The sample's folder in <c>samples/</c>.</param>
/// <param name="steps">What prints something: each an action, or a function whose task ends when it is done.</param>
internal sealed class SamplePages(string sample, IReadOnlyList<Delegate> steps)
{
    private const string End = "<!-- end -->";
    private static readonly string Root = ApprovedText.SolutionFolder();

    internal static string PathOf(string page) => Path.Combine(Root, "docs", $"{page}.md");

    /// <summary>The page with all its places as the sample has them now.</summary>
    internal string Refreshed(string page)
    {
        var text = new StringBuilder();
        var isInPlace = false;
        foreach (var line in File.ReadAllLines(PathOf(page)))
        {
            isInPlace &= line != End;
            if (isInPlace)
                continue;
            text.Append(line).Append('\n');
            if (NameOfPlace(line) is { } name)
            {
                text.Append(Shown(name));
                isInPlace = true;
            }
        }
        isInPlace.Should().BeFalse("the last place of {0} has an end", page);
        return text.ToString();
    }

    /// <summary>The names of a page's places.</summary>
    internal static IEnumerable<string> PlacesOf(string page) =>
        File.ReadAllLines(PathOf(page)).Select(NameOfPlace).OfType<string>();

    internal static string NameOf(Delegate step) => $"{step.Method.DeclaringType!.Name}.{step.Method.Name}";

    private static string? NameOfPlace(string line) =>
        line.StartsWith("<!-- ", StringComparison.Ordinal) && line != End ? line[5..^4] : null;

    private string Shown(string name)
    {
        var file = name[..name.IndexOf('.')];
        var code = $"```csharp\n{Region(file, name[(file.Length + 1)..])}```\n";
        var step = steps.FirstOrDefault(step => NameOf(step) == name);
        return step is null ? code : $"{code}```text\n{Printed(step)}```\n";
    }

    private string Region(string file, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "samples", sample, $"{file}.cs"));
        var from = Array.FindIndex(lines, line => line.Trim() == $"// <{name}>");
        var to = Array.FindIndex(lines, line => line.Trim() == $"// </{name}>");
        from.Should().BeGreaterThan(-1, "{0}.cs has a region {1}", file, name);
        var indent = lines[from].Length - lines[from].TrimStart().Length;
        return string.Concat(lines[(from + 1)..to].Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }

    private static string Printed(Delegate step)
    {
        var before = Console.Out;
        using var text = new StringWriter { NewLine = "\n" };
        Console.SetOut(text);
        try
        {
            (step.DynamicInvoke() as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(before);
        }
        return text.ToString();
    }
}
