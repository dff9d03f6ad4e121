using LearningCycles.Machines;
using LearningCycles.Support;
using LearningCycles.Testing;
using static LearningCycles.Tests.Support.GivenSupport;

namespace LearningCycles.Tests.Support;

public class SupportStoryTests
{
    [Fact]
    public void ALeadAndAMentorAgreeOnAPlanAndTheLeadConfirmsThatItHelped()
    {
        var agreed = At(SupportStage.PlanAgreed);
        agreed.Participants.Should().Equal(Mia);
        agreed.Plan.Should().Equal(Steps);
        var resolved = agreed.Resolve(Due, "Visits are kept", RelationshipEffect.Continue, facts: By(Mia)).Value;
        resolved.IsOpen.Should().BeFalse();
        resolved
            .Close(Due, facts: By(Mia))
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("SUR-09 required: Close is for the raiser, not for mia");
        var closed = resolved.Close(Due, facts: By(Lee)).Value;
        closed.Outcome.Should().Be("Visits are kept");
        closed.Effect.Should().Be(RelationshipEffect.Continue);
        closed.LastChange.By.Should().Be(Lee);
    }

    [Fact]
    public void ASchoolLeaderDeclinesAndLaterIntervenes()
    {
        var asked = At(SupportStage.InterventionRequested);
        (asked.Tried, asked.Asked).Should().Be(("Two talks", "A talk of three"));
        asked.AudienceRoleOf(Pat).Should().Be(AudienceRole.SchoolLeader);
        asked.LeaderUpdatedOn.Should().Be(Due, "escalating informs the school leader");
        var declined = asked.DeclineIntervention(Due, "One more visit first", facts: By(Pat)).Value;
        declined.Stage.Should().Be(SupportStage.InDiscussion);
        var resolved = declined
            .Escalate(Due.PlusDays(7), facts: By(Mia))
            .Value.RequestIntervention(Due.PlusDays(7), "Another visit", "A talk of three", facts: By(Lee))
            .Value.AcceptIntervention(Due.PlusDays(7), facts: By(Pat))
            .Value.UpdateLeader(Due.PlusDays(8), Pat, "The talk is on Friday", facts: By(Lee))
            .Value.Resolve(Due.PlusDays(10), "A pause", RelationshipEffect.Suspend, facts: By(Pat))
            .Value;
        resolved.Effect.Should().Be(RelationshipEffect.Suspend);
        resolved.Tried.Should().Be("Another visit");
        resolved.LeaderUpdates.Should().Equal(new LeaderUpdate(Due.PlusDays(8), Pat, "The talk is on Friday"));
        resolved.LeaderUpdatedOn.Should().Be(Due.PlusDays(8));
    }

    [Fact]
    public void AReopenedRequestHasNoOutcomeUntilItHasANewOne()
    {
        var reopened = At(SupportStage.Closed).Reopen(Due, "It began again", facts: By(Lee)).Value;
        (reopened.Outcome, reopened.Effect, reopened.IsOpen).Should().Be((null, null, true));
        reopened.History.Should().Contain(change => change.Told.Outcome == "Visits are kept");
        var intervened = At(SupportStage.Intervening)
            .Resolve(Due, "A rest", RelationshipEffect.Suspend, facts: By(Lee))
            .Value;
        intervened.Effect.Should().Be(RelationshipEffect.Suspend);
        intervened.Reopen(Due, "Too soon", facts: By(Lee)).Value.Effect.Should().BeNull();
    }

    [Fact]
    public void WhoJoinsReadsAndTheLevelGrowsWithTheRaisersConsent()
    {
        var request = Request();
        request.WidenAudience(Talked, [Peer], facts: By(Mia)).IsAccepted.Should().BeFalse();
        var wider = request
            .WidenAudience(Talked, [Peer], ConfidentialityLevel.NamedAudience, Talked, facts: By(Mia))
            .Value;
        wider.Level.Should().Be(ConfidentialityLevel.NamedAudience);
        wider.VisibleTo(Pam)!.Request.Should().Be(wider);
        request.VisibleTo(Pam).Should().BeNull();
    }

    [Fact]
    public void SomebodyInTheAudienceStaysWhatTheyAre()
    {
        var twice = Request()
            .WidenAudience(Talked, [Leader, new(Mia, AudienceRole.SchoolLeader)], facts: By(Lee))
            .Value;
        twice.AudienceRoleOf(Mia).Should().Be(AudienceRole.Mentor);
        twice.Audience.Should().HaveCount(3);
    }

    [Fact]
    public void AnOwnNumberChangesTheAdviceAndItsWords() =>
        Request()
            .Acknowledge(Raised.PlusDays(2), new() { AcknowledgeWithinSchoolDays = 1 }, By(Mia))
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("SUR-03 advice: school days since 2026-09-21: 2; allowed: 1");

    [Fact]
    public void ARequestThatAnotherWritesDownForItsRaiserTellsWhoDid()
    {
        var lax = new SupportPolicy { Rules = new([]) };
        SupportRequest RaisedBy(SupportFacts? facts) =>
            SupportRequest
                .Raise(
                    new("r2"),
                    Lee,
                    new(Ana),
                    "Visits",
                    ConfidentialityLevel.IltMembers,
                    [Mentor],
                    Raised,
                    lax,
                    facts
                )
                .Value;
        RaisedBy(null).LastChange.By.Should().Be(Lee);
        RaisedBy(By(Mia)).LastChange.By.Should().Be(Mia);
    }

    [Fact]
    public void ALeadUnsureOfSomebodyRaisesNothingUntilTheAudienceIsRight()
    {
        var refused = SupportRequest.Raise(
            new("r2"),
            Lee,
            new(Ana),
            " ",
            ConfidentialityLevel.RaiserAndMentor,
            [Peer],
            Raised
        );
        refused.IsAccepted.Should().BeFalse();
        refused
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal(
                "SUP-01 required: RaiserAndMentor does not allow in the audience: pam (InvitedPeer)",
                "SUR-01 required: the concern is not told"
            );
    }

    [Fact]
    public void RulesThatAreKeptAllocateNothing()
    {
        var request = At(SupportStage.InDiscussion);
        foreach (
            var (move, told) in new (SupportMove, SupportMoveDetails)[]
            {
                (SupportMove.AgreePlan, new() { Steps = Steps }),
                (SupportMove.Escalate, new() { Joining = [Leader] }),
                (SupportMove.UpdateLeader, new() { Leader = Pat }),
            }
        )
        {
            var subject = new SupportCase(
                request,
                move,
                Talked,
                told,
                SupportPolicy.Default,
                new() { By = Lee, Staff = Staff }
            );
            SupportRules.Book.Check(move, subject).Should().BeEmpty();
            Allocations.Of(() => SupportRules.Book.Check(move, subject)).Should().Be(0, "{0}", move);
        }
    }

    [Fact]
    public void AConcernTellsWhomItIsAbout()
    {
        new ConcernAbout(Ana, Lee).ToString().Should().Be("ana with lee");
        new ConcernAbout(Ana).ToString().Should().Be("ana");
    }

    [Fact]
    public void APlanMayBeTalkedAboutAgainByNobodyNamed() =>
        At(SupportStage.PlanAgreed)
            .ReturnToDiscussion(Due, "It did not help", facts: By(Lee))
            .Value.LastChange.Told.Participants.Should()
            .BeEmpty();

    [Fact]
    public void ASnapshotThatNoRequestWroteIsRefused()
    {
        var good = Request().ToSnapshot();
        var newer = () => SupportRequest.Restore(good with { SchemaVersion = 2 });
        newer
            .Should()
            .Throw<SnapshotRefusedException>()
            .WithMessage("Support request r1 has schema version 2, not 1.*");
        var nothing = () => SupportRequest.Restore(good with { History = [] });
        nothing.Should().Throw<SnapshotRefusedException>().WithMessage("Support request r1 has no history.\nMaybe*");
        var twice = () => SupportRequest.Restore(good with { History = good.History.Add(good.History[0]) });
        twice.Should().Throw<SnapshotRefusedException>().WithMessage("*cannot follow Raised*");
    }

    [Fact]
    public void MisuseThrows()
    {
        var twice = () => Request([Mentor, Mentor]);
        twice.Should().Throw<ArgumentException>().WithMessage("mia is given twice in Audience.\nMaybe*");
        var pair = () => new ConcernAbout(Ana, Ana);
        pair.Should().Throw<ArgumentException>().WithMessage("ana is both teacher and lead*");
        var below = () => new SupportPolicy { AcknowledgeWithinSchoolDays = -1 };
        below.Should().Throw<ArgumentException>().WithMessage("*-1*");
    }
}
