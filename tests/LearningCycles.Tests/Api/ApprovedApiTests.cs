using System.Text;
using LearningCycles.Cycles;
using LearningCycles.Profiles;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Api;

public class ApprovedApiTests
{
    [Fact]
    public void ThePublicSurfaceIsTheApprovedOne() =>
        ApprovedText
            .Difference(
                PublicApi.Write(typeof(LearningCycle).Assembly),
                "tests/LearningCycles.Tests/Api/LearningCycles.approved.txt"
            )
            .Should()
            .BeNull();

    [Fact]
    public void TheRulesAreTheApprovedOnes()
    {
        var text = new StringBuilder();
        foreach (var rule in RuleCatalogue.Rules)
            text.Append(rule.Subject)
                .Append(": ")
                .Append(rule.Rule)
                .Append(' ')
                .Append(rule.Severity)
                .Append(rule.IsInBook ? "" : ", not in the book")
                .Append("\n  guards ")
                .AppendJoin(", ", rule.Guards)
                .Append("\n  ")
                .Append(rule.Statement)
                .Append("\n  ")
                .Append(rule.Source)
                .Append("\n\n");
        ApprovedText.Difference(text.ToString(), "tests/LearningCycles.Tests/Api/Rules.approved.txt").Should().BeNull();
    }
}
