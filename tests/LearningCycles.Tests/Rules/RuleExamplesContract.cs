using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Rules;

/// <summary>What holds for the examples of every set of rules: inherit it, and give the rules and their examples.</summary>
/// <typeparam name="TMove">The kind of move that the rules guard.</typeparam>
/// <typeparam name="TCase">What they look at.</typeparam>
public abstract class RuleExamplesContract<TMove, TCase> : IRulesWithExamples
    where TMove : notnull
{
    /// <summary>Every rule, in the book or not.</summary>
    protected abstract ValueList<Rule<TMove, TCase>> Every { get; }

    /// <summary>The examples; internal types cannot be shown by a public test class, so they are given as objects.</summary>
    protected abstract IEnumerable<object> AllExamples { get; }

    /// <summary>The types whose static properties name the rules' ids.</summary>
    protected abstract IEnumerable<Type> IdsIn { get; }

    /// <summary>The move that a case asks for.</summary>
    protected abstract TMove MoveOf(TCase subject);

    IEnumerable<(RuleId Rule, string Statement, string? Supply)> IRulesWithExamples.Rules =>
        Every.Select(rule => (rule.Id, rule.Statement, rule.Supply));

    IEnumerable<RuleViolation> IRulesWithExamples.Violations =>
        from example in Examples
        let rule = Every.Single(rule => rule.Id == example.Rule)
        let finding = rule.Find(example.Case())
        where finding is not null
        select rule.ViolatedBy(finding);

    private IReadOnlyList<RuleExample<TCase>> Examples => [.. AllExamples.Cast<RuleExample<TCase>>()];

    [Fact]
    public void EveryExampleFindsWhatItSays()
    {
        Examples.Should().NotBeEmpty();
        var wrong = new List<string>();
        foreach (var example in Examples)
        {
            var found = Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text;
            if (!string.Equals(found, example.Finding, StringComparison.Ordinal))
                wrong.Add(
                    $"{example.Name}\n  expected {example.Finding ?? "nothing"}\n  found    {found ?? "nothing"}"
                );
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void EveryRuleHasAKeptABrokenAndAnEmptyExample()
    {
        var lacking =
            from rule in Every
            let shown = Examples.Where(example => example.Rule == rule.Id).ToList()
            from kind in new[] { "kept", "broken", "empty" }
            where
                !shown.Exists(example =>
                    kind switch
                    {
                        "kept" => example.Shows is Shows.Kept or Shows.KeptAtTheBound,
                        "broken" => example.Shows == Shows.Broken,
                        _ => example.Shows == Shows.Empty,
                    }
                )
            select $"{rule.Id} has no {kind} example";
        lacking.Should().BeEmpty();
    }

    [Fact]
    public void KeptExamplesFindNothingAndBrokenOnesSomething()
    {
        foreach (var example in Examples.Where(example => example.Shows != Shows.Empty))
            (example.Finding is null).Should().Be(example.Shows != Shows.Broken, example.Name);
    }

    [Fact]
    public void EveryExampleIsAskedByAMoveThatItsRuleGuards()
    {
        foreach (var example in Examples)
            Every
                .Single(rule => rule.Id == example.Rule)
                .Guards.Should()
                .Contain(MoveOf(example.Case()), "{0} {1}", example.Rule, example.What);
    }

    [Fact]
    public void EveryIdIsThatOfOneRule()
    {
        var named = IdsIn
            .SelectMany(type => type.GetProperties())
            .Select(property => (RuleId)property.GetValue(null)!)
            .ToList();
        named.Should().OnlyHaveUniqueItems();
        Every.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
        Every.Select(rule => rule.Id).Except(SharedIds).Should().BeEquivalentTo(named);
    }

    [Fact]
    public void RulesThatAreKeptAllocateNothing()
    {
        var allocating = new List<string>();
        foreach (var example in Examples.Where(example => example.Finding is null))
        {
            var find = Every.Single(rule => rule.Id == example.Rule).Find;
            var subject = example.Case();
            if (Allocations.Of(() => find(subject)) > 0)
                allocating.Add(example.Name);
        }
        allocating.Should().BeEmpty();
    }

    [Fact]
    public void EveryRuleSaysWhatToSupply() =>
        Every.Where(rule => string.IsNullOrWhiteSpace(rule.Supply)).Should().BeEmpty();

    [Fact]
    public void ValuesOfAFindingAreNamedInCamelCaseAndFillItsTemplateAgain()
    {
        foreach (var example in Examples)
        {
            if (Every.Single(rule => rule.Id == example.Rule).Find(example.Case()) is not { } finding)
                continue;
            finding.FillInto(finding.Template).Should().Be(finding.Text);
            finding.Values.Should().NotContain(value => !char.IsAsciiLetterLower(value.Name[0]), finding.Template);
        }
    }

    private static IEnumerable<RuleId> SharedIds =>
        typeof(MoveRuleIds).GetProperties().Select(property => (RuleId)property.GetValue(null)!);
}
