using LearningCycles.Testing;

namespace LearningCycles.Examples.Tests;

public sealed class ReferenceTests
{
    public static TheoryData<string> Pages => [.. ReferencePages.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPageOfTheReferenceIsWhatTheDocumentationSays(string page) =>
        ApprovedText.Difference(ReferencePages.All[page], $"{ReferencePages.Folder}/{page}").Should().BeNull();

    [Fact]
    public void NoPageOfTheReferenceIsLeftOver() =>
        Directory
            .GetFiles(Path.Combine(ApprovedText.SolutionFolder(), ReferencePages.Folder))
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo(ReferencePages.All.Keys);
}
