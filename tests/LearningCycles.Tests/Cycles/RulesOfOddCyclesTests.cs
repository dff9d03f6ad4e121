using LearningCycles.Cycles;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Tests.Cycles.Given;

namespace LearningCycles.Tests.Cycles;

/// <summary>A rule asked on its own of a cycle that is unusual, or that is not where the rule is asked.</summary>
public class RulesOfOddCyclesTests
{
    private static readonly LocalDate Late = Observed.PlusDays(10);

    [Fact]
    public void TheEarliestFeedbackCountsHoweverItIsListed()
    {
        CycleObservation Seen(params LocalDate[] told) =>
            new(Ana, Lee, Observed, feedback: told.Select(on => new FeedbackItem(on, "Wait.", "Count.")).ToValueList());
        Prompt(Seen(Late, Observed)).Should().BeNull();
        Prompt(Seen(Observed, Late)).Should().BeNull();
        Prompt(Seen(Late)).Should().NotBeNull();

        static Finding? Prompt(CycleObservation seen) =>
            Find(
                CycleRuleIds.PromptFeedback,
                Learning().With(new LearningRecord { Observations = [seen] }),
                CycleMove.BeginReflection,
                CycleMoveDetails.None
            );
    }

    [Fact]
    public void ACycleThatWasNeverPausedHasNoDaysToGiveBack() =>
        FluentActions
            .Invoking(() => Find(CycleRuleIds.InsideSchoolYear, Draft(), CycleMove.Resume, new() { MovesEnd = true }))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("The history of 2026/ana/1 has no Pause, though it is Draft.");

    private static Finding? Find(RuleId id, LearningCycle cycle, CycleMove move, CycleMoveDetails told) =>
        CycleRules
            .Every.Single(rule => rule.Id == id)
            .Find(new(cycle, move, ReflectionBegan, told, CyclePolicy.Default, CycleFacts.None));
}
