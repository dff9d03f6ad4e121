namespace Packages.Tests;

public class ConsumerTests
{
    private static readonly string Expected =
        $"{ReadmeExamples.FirstPrints}\n{ReadmeExamples.SecondPrints}\n"
        + """
            JSON by reflection: False
            a cycle, again the same: True
            a calendar, again the same: True
            an .ics file, again the same: True, 0 problems
            what the sample for Ical.Net takes over has events: True

            """;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void AFreshProjectRunsTheExamplesOfTheReadme(string framework)
    {
        var host = new FreshProject($"fresh-{framework}", framework);
        host.Build();
        host.Run().Should().Be(Expected);
        File.ReadAllText(Path.Combine(host.Folder, "ana.ics")).Should().StartWith("BEGIN:VCALENDAR\r\n");
    }

    [Fact]
    public void AHostIsTrimmedWithoutAWarningAndRunsByItself()
    {
        var host = new FreshProject("trimmed", "net10.0");
        host.Publish("--self-contained", "-p:PublishTrimmed=true").Should().NotContain("warning ");
        host.RunPublished().Should().Be(Expected);
        new FileInfo(Path.Combine(host.Folder, "published", "LearningCycles.dll"))
            .Length.Should()
            .BeLessThan(
                Packed.Once.Files("LearningCycles", "nupkg")["lib/net10.0/LearningCycles.dll"].Length,
                "what nobody calls is left out"
            );
    }

    [Fact]
    public void AHostThatIsCompiledAheadOfTimeIsBuiltWithoutAWarning()
    {
        // The analysis of such a host only: a native linker is more than these tests may ask for.
        var host = new FreshProject("ahead-of-time", "net10.0");
        host.Build("--use-current-runtime", "-p:PublishAot=true").Should().NotContain("warning ");
        host.Run().Should().Be(Expected);
    }
}
