using LearningCycles.Agreements;
using LearningCycles.Machines;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Tests.Agreements.GivenAgreement;

namespace LearningCycles.Tests.Agreements;

public class CoachingAgreementTests
{
    [Fact]
    public void AVersionIsInForceFromTheSecondSignatureOn()
    {
        var agreement = InForce();
        agreement.InForceOn(AnaSigned.PlusDays(-1)).Should().BeNull();
        agreement.InForceOn(AnaSigned)!.Number.Should().Be(1);
        agreement.VersionInForce!.Number.Should().Be(1);
        InPartlySigned().VersionInForce.Should().BeNull();
        InPartlySigned().InForceOn(LastDay).Should().BeNull();
    }

    [Fact]
    public void AVersionHoldsTheSignaturesItIsMadeWith()
    {
        ValueList<Signature> signatures = InPartlySigned().Versions[^1].Signatures;
        signatures.Should().NotBeEmpty();
        new AgreementVersion(1, Text(), Offered, signatures).Signatures.Should().Equal(signatures);
    }

    [Fact]
    public void AnUnrecordedLastDayIsKept()
    {
        InForce().InForceOn(LastDay).Should().NotBeNull();
        InForce().InForceOn(LastDay.PlusDays(1)).Should().BeNull("nobody recorded it, but the last day passed");
    }

    [Fact]
    public void AnAmendmentLeavesTheOldVersionInForceUntilBothSigned()
    {
        var offered = InAmendmentPartlySigned();
        offered.VersionInForce!.Number.Should().Be(1);
        offered.VersionToSign!.Number.Should().Be(2);
        offered.InForceOn(LeeSignedAgain)!.Number.Should().Be(1);
        var amended = InForceAmended();
        amended.VersionInForce!.Number.Should().Be(2);
        amended.InForceOn(AnaSignedAgain.PlusDays(-1))!.Number.Should().Be(1);
        amended.InForceOn(AnaSignedAgain)!.Number.Should().Be(2);
    }

    [Fact]
    public void AnAmendmentThatIsDeclinedOrWithdrawnLeavesNoSignature()
    {
        CoachingAgreement[] ways =
        [
            InAmendmentPartlySigned().Decline(AnaSignedAgain, facts: ByAna).Value,
            InAmendmentPartlySigned().WithdrawAmendment(AnaSignedAgain, "Not now", facts: ByLee).Value,
        ];
        foreach (var agreement in ways)
        {
            agreement.Stage.Should().Be(AgreementStage.InForce);
            agreement.VersionInForce!.Number.Should().Be(1);
            agreement.Versions[1].Signatures.Should().BeEmpty();
            var again = agreement.OfferAmendment(AnaSignedAgain, Text("daily"), facts: ByLee).Value;
            again.VersionToSign!.Number.Should().Be(3);
        }
    }

    [Fact]
    public void AShorterAmendmentCountsUpToItsOwnLastDay()
    {
        var shorter = InForce().OfferAmendment(AmendedOn, Text(lastDay: new(2027, 1, 29)), facts: ByLee).Value;
        shorter = SignedBy(SignedBy(shorter, Ana, AmendedOn), Lee, AmendedOn);
        shorter.InForceOn(new(2027, 1, 29))!.Number.Should().Be(2);
        shorter.InForceOn(new(2027, 1, 30)).Should().BeNull("the version before it does not come back");
        shorter.Expire(new(2027, 1, 30)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void OnTheDayOnWhichItEndsItIsNoLongerInForce()
    {
        var ended = At(AgreementStage.Ended);
        ended.VersionInForce.Should().BeNull();
        ended.InForceOn(new(2027, 1, 14))!.Number.Should().Be(2);
        ended.InForceOn(new(2027, 1, 15)).Should().BeNull();
        At(AgreementStage.Expired).InForceOn(LastDay)!.Number.Should().Be(2);
    }

    [Fact]
    public void AWrongSignatureIsRefusedWithAllReasons()
    {
        var edited = new AgreementVersion(2, Text("daily"), Offered);
        InPartlySigned()
            .Sign(Offered, Lee, edited, facts: ByAna)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal(
                "AGR-02 required: version 2 is signed, but version 1 is offered; the text that is signed is not the text that is offered",
                "AGM-01 required: ana cannot sign for lee",
                "AGM-02 required: lee signed version 1 already",
                "MOV-02 required: Sign on 2026-08-26 is dated before Sign on 2026-08-27"
            );
        InDraft().Sign(Offered, Bo, edited).Violations.Should().ContainSingle("before the offer nothing can be signed");
    }

    [Fact]
    public void NoPolicyTakesOutWhatMakesASignature()
    {
        var lax = new AgreementPolicy { Rules = new([AgreementRules.Book.Rules[0]]) };
        var agreement = InPartlySigned();
        agreement.Sign(AnaSigned, Lee, agreement.VersionToSign!, lax).IsAccepted.Should().BeFalse();
        agreement.Sign(AnaSigned, Bo, agreement.VersionToSign!, lax).IsAccepted.Should().BeFalse();
    }

    [Fact]
    public void AnEditVoidsTheSignaturesAndGivesTheTextBack()
    {
        var edited = InPartlySigned().Edit(AnaSigned, "A typing error", facts: ByAna).Value;
        edited.DraftText.Should().Be(Text());
        edited.Versions[0].Signatures.Should().BeEmpty();
        edited.LastChange.By.Should().Be(Ana);
        var again = edited.With(Text("daily")).Offer(AnaSigned, facts: ByLee).Value;
        again.VersionToSign!.Number.Should().Be(2);
        again.DraftText.Should().BeNull();
        again.Sign(AnaSigned, Ana, edited.Versions[0]).IsAccepted.Should().BeFalse("she read the old text");
        var frozen = () => again.With(Text());
        frozen
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Text of agreement 2026/ana/agreement cannot be written in Offered; it is open in Draft.\nMaybe one of these moves comes first: Sign, Edit, Decline, Withdraw?"
            );
    }

    [Fact]
    public void AWithdrawnDraftKeepsItsText()
    {
        var withdrawn = InDraft().Withdraw(Offered, "Another lead", facts: ByLee);
        withdrawn.Violations.Should().BeEmpty("nobody saw it, so no support is suggested");
        withdrawn.Value.DraftText.Should().Be(Text());
        CoachingAgreement.Restore(withdrawn.Value.ToSnapshot()).Should().Be(withdrawn.Value);
    }

    [Fact]
    public void TheTeachersWithAnAgreementAreThoseOfTheLeadOnTheDay()
    {
        CoachingAgreement Of(string id, string lead, string teacher)
        {
            var offered = CoachingAgreement
                .Draft(new(id), new(lead), new(teacher), Text(), Drafted)
                .Offer(Offered)
                .Value;
            var once = offered.Sign(LeeSigned, new(lead), offered.VersionToSign!).Value;
            return once.Sign(AnaSigned, new(teacher), once.VersionToSign!).Value;
        }

        CoachingAgreement[] all =
        [
            Of("1", "lee", "cy"),
            Of("2", "lee", "ana"),
            Of("3", "lee", "ana"),
            Of("4", "max", "bo"),
            InPartlySigned(),
            Of("5", "lee", "di").End(AnaSigned, "She left").Value,
        ];
        AgreementsInForce.TeachersOf(all, Lee, AnaSigned).Should().Equal(Ana, new("cy"));
        AgreementsInForce.TeachersOf(all, Lee, AnaSigned.PlusDays(-1)).Should().BeEmpty();
        AgreementsInForce.TeachersOf(all, new("max"), AnaSigned).Should().Equal(Bo);
        AgreementsInForce.TeachersOf([], Lee, AnaSigned).Should().BeEmpty();
    }

    [Fact]
    public void NobodysAgreementsAreRefused()
    {
        var nothing = () => AgreementsInForce.TeachersOf(null!, Lee, AnaSigned);
        nothing.Should().Throw<ArgumentNullException>().WithParameterName("agreements");
        var nobody = () => AgreementsInForce.TeachersOf([], null!, AnaSigned);
        nobody.Should().Throw<ArgumentNullException>().WithParameterName("lead");
    }

    [Fact]
    public void NoTextOfAnAgreementShowsAClause()
    {
        foreach (var stage in Enum.GetValues<AgreementStage>())
        {
            var agreement = At(stage);
            string[] texts =
            [
                agreement.ToString(),
                agreement.ToSnapshot().ToString(),
                agreement.History.ToString(),
                string.Join('\n', agreement.History.Select(change => change.Told)),
                agreement.Versions.ToString(),
                agreement.DraftText?.ToString() ?? "",
                Text().Clauses.ToString(),
                new AgreementMoveDetails { Reason = "secret reason" }.ToString(),
                .. Enum.GetValues<AgreementMove>()
                    .SelectMany(move => agreement.Missing(move, Drafted, new() { Text = Text() }))
                    .Select(violation => violation.ToString()),
            ];
            texts.Should().NotContain(text => text.Contains("secret", StringComparison.Ordinal));
        }
        Text()
            .Clauses.Should()
            .Contain(
                clause => clause.Text.Contains("secret", StringComparison.Ordinal),
                "it would be seen if it were shown"
            );
        Text().Clauses[0].ToString().Should().Be("DutiesOfLead");
        InForce().ToString().Should().Be("2026/ana/agreement: InForce, lee and ana");
    }
}
