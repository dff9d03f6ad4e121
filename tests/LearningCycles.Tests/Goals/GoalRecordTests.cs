using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Machines;
using LearningCycles.Rules;
using LearningCycles.Testing;
using NodaTime;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalRecordTests
{
    private static readonly LocalDate RevisedOn = new(2026, 11, 9);

    [Fact]
    public void ARevisedGoalKeepsTheEarlierVersionWithItsDayAndAsksForAllConfirmationsAgain()
    {
        var active = Active();
        var revised = active.Revise(RevisedOn, "Nearly there already", [Lee, Ana], facts: new() { By = Ana }).Value;
        revised.Stage.Should().Be(GoalStage.Drafted);
        revised.EarlierVersions.Should().Equal(new EarlierGoalVersion(active.Content, RevisedOn));
        revised.EarlierVersions[0].ToString().Should().Be("g1, revised on 2026-11-09");
        revised.RevisedOn.Should().Be(RevisedOn);
        revised.LastChange.By.Should().Be(Ana);
        revised.Content.Should().Be(active.Content.Unconfirmed());
        revised
            .Confirm(RevisedOn, facts: Facts())
            .Violations.Select(violation => violation.Rule)
            .Should()
            .Equal(GoalRuleIds.ConfirmedByBoth, GoalRuleIds.SuccessConfirmed);
        revised.Progress.Should().Equal(active.Progress, "what was seen stays seen");
    }

    [Fact]
    public void AGoalIsShownAsItStoodOnADay()
    {
        var first = Active();
        var second = first
            .Revise(RevisedOn, "Too easy", [Lee, Ana])
            .Value.With(Content(signed: RevisedOn) with { Connection = "second" })
            .Confirm(RevisedOn, facts: Facts())
            .Value;
        var third = second.Revise(RevisedOn.PlusDays(7), "Too hard", [Lee, Ana]).Value;
        third.AsOf(ProposedOn.PlusDays(-1)).Should().BeNull();
        third.AsOf(ProposedOn)!.Should().Be(Proposed(content: Unsigned()));
        third.AsOf(Signed)!.Content.Should().Be(first.Content);
        third.AsOf(Signed)!.Stage.Should().Be(GoalStage.Drafted);
        third.AsOf(LookedAt.PlusDays(-1))!.Progress.Should().BeEmpty();
        third.AsOf(RevisedOn.PlusDays(-1))!.Should().Be(first.With(new GoalAssessment()));
        third.AsOf(RevisedOn)!.Content.Should().Be(second.Content);
        third.AsOf(RevisedOn.PlusDays(7))!.Should().Be(third);
        var closed = At(GoalStage.Closed);
        closed.AsOf(AssessedOn)!.Should().Be(Assessed());
        closed.AsOf(AssessedOn.PlusDays(-1))!.Assessment.Should().Be(new GoalAssessment());
        var early = Confirmed().Activate(ActiveOn).Value.Record(Progress(ConfirmedOn)).AsOf(ConfirmedOn)!;
        early.Progress.Should().BeEmpty("it was not worked on yet, whatever day the look is of");
        GoalRecord.Restore(early.ToSnapshot()).Should().Be(early);
    }

    [Fact]
    public void AGoalOfAnyDayIsOneThatCanBeStored()
    {
        var goal = Active()
            .Revise(RevisedOn, "Too easy", [Lee, Ana])
            .Value.Withdraw(RevisedOn.PlusDays(1), "Left the school")
            .Value;
        for (var day = ProposedOn; day <= RevisedOn.PlusDays(2); day = day.PlusDays(1))
            GoalRecord.Restore(goal.AsOf(day)!.ToSnapshot()).Should().Be(goal.AsOf(day));
    }

    [Fact]
    public void ProgressOnWhatIsNoSuccessIndicatorIsMisuse() =>
        FluentActions
            .Invoking(() => Active().Record(new(new("tests"), LookedAt, "14 of 28")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Goal g1 has no success indicator tests.\nMaybe it is one of: self, peers, students?*");

    [Fact]
    public void AGoalGoesBackToTheWorkAndIsAssessedAgain()
    {
        var back = Assessed().ReturnToActive(ClosedOn, "One class is missing").Value;
        back.Stage.Should().Be(GoalStage.Active);
        back.Assessment.Should().Be(Assessment());
        back.With(Assessment() with { Outcome = GoalOutcome.Met })
            .Assess(ClosedOn)
            .Value.Assessment.Outcome.Should()
            .Be(GoalOutcome.Met);
    }

    [Fact]
    public void ASupersededGoalNamesTheOneThatTookItsPlace()
    {
        var superseded = Active().Supersede(AssessedOn, AnasGrowth.Id, "Growth first").Value;
        superseded.Successor.Should().Be(AnasGrowth.Id);
        superseded.OpenMoves.Should().BeEmpty();
        Active().Successor.Should().BeNull();
    }

    [Fact]
    public void APartIsWrittenInItsOwnStagesOnly()
    {
        FluentActions
            .Invoking(() => Confirmed().With(Content()))
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Content of goal g1 cannot be written in Confirmed; it is open in Proposed, Drafted.\n"
                    + "Maybe one of these moves comes first: Activate, Revise, Withdraw?"
            );
        var thrown = FluentActions
            .Invoking(() => At(GoalStage.Superseded).Record(Progress()))
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Progress of goal g1 cannot be written in Superseded; it is open in Active.\n"
                    + "Maybe another one is meant? No move leads on from here."
            )
            .Which;
        (thrown.Subject, thrown.Part, thrown.Stage).Should().Be(("goal g1", "Progress", "Superseded"));
        FluentActions.Invoking(() => Drafted().With(Assessment())).Should().Throw<PartNotOpenException>();
    }

    [Theory]
    [InlineData("id", "The content for goal g1 is of g2.\nMaybe propose it as another goal?*")]
    [InlineData("level", "The content for goal g1 is of level Team, not Individual.\nMaybe*")]
    [InlineData("owner", "The content for goal g1 is owned by bo, not by ana.\nMaybe*")]
    public void TheContentOfAnotherGoalIsMisuse(string what, string message)
    {
        var other = what switch
        {
            "id" => Anas with { Id = new("g2") },
            "level" => Anas with { Level = GoalLevel.Team },
            _ => Anas with { Owners = [Bo] },
        };
        FluentActions
            .Invoking(() => Drafted().With(new GoalContent(other)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);
    }

    [Fact]
    public void AGoalWithoutTwoSidesIsMisuse()
    {
        Refused(Anas with { Owners = [] }).WithMessage("Goal g1 has no owner.\nMaybe*");
        Refused(Anas with { Owners = [Ana, Bo] })
            .WithMessage("Goal g1 is individual, but is owned by ana, bo.\nMaybe it is a team's goal?");
        Refused(Anas with { Owners = [Lee] }).WithMessage("Goal g1 has lee as lead and as owner.\nMaybe*");
        Refused(Teams with { Owners = [Ana, Ana] }).WithMessage("ana is given twice in owners.*");

        static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(Goal goal) =>
            FluentActions
                .Invoking(() => GoalRecord.Propose(goal, GoalScope.Year, Year, Lee, ProposedOn))
                .Should()
                .Throw<ArgumentException>();
    }

    [Fact]
    public void TheBreadthOfTheEvidenceIsComputed()
    {
        Active().Evidence.Should().Be(new EvidenceBalance(1, 1, 2));
        Blank().Evidence.IsMixed.Should().BeFalse();
    }

    [Fact]
    public void ASchoolsOwnNumbersChangeTheRuleAndItsWords() =>
        Drafted(GoalLevel.Individual, GoalScope.Cycle)
            .Confirm(ConfirmedOn, new() { MinimumDataPoints = 3 }, Facts())
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal(
                "GLS-03 required: data points given: 2 (1 qualitative, 1 quantitative); needed: 3, of them 1 qualitative and 1 quantitative"
            );

    [Fact]
    public void TheStageIsAskedWhateverTheBook()
    {
        GoalRules.Book.Find(MoveRuleIds.MoveIsOpen).Should().BeNull();
        Drafted()
            .Close(ClosedOn, new() { Rules = new([]) })
            .Violations.Should()
            .ContainSingle()
            .Which.Rule.Should()
            .Be(MoveRuleIds.MoveIsOpen);
    }

    [Fact]
    public void AdviceIsAdviceAndTheRestIsRequired() =>
        GoalRules
            .Book.Rules.Where(rule => rule.Severity == Severity.Advice)
            .Select(rule => rule.Id.Value)
            .Should()
            .BeEquivalentTo("GOAL-01A", "GOAL-03", "GOAL-06", "GOAL-07", "GLS-04", "GLS-07", "GLS-08", "GLS-10");

    [Theory]
    [InlineData(GoalStage.Proposed, GoalMove.Draft, GoalScope.Year)]
    [InlineData(GoalStage.Drafted, GoalMove.Confirm, GoalScope.Year)]
    [InlineData(GoalStage.Drafted, GoalMove.Confirm, GoalScope.Cycle)]
    [InlineData(GoalStage.Confirmed, GoalMove.Activate, GoalScope.Year)]
    [InlineData(GoalStage.Active, GoalMove.Revise, GoalScope.Year)]
    [InlineData(GoalStage.Active, GoalMove.Assess, GoalScope.Year)]
    [InlineData(GoalStage.Assessed, GoalMove.Close, GoalScope.Cycle)]
    [InlineData(GoalStage.Closed, GoalMove.Reopen, GoalScope.Year)]
    public void RulesThatAreKeptAllocateNothing(GoalStage stage, GoalMove move, GoalScope scope)
    {
        var goal = At(stage, scope: scope);
        var subject = new GoalCase(goal, move, NextDay(stage), Told(goal), GoalPolicy.Default, Facts(scope, move));
        GoalPolicy.Default.Rules.Check(move, subject).Should().BeEmpty();
        Allocations.Of(() => GoalPolicy.Default.Rules.Check(move, subject)).Should().Be(0);
    }
}
