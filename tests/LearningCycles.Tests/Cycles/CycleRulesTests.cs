using LearningCycles.Cycles;
using LearningCycles.Rules;

namespace LearningCycles.Tests.Cycles;

public class CycleRulesTests
{
    private static readonly Dictionary<string, RuleExample> ByName = CycleRuleExamples.All.ToDictionary(
        example => example.Name,
        StringComparer.Ordinal
    );

    public static TheoryData<string> Examples() => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleFindsWhatItSays(string name)
    {
        var example = ByName[name];
        var row = CycleRules.Every.Single(r => r.Id == example.Rule);
        row.Find(example.Case())?.Text.Should().Be(example.Finding);
        (row.Find(example.Case()) is null).Should().Be(example.Finding is null);
    }

    [Fact]
    public void EveryRuleHasAKeptABrokenAndAnEmptyExample()
    {
        var lacking =
            from rule in CycleRules.Every
            let shown = CycleRuleExamples.All.Where(example => example.Rule == rule.Id).ToList()
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
    public void EveryExampleIsAskedByAMoveThatItsRuleGuards()
    {
        foreach (var example in CycleRuleExamples.All)
            CycleRules
                .Every.Single(rule => rule.Id == example.Rule)
                .Guards.Should()
                .Contain(example.Case().Move, "{0} {1}", example.Rule, example.What);
    }

    [Fact]
    public void EveryIdIsThatOfOneRule()
    {
        var named = typeof(CycleRuleIds).GetProperties().Select(property => (RuleId)property.GetValue(null)!).ToList();
        named.Should().OnlyHaveUniqueItems();
        CycleRules.Every.Select(rule => rule.Id).Should().BeEquivalentTo(named).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void TheStageIsAskedWhateverTheBook()
    {
        CycleRules.Book.Find(CycleRuleIds.MoveIsOpen).Should().BeNull();
        var nothingAsked = new CyclePolicy { Rules = new([]) };
        Given
            .Draft()
            .Close(Given.ClosedOn, nothingAsked)
            .Violations.Should()
            .ContainSingle()
            .Which.Rule.Should()
            .Be(CycleRuleIds.MoveIsOpen);
    }

    [Fact]
    public void ASchoolWithASignedAgreementAsksForItBeforeACycleBegins()
    {
        Given.Draft().Begin(Given.Start).IsAccepted.Should().BeTrue();
        Given
            .Draft()
            .Begin(Given.Start, policy: CyclePolicy.WithSignedAgreement)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("AGR-01 required: no coaching agreement is in force with ana");
        Given
            .Draft()
            .Begin(
                Given.Start,
                policy: CyclePolicy.WithSignedAgreement,
                facts: new() { AgreementInForceWith = [Given.Ana] }
            )
            .IsAccepted.Should()
            .BeTrue();
    }

    [Fact]
    public void AnOwnNumberChangesTheRuleAndItsWords()
    {
        var strict = CyclePolicy.Default with { Goals = new() { MinimumDataPoints = 3 } };
        Given
            .SettingIntention()
            .Missing(CycleMove.BeginLearning, Given.LearningBegan, policy: strict)
            .Select(violation => violation.ToString())
            .Should()
            .Equal(
                "INT-02 required: data points given: 2 (1 qualitative, 1 quantitative); needed: 3, of them 1 qualitative and 1 quantitative"
            );
    }

    [Fact]
    public void AFindingCanBeTranslatedByItsValues()
    {
        var finding = Given
            .Learning(team: true)
            .Missing(CycleMove.Extend, Given.ReflectionBegan)
            .Single(violation => violation.Rule == CycleRuleIds.BothConfirm)
            .Finding;
        finding.FillInto("{people}: {move}?").Should().Be("lee, ana, bo: Extend?");
    }

    [Fact]
    public void ValuesOfAFindingAreNamedInCamelCaseAndFillItsTemplateAgain()
    {
        foreach (var example in CycleRuleExamples.All)
        {
            if (CycleRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case()) is not { } finding)
                continue;
            finding.FillInto(finding.Template).Should().Be(finding.Text);
            finding.Values.Should().NotContain(value => !char.IsAsciiLetterLower(value.Name[0]), finding.Template);
        }
    }

    [Theory]
    [InlineData(CycleStage.Draft, CycleMove.Begin)]
    [InlineData(CycleStage.SettingIntention, CycleMove.BeginLearning)]
    [InlineData(CycleStage.Learning, CycleMove.BeginReflection)]
    [InlineData(CycleStage.Reflecting, CycleMove.Close)]
    public void RulesThatAreKeptAllocateNothing(CycleStage stage, CycleMove move)
    {
        var cycle = Given.At(stage, team: true);
        var subject = new CycleCase(
            cycle,
            move,
            Given.ClosedOn,
            MoveDetails.None,
            CyclePolicy.Default,
            CycleFacts.None
        );
        for (var warmUp = 0; warmUp < 3; warmUp++)
            CyclePolicy.Default.Rules.Check(move, subject).Should().BeEmpty();
        var before = GC.GetAllocatedBytesForCurrentThread();
        CyclePolicy.Default.Rules.Check(move, subject);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
