using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Testing;
using LearningCycles.Tests.Rules;

namespace LearningCycles.Tests.Cycles;

public class CycleRuleExamplesTests : RuleExamplesContract<CycleMove, CycleCase>
{
    protected override ValueList<Rule<CycleMove, CycleCase>> Every => CycleRules.Every;

    protected override IEnumerable<object> AllExamples => CycleRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(CycleRuleIds)];

    protected override CycleMove MoveOf(CycleCase subject) => subject.Move;
}

public class CycleRulesTests
{
    [Fact]
    public void TheStageIsAskedWhateverTheBook()
    {
        CycleRules.Book.Find(MoveRuleIds.MoveIsOpen).Should().BeNull();
        var nothingAsked = new CyclePolicy { Rules = new([]) };
        Given
            .Draft()
            .Close(Given.ClosedOn, nothingAsked)
            .Violations.Should()
            .ContainSingle()
            .Which.Rule.Should()
            .Be(MoveRuleIds.MoveIsOpen);
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
            .Single(violation => violation.Rule == MoveRuleIds.BothConfirm)
            .Finding;
        finding.FillInto("{people}: {move}?").Should().Be("lee, ana, bo: Extend?");
    }

    [Theory]
    [InlineData(CycleStage.Draft, CycleMove.Begin)]
    [InlineData(CycleStage.Learning, CycleMove.ReviseIntention)]
    [InlineData(CycleStage.Paused, CycleMove.Resume)]
    [InlineData(CycleStage.Learning, CycleMove.Abandon)]
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
            Given.Told(cycle, Given.ClosedOn) with
            {
                MovesEnd = false,
            },
            CyclePolicy.Default,
            CycleFacts.None
        );
        CyclePolicy.Default.Rules.Check(move, subject).Should().BeEmpty();
        Allocations.Of(() => CyclePolicy.Default.Rules.Check(move, subject)).Should().Be(0);
    }
}
