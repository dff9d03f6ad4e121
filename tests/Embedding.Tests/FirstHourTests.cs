using LearningCycles.Samples.Embedding;
using LearningCycles.Testing;

namespace Embedding.Tests;

public class FirstHourTests
{
    private static readonly SamplePages Page = new("Embedding", FirstHour.Steps);

    [Fact]
    public void ThePageShowsEachStepAndWhatItPrints() =>
        ApprovedText.Difference(Page.Refreshed("embedding"), "docs/embedding.md").Should().BeNull();

    [Fact]
    public void ThePageShowsEveryStepInOrder() =>
        SamplePages.PlacesOf("embedding").Should().ContainInOrder(FirstHour.Steps.Select(SamplePages.NameOf));
}
