using LearningCycles.Testing;

namespace LearningCycles.Tests.Docs;

public class GeneratedPagesTests
{
    [Fact]
    public void ThePageOfRulesIsTheRules() =>
        ApprovedText.Difference(GeneratedPages.Rules(), "docs/rules.md").Should().BeNull();

    [Fact]
    public void ThePageOfMachinesIsTheTables() =>
        ApprovedText.Difference(GeneratedPages.Machines(), "docs/machines.md").Should().BeNull();

    [Fact]
    public void ThePageOfProfilesIsTheProfiles() =>
        ApprovedText.Difference(GeneratedPages.Profiles(), "docs/profiles.md").Should().BeNull();
}
