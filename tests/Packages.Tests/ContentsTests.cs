using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LearningCycles.Testing;

namespace Packages.Tests;

public class ContentsTests
{
    [Theory]
    [InlineData("LearningCycles")]
    [InlineData("LearningCycles.Calendar")]
    public void APackageHoldsWhatWasApproved(string package)
    {
        var text = new StringBuilder();
        foreach (var extension in (string[])["nupkg", "snupkg"])
        {
            text.Append(extension).Append('\n');
            foreach (var name in Packed.Once.Files(package, extension).Keys)
                text.Append("  ").Append(name).Append('\n');
        }
        ApprovedText
            .Difference(text.ToString(), $"tests/Packages.Tests/Approved/{package}.files.approved.txt")
            .Should()
            .BeNull();
    }

    [Theory]
    [InlineData("LearningCycles")]
    [InlineData("LearningCycles.Calendar")]
    public void APackageSaysOfItselfWhatWasApproved(string package)
    {
        var said = Nuspec(package)
            .Replace(Packed.Version, "$version$", StringComparison.Ordinal)
            .Replace(Packed.Once.Commit, "$commit$", StringComparison.Ordinal);
        var notes = new Regex("<releaseNotes>.*</releaseNotes>", RegexOptions.Singleline);
        ApprovedText
            .Difference(
                notes.Replace(said, "<releaseNotes>$changelog$</releaseNotes>") + "\n",
                $"tests/Packages.Tests/Approved/{package}.nuspec.approved.txt"
            )
            .Should()
            .BeNull();
    }

    [Theory]
    [InlineData("LearningCycles")]
    [InlineData("LearningCycles.Calendar")]
    public void TheReleaseNotesAreTheNewestSectionOfTheChangelog(string package)
    {
        var changelog = File.ReadAllText(Path.Combine(ApprovedText.SolutionFolder(), "CHANGELOG.md"))
            .ReplaceLineEndings("\n");
        var sections = changelog
            .Split("\n## ")
            .Skip(1)
            .Select(section => section[(section.IndexOf('\n') + 1)..].Trim());
        var notes = XDocument
            .Parse(Nuspec(package))
            .Descendants()
            .Single(one => one.Name.LocalName == "releaseNotes")
            .Value;
        notes.Should().Be(sections.First(section => section.Length > 0));
    }

    [Theory]
    [InlineData("LearningCycles")]
    [InlineData("LearningCycles.Calendar")]
    public void AReadmeAndAnIconAreThoseOfTheSources(string package)
    {
        var files = Packed.Once.Files(package, "nupkg");
        var sources = Path.Combine(ApprovedText.SolutionFolder(), "src");
        files["README.md"].Should().Equal(File.ReadAllBytes(Path.Combine(sources, package, "package-readme.md")));
        files["icon.png"].Should().Equal(File.ReadAllBytes(Path.Combine(sources, "icon.png")));
    }

    [Fact]
    public void PackingGivesNoWarning() => Packed.Once.Log.Should().NotContain("warning ");

    private static string Nuspec(string package) =>
        Encoding
            .UTF8.GetString(Packed.Once.Files(package, "nupkg")[$"{package}.nuspec"])
            .TrimStart('\uFEFF')
            .ReplaceLineEndings("\n");
}
