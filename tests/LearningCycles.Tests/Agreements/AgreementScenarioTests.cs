using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Tests.Agreements;

/// <summary>Lee and Ana agree on how they work together; Lee and Bo do not.</summary>
public class AgreementScenarioTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Bo = new("bo");
    private static readonly DateInterval Year = new(new(2026, 8, 24), new(2027, 5, 28));

    [Fact]
    public void AnAgreementIsOfferedEditedSignedAmendedAndEnded()
    {
        var asLee = new AgreementFacts { By = Lee, SchoolYear = Year };
        var asAna = asLee with { By = Ana };

        // Lee drafts an agreement for the year, but forgets what stays between them.
        var duties = new ValueList<AgreementClause>[]
        {
            [
                new(ClauseKind.DutiesOfLead, "Lee prepares with the question that Ana sent."),
                new(ClauseKind.DutiesOfTeacher, "Ana sends one question the day before."),
                new(ClauseKind.Rhythm, "Tuesdays, every week, 45 minutes."),
            ],
        }[0];
        var agreement = CoachingAgreement.Draft(new("2026/ana"), Lee, Ana, new(Year.End, duties), new(2026, 8, 24));
        var offer = agreement.Offer(new(2026, 8, 25), facts: asLee);
        offer
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("AGR-02A advice: the text says nothing on: Confidentiality");
        agreement = offer.Value;

        // Lee signs; Ana misses a word on confidentiality, so it goes back to being a draft.
        var first = agreement.VersionToSign!;
        agreement = agreement.Sign(new(2026, 8, 25), Lee, first, facts: asLee).Value;
        agreement = agreement.Edit(new(2026, 8, 26), "A word on confidentiality", facts: asAna).Value;
        var complete = duties.Add(new(ClauseKind.Confidentiality, "What is said stays between the two."));
        agreement = agreement.With(new AgreementText(Year.End, complete)).Offer(new(2026, 8, 26), facts: asLee).Value;

        // What Lee signed before does not count, and the old text cannot be signed any more.
        agreement.VersionToSign!.Signatures.Should().BeEmpty();
        agreement
            .Sign(new(2026, 8, 27), Ana, first, facts: asAna)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal(
                "AGR-02 required: version 1 is signed, but version 2 is offered; the text that is signed is not the text that is offered"
            );
        agreement = agreement.Sign(new(2026, 8, 27), Ana, agreement.VersionToSign, facts: asAna).Value;
        agreement.VersionInForce.Should().BeNull("Lee has to sign again");
        agreement = agreement.Sign(new(2026, 8, 28), Lee, agreement.VersionToSign!, facts: asLee).Value;

        // With it, a cycle begins that the school lets begin only under an agreement.
        var cycle = LearningCycle.Propose(
            new("2026/ana/1"),
            Lee,
            [Ana],
            new(2026, 9, 1),
            new(2026, 10, 16),
            new(2026, 8, 28)
        );
        CycleFacts On(LocalDate day) =>
            new() { AgreementInForceWith = AgreementsInForce.TeachersOf([agreement], Lee, day) };
        cycle
            .Begin(new(2026, 9, 1), policy: CyclePolicy.WithSignedAgreement, facts: On(new(2026, 8, 27)))
            .IsAccepted.Should()
            .BeFalse();
        cycle
            .Begin(new(2026, 9, 1), policy: CyclePolicy.WithSignedAgreement, facts: On(new(2026, 9, 1)))
            .IsAccepted.Should()
            .BeTrue();

        // In November they try every second week; the old rhythm holds until both signed.
        var everySecondWeek = complete
            .Select(clause => clause.Kind == ClauseKind.Rhythm ? new(ClauseKind.Rhythm, "Every second week.") : clause)
            .ToValueList();
        agreement = agreement.OfferAmendment(new(2026, 11, 2), new(Year.End, everySecondWeek), facts: asLee).Value;
        agreement = agreement.Sign(new(2026, 11, 2), Lee, agreement.VersionToSign!, facts: asLee).Value;
        agreement.InForceOn(new(2026, 11, 5))!.Number.Should().Be(2);
        agreement = agreement.Sign(new(2026, 11, 9), Ana, agreement.VersionToSign!, facts: asAna).Value;
        agreement.InForceOn(new(2026, 11, 9))!.Number.Should().Be(3);
        agreement.InForceOn(new(2026, 11, 8))!.Number.Should().Be(2);

        // In January Ana moves to another school, while a cycle is still running.
        var end = agreement.End(
            new(2027, 1, 15),
            "Ana moves to another school",
            facts: asLee with
            {
                RunningCycles = [new("2026/ana/2")],
            }
        );
        end.Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("AGM-09 advice: still running: 2026/ana/2");
        end.Value.Stage.Should().Be(AgreementStage.Ended);
        end.Value.InForceOn(new(2027, 1, 15)).Should().BeNull();
        end.Value.InForceOn(new(2026, 9, 1))!.Number.Should().Be(2);
    }

    [Fact]
    public void ATeacherDeclinesTheAgreementAndIsNotAskedWhy()
    {
        var asBo = new AgreementFacts { By = Bo };
        var agreement = CoachingAgreement
            .Draft(new("2026/bo"), Lee, Bo, new(Year.End, [new(ClauseKind.Rhythm, "Every week.")]), new(2026, 8, 24))
            .Offer(new(2026, 8, 25))
            .Value;

        // Lee cannot decline for Bo. Bo can, without a reason; the advice is to talk it over with somebody.
        agreement.Decline(new(2026, 8, 27), facts: new() { By = Lee }).IsAccepted.Should().BeFalse();
        var declined = agreement.Decline(new(2026, 8, 27), facts: asBo);
        declined
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("AGM-10 advice: lee and bo have no agreement; somebody who supports can help them talk it over");
        declined.Value.Stage.Should().Be(AgreementStage.Declined);
        declined.Value.OpenMoves.Should().BeEmpty();

        AgreementsInForce.TeachersOf([declined.Value], Lee, new(2026, 9, 1)).Should().BeEmpty();
    }
}
