using LearningCycles.Samples.FirstSteps;
using LearningCycles.Testing;

namespace FirstSteps.Tests;

public class ReadmeTests
{
    private static readonly string Root = ApprovedText.SolutionFolder();
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Theory]
    [InlineData("FirstCycle")]
    [InlineData("FirstCalendar")]
    public void TheReadmeShowsTheSampleAsItStands(string sample)
    {
        var source = File.ReadAllText(Path.Combine(Root, "samples", "FirstSteps", $"{sample}.cs"));
        var from = source.IndexOf("// <readme>\n", StringComparison.Ordinal) + "// <readme>\n".Length;
        var shown = source[from..source.IndexOf("        // </readme>", StringComparison.Ordinal)]
            .Replace("\n        ", "\n")[8..];
        Readme.Should().Contain($"```csharp\n{shown.TrimEnd()}\n```");
    }

    [Fact]
    public void TheFirstExamplePrintsWhatTheReadmeSays() =>
        Readme.Should().Contain($"```text\n{Printed(FirstCycle.Run).TrimEnd()}\n```");

    [Fact]
    public void TheSecondExamplePrintsWhatTheReadmeSaysAndWritesTheFile()
    {
        Readme.Should().Contain($"```text\n{Printed(FirstCalendar.Run).TrimEnd()}\n```");
        File.ReadAllText("ana.ics").Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
    }

    private static string Printed(Action sample)
    {
        var before = Console.Out;
        using var text = new StringWriter { NewLine = "\n" };
        Console.SetOut(text);
        try
        {
            sample();
        }
        finally
        {
            Console.SetOut(before);
        }
        return text.ToString();
    }
}
