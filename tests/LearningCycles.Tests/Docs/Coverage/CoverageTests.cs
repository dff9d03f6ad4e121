using LearningCycles.Profiles;
using LearningCycles.Testing;
using LearningCycles.Tests.Rules;

namespace LearningCycles.Tests.Docs.Coverage;

public class CoverageTests
{
    // How many points each section of the inventory has.
    private static readonly int[] PointsOfSections = [15, 38, 9, 27, 4, 7];

    [Fact]
    public void ThePageOfCoverageIsTheRows() =>
        ApprovedText.Difference(CoveragePage.Text(), "docs/coverage.md").Should().BeNull();

    [Fact]
    public void EveryPointHasOneRowInOrder() =>
        CoveragePage
            .Rows.Select(row => row.Number)
            .Should()
            .Equal(
                PointsOfSections.SelectMany(
                    (points, section) => Enumerable.Range(1, points).Select(point => $"S{section + 1}.{point}")
                )
            );

    [Fact]
    public void APointIsCarriedOrSaysWhyNot() =>
        CoveragePage
            .Rows.Where(row => !row.IsCarried && !row.IsAboutTheDocument && row.NotCarried.Length == 0)
            .Should()
            .BeEmpty();

    [Fact]
    public void APointAboutTheDocumentIsNothingElse() =>
        CoveragePage
            .Rows.Where(row => row.IsAboutTheDocument && (row.IsCarried || row.NotCarried.Length > 0))
            .Should()
            .BeEmpty();

    [Fact]
    public void WhatIsCarriedHasATestThatIsRun()
    {
        foreach (var row in CoveragePage.Rows.Where(row => row.IsCarried))
        {
            var test = row.TestClass?.GetMethod(row.Test!);
            test.Should().NotBeNull("{0} names {1}.{2}", row.Number, row.TestClass?.Name, row.Test);
            test!.GetCustomAttributes(typeof(FactAttribute), inherit: true).Should().NotBeEmpty(row.Number);
        }
    }

    [Fact]
    public void ExamplesThatARowNamesShowARuleOfTheRow()
    {
        foreach (
            var row in CoveragePage.Rows.Where(row => row.TestClass?.IsAssignableTo(typeof(IRulesWithExamples)) == true)
        )
        {
            var shown = (IRulesWithExamples)Activator.CreateInstance(row.TestClass!)!;
            shown.Rules.Select(rule => rule.Rule).Intersect(row.Rules).Should().NotBeEmpty(row.Number);
        }
    }

    [Fact]
    public void ARuleThatIsNamedIsInTheCatalogue()
    {
        var known = RuleCatalogue.Rules.Select(rule => rule.Rule).ToHashSet();
        CoveragePage.Rows.SelectMany(row => row.Rules).Where(rule => !known.Contains(rule)).Should().BeEmpty();
    }

    [Fact]
    public void ATypeIsOfTheLibrary() =>
        CoveragePage
            .Rows.SelectMany(row => row.Places)
            .Select(place => place as Type ?? place.GetType())
            .Where(type => type.Assembly != typeof(Profile).Assembly || !type.IsPublic)
            .Should()
            .BeEmpty();

    [Fact]
    public void ATypeOfTheCalendarPackageHasItsFile()
    {
        var files = Directory
            .EnumerateFiles(
                Path.Combine(ApprovedText.SolutionFolder(), "src", "LearningCycles.Calendar"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Select(Path.GetFileNameWithoutExtension)
            .ToHashSet(StringComparer.Ordinal);
        CoveragePage.Rows.SelectMany(row => row.Calendar).Where(type => !files.Contains(type)).Should().BeEmpty();
    }
}
