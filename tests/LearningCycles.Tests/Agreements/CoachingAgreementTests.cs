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

    [Fact]
    public void ASnapshotThatNoAgreementWroteIsRefused()
    {
        var good = InForceAmended().ToSnapshot();
        var (first, second) = (good.Versions[0], good.Versions[1]);
        Refused(good with { SchemaVersion = 0 }, "*has schema version 0, not 1.\nMaybe*");
        Refused(good with { History = [] }, "*has no history.\nMaybe*");
        Refused(good with { Lead = Ana }, "*has ana as lead and as teacher.\nMaybe*");
        Refused(good with { DraftText = Text() }, "*has a text that is being written, but is no draft.\nMaybe*");
        Refused(InDraft().ToSnapshot() with { DraftText = null }, "*is a draft without a text.\nMaybe*");
        Refused(
            good with
            {
                Versions = [first, Edited(second)],
            },
            "*holds a text of version 2 that is not the one that was offered.\nMaybe it was edited after the offer?"
        );
        Refused(good with { Versions = [first] }, "*lacks version 2, which was offered on 2026-11-02.\nMaybe*");
        Refused(
            good with
            {
                Versions = [second, first],
            },
            "*holds version 2 of 2026-11-02 where version 1 of 2026-08-26 belongs.\nMaybe*"
        );
        Refused(
            good with
            {
                Versions = [first, second, new(3, Text(), LastDay)],
            },
            "*holds versions: 3; offered were: 2*"
        );
        Refused(
            good with
            {
                Versions = [new(1, first.Text, LastDay, first.Signatures), second],
            },
            "*holds version 1 of 2027-05-28 where version 1 of 2026-08-26 belongs*"
        );
        Refused(
            good with
            {
                Versions = [first with { Signatures = [] }, second],
            },
            "*holds signatures of version 1: []; its history tells: [lee, version 1 on 2026-08-27, ana, version 1 on 2026-08-31].\nMaybe a signature was lost, or added by hand?"
        );
        Refused(good with { Teacher = Bo }, "*has a signature of 2026-08-31 that version 1 does not allow.\nMaybe*");
        Refused(Retold(good, told => told with { Signer = Lee }), "*has a signature of 2026-08-31 that version 1*");
        Refused(Retold(good, told => told with { Version = 2 }), "*has a signature of 2026-08-31 that version 1*");
        Refused(
            Retold(good, told => told with { Fingerprint = "0" }),
            "*has a signature of 2026-08-31 that version 1*"
        );

        static AgreementVersion Edited(AgreementVersion version) =>
            new(version.Number, Text("daily"), version.OfferedOn, version.Signatures);

        // Ana's first signature, told otherwise.
        static AgreementSnapshot Retold(
            AgreementSnapshot snapshot,
            Func<AgreementMoveDetails, AgreementMoveDetails> otherwise
        ) =>
            snapshot with
            {
                History = snapshot
                    .History.Select(change =>
                        change.On == AnaSigned
                            ? new(change.From, change.Move, change.To, change.On, otherwise(change.Told))
                            : change
                    )
                    .ToValueList(),
            };

        static void Refused(AgreementSnapshot snapshot, string message)
        {
            var restore = () => CoachingAgreement.Restore(snapshot);
            restore.Should().Throw<SnapshotRefusedException>().WithMessage(message);
        }
    }
}
