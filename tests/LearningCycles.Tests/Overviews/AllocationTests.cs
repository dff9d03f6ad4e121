using LearningCycles.Overviews;
using LearningCycles.Rules;
using LearningCycles.Testing;
using LearningCycles.Tests.Rules;

namespace LearningCycles.Tests.Overviews;

public class AllocationTests
{
    [Fact]
    public void ARuleThatIsKeptAllocatesNothing()
    {
        Allocating(CalendarReviewRules.Every, CalendarReviewRuleExamples.All).Should().BeEmpty();
        Allocating(ReportRules.Every, ReportRuleExamples.All).Should().BeEmpty();
        Allocating(HealthRules.Every, HealthRuleExamples.All).Should().BeEmpty();
    }

    private static List<string> Allocating<TMove, TCase>(
        ValueList<Rule<TMove, TCase>> rules,
        IReadOnlyList<RuleExample<TCase>> examples
    )
        where TMove : notnull
    {
        var found = new List<string>();
        foreach (var example in examples.Where(example => example.Finding is null))
        {
            var rule = rules.Single(one => one.Id == example.Rule);
            var subject = example.Case();
            if (Allocations.Of(() => rule.Find(subject)) is > 0 and var octets)
                found.Add($"{example.Name}: {octets}");
        }
        return found;
    }
}
