using System.Globalization;
using LearningCycles.Samples.WholeYear;
using LearningCycles.Testing;

namespace WholeYear.Tests;

public class PagesTests
{
    private static readonly SamplePages Book = new("WholeYear", [.. Topics.All.SelectMany(topic => topic.Steps)]);

    public static IEnumerable<object[]> Pages => Topics.All.Select(topic => new object[] { topic.Name });

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("README")]
    public void APageShowsTheSampleAndWhatItPrints(string page) =>
        ApprovedText.Difference(Book.Refreshed(page), $"docs/{page}.md").Should().BeNull();

    [Theory]
    [MemberData(nameof(Pages))]
    public void APageShowsEveryStepOfItsTopicInOrder(string page) =>
        SamplePages
            .PlacesOf(page)
            .Should()
            .ContainInOrder(Topics.All.Single(topic => topic.Name == page).Steps.Select(SamplePages.NameOf));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void WhatASamplePrintsIsTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            foreach (var topic in Topics.All)
                APageShowsTheSampleAndWhatItPrints(topic.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TheContentsNameEveryPage()
    {
        var contents = File.ReadAllText(SamplePages.PathOf("README"));
        Directory
            .EnumerateFiles(Path.GetDirectoryName(SamplePages.PathOf("README"))!, "*.md")
            .Select(Path.GetFileName)
            .Where(page => page != "README.md" && !contents.Contains($"]({page})"))
            .Should()
            .BeEmpty("docs/README.md is the table of contents");
    }

    [Fact]
    public void EveryLinkOfThePagesLeadsToAFile()
    {
        var folder = Path.GetDirectoryName(SamplePages.PathOf("README"))!;
        foreach (var page in Directory.EnumerateFiles(folder, "*.md"))
        foreach (var after in File.ReadAllText(page).Split("](").Skip(1))
        {
            var target = after[..after.IndexOf(')')].Split('#')[0];
            if (target.Length > 0 && !target.StartsWith("http", StringComparison.Ordinal))
                Path.Exists(Path.Combine(folder, target))
                    .Should()
                    .BeTrue("{0} links to {1}", Path.GetFileName(page), target);
        }
    }
}
