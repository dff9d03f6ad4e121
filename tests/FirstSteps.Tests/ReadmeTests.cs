using LearningCycles.Samples.FirstSteps;
using LearningCycles.Testing;

namespace FirstSteps.Tests;

public class ReadmeTests
{
    private static readonly string Root = ApprovedText.SolutionFolder();

    [Theory]
    [InlineData("FirstCycle", "README.md")]
    [InlineData("FirstCycle", "src/LearningCycles/package-readme.md")]
    [InlineData("FirstCalendar", "README.md")]
    [InlineData("FirstCalendar", "src/LearningCycles.Calendar/package-readme.md")]
    public void AReadmeShowsTheSampleAsItStands(string sample, string readme)
    {
        var source = File.ReadAllText(Path.Combine(Root, "samples", "FirstSteps", $"{sample}.cs"));
        var from = source.IndexOf("// <readme>\n", StringComparison.Ordinal) + "// <readme>\n".Length;
        var shown = source[from..source.IndexOf("        // </readme>", StringComparison.Ordinal)]
            .Replace("\n        ", "\n")[8..];
        Text(readme)
            .Should()
            .Contain($"```csharp\n{shown.TrimEnd()}\n```\n", "the fence is closed before another opens");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/LearningCycles/package-readme.md")]
    public void TheFirstExamplePrintsWhatAReadmeSays(string readme) =>
        Text(readme).Should().Contain($"```text\n{Printed(FirstCycle.Run).TrimEnd()}\n```");

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/LearningCycles.Calendar/package-readme.md")]
    public void TheSecondExamplePrintsWhatAReadmeSaysAndWritesTheFile(string readme)
    {
        Text(readme).Should().Contain($"```text\n{Printed(FirstCalendar.Run).TrimEnd()}\n```");
        File.ReadAllText("ana.ics").Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
    }

    private static string Text(string readme) => File.ReadAllText(Path.Combine(Root, readme)).ReplaceLineEndings("\n");

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
