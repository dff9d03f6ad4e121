using LearningCycles.Agreements;
using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Agreements.AgreementMove;
using static LearningCycles.Tests.Agreements.GivenAgreement;
using AgreementExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Agreements.AgreementCase>;
using Ids = LearningCycles.Agreements.AgreementRuleIds;

namespace LearningCycles.Tests.Agreements;

/// <summary>The examples of every rule about agreements.</summary>
internal static class AgreementRuleExamples
{
    internal static IReadOnlyList<AgreementExample> All { get; } =
    [.. OfTheMachine(), .. OfSignatures(), .. OfOffers(), .. OfEnds()];

    private static AgreementExample[] OfTheMachine() =>
        [
            Kept(MoveRuleIds.MoveIsOpen, "a draft is offered", () => Of(InDraft(), Offer)),
            Broken(
                MoveRuleIds.MoveIsOpen,
                "a draft is signed before the offer",
                () => Of(InDraft(), Sign),
                "Sign is not open in Draft; open are: Offer, Withdraw"
            ),
            Empty(
                MoveRuleIds.MoveIsOpen,
                "a new one ends",
                () => Of(Bare(), End),
                "End is not open in Draft; open are: Offer, Withdraw"
            ),
            Kept(MoveRuleIds.InOrderOfDays, "a later day", () => Of(InDraft(), Offer)),
            AtBound(MoveRuleIds.InOrderOfDays, "signed on the day of the offer", () => Of(InOffered(), Sign)),
            Broken(
                MoveRuleIds.InOrderOfDays,
                "signed the day before the offer",
                () => Of(InOffered(), Sign, Offered.PlusDays(-1)),
                "Sign on 2026-08-25 is dated before Offer on 2026-08-26"
            ),
            Empty(MoveRuleIds.InOrderOfDays, "one without clauses", () => Of(Bare(), Offer), null),
            Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(InForce(), End, told: new() { Reason = "Left" })),
            Broken(
                MoveRuleIds.ReasonTold,
                "a blank",
                () => Of(InOffered(), Edit, told: new() { Reason = " " }),
                "Edit has no reason; tell why"
            ),
            Empty(
                MoveRuleIds.ReasonTold,
                "nothing told",
                () => Of(Bare(), Withdraw),
                "Withdraw has no reason; tell why"
            ),
        ];

    private static AgreementExample[] OfSignatures() =>
        [
            Kept(Ids.SameVersionSigned, "the version that is offered", () => Signing(InOffered(), Ana)),
            Broken(
                Ids.SameVersionSigned,
                "another version of another text",
                () => Signing(InAmendment(), Ana, version: 1, fingerprint: Text().Fingerprint),
                "version 1 is signed, but version 2 is offered; the text that is signed is not the text that is offered"
            ),
            Broken(
                Ids.SameVersionSigned,
                "the version after it",
                () => Signing(InOffered(), Ana, version: 2),
                "version 2 is signed, but version 1 is offered"
            ),
            Broken(
                Ids.SameVersionSigned,
                "a text that was edited",
                () => Signing(InOffered(), Ana, fingerprint: Text("every day").Fingerprint),
                "the text that is signed is not the text that is offered"
            ),
            Empty(
                Ids.SameVersionSigned,
                "nothing told",
                () => Of(InOffered(), Sign),
                "it is not told which version is signed; offered is version 1; the fingerprint of the text that is signed is not given"
            ),
            Empty(Ids.SameVersionSigned, "nothing offered", () => Of(Bare(), Sign), "no version is there to sign"),
            Kept(Ids.SignerIsParty, "the lead", () => Signing(InOffered(), Lee)),
            Kept(
                Ids.SignerIsParty,
                "the teacher, and nobody is told to make the move",
                () => Signing(InOffered(), Ana, by: null)
            ),
            Broken(
                Ids.SignerIsParty,
                "a stranger",
                () => Signing(InOffered(), Bo, by: Bo),
                "bo is no party; lee and ana sign"
            ),
            Broken(
                Ids.SignerIsParty,
                "the lead for the teacher",
                () => Signing(InOffered(), Ana, by: Lee),
                "lee cannot sign for ana"
            ),
            Broken(
                Ids.SignerIsParty,
                "the lead for a stranger",
                () => Signing(InOffered(), Bo, by: Lee),
                "bo is no party; lee and ana sign; lee cannot sign for bo"
            ),
            Empty(Ids.SignerIsParty, "nobody told", () => Of(InOffered(), Sign), "it is not told who signs"),
            Kept(Ids.SignsOnce, "the other one", () => Signing(InPartlySigned(), Ana)),
            Kept(Ids.SignsOnce, "the first again, on the amendment", () => Signing(InAmendment(), Lee)),
            Broken(
                Ids.SignsOnce,
                "the same one twice",
                () => Signing(InPartlySigned(), Lee),
                "lee signed version 1 already"
            ),
            Empty(Ids.SignsOnce, "nobody told", () => Of(InPartlySigned(), Sign), null),
        ];

    private static AgreementExample[] OfOffers() =>
        [
            Kept(Ids.EssentialClauses, "all four kinds", () => Of(InDraft(), Offer)),
            Broken(
                Ids.EssentialClauses,
                "one blank, one left out",
                () =>
                    Of(
                        InDraft(
                            new(
                                LastDay,
                                [
                                    new(ClauseKind.DutiesOfLead, "x"),
                                    new(ClauseKind.DutiesOfTeacher, " "),
                                    new(ClauseKind.Confidentiality, "x"),
                                ]
                            )
                        ),
                        Offer
                    ),
                "the text says nothing on: DutiesOfTeacher, Rhythm"
            ),
            Broken(
                Ids.EssentialClauses,
                "a school that asks for the boundary",
                () =>
                    Of(InDraft(), Offer) with
                    {
                        Policy = new() { EssentialClauses = [ClauseKind.EvaluationBoundary] },
                    },
                "the text says nothing on: EvaluationBoundary"
            ),
            Empty(
                Ids.EssentialClauses,
                "an amendment without text",
                () => Of(InForce(), OfferAmendment),
                "the text says nothing on: DutiesOfLead, DutiesOfTeacher, Confidentiality, Rhythm"
            ),
            Kept(Ids.TextWritten, "every clause", () => Of(InDraft(), Offer)),
            Broken(
                Ids.TextWritten,
                "a blank clause",
                () => Of(InDraft(new(LastDay, [new(ClauseKind.Other, "x"), new(ClauseKind.Rhythm, "")])), Offer),
                "clauses without text: Rhythm"
            ),
            Empty(Ids.TextWritten, "no clause", () => Of(Bare(), Offer), "the text has no clause"),
            Empty(
                Ids.TextWritten,
                "an amendment without text",
                () => Of(InForce(), OfferAmendment),
                "the text has no clause"
            ),
            Kept(Ids.AmendmentChanges, "another clause", () => Amending(Text("every day"))),
            Kept(Ids.AmendmentChanges, "another last day", () => Amending(Text(lastDay: LastDay.PlusDays(-1)))),
            Broken(
                Ids.AmendmentChanges,
                "the same text",
                () => Amending(Text()),
                "the text is that of version 1, which is in force"
            ),
            Empty(Ids.AmendmentChanges, "no text", () => Of(InForce(), OfferAmendment), null),
            Kept(Ids.LastDayAhead, "months ahead", () => Of(InDraft(), Offer)),
            AtBound(Ids.LastDayAhead, "offered on the last day", () => Of(InDraft(), Offer, LastDay)),
            AtBound(Ids.LastDayAhead, "signed on the last day", () => Of(InOffered(), Sign, LastDay)),
            Broken(
                Ids.LastDayAhead,
                "offered the day after",
                () => Of(InDraft(), Offer, LastDay.PlusDays(1)),
                "the last day 2027-05-28 lies before the move on 2027-05-29"
            ),
            Broken(
                Ids.LastDayAhead,
                "signed the day after",
                () => Of(InOffered(), Sign, LastDay.PlusDays(1)),
                "the last day 2027-05-28 lies before the move on 2027-05-29"
            ),
            Empty(Ids.LastDayAhead, "no text", () => Of(InForce(), OfferAmendment), null),
            AtBound(Ids.InsideSchoolYear, "the school year's last day", () => Of(InDraft(), Offer)),
            Broken(
                Ids.InsideSchoolYear,
                "the day after",
                () => Of(InDraft(Text(lastDay: LastDay.PlusDays(1))), Offer),
                "the last day 2027-05-29 is not inside the school year 2026-08-24 to 2027-05-28"
            ),
            Broken(
                Ids.InsideSchoolYear,
                "the day before the first",
                () => Of(InDraft(Text(lastDay: Drafted.PlusDays(-1))), Offer),
                "the last day 2026-08-23 is not inside the school year 2026-08-24 to 2027-05-28"
            ),
            Empty(Ids.InsideSchoolYear, "no school year", () => Of(Bare(), Offer, facts: AgreementFacts.None), null),
        ];

    private static AgreementExample[] OfEnds() =>
        [
            Kept(Ids.TeacherDeclines, "the teacher", () => Of(InOffered(), Decline, facts: ByAna)),
            Broken(
                Ids.TeacherDeclines,
                "the lead",
                () => Of(InOffered(), Decline, facts: ByLee),
                "lee cannot decline; only ana may"
            ),
            Empty(
                Ids.TeacherDeclines,
                "nobody told",
                () => Of(InOffered(), Decline, facts: AgreementFacts.None),
                "it is not told who declines; only ana may"
            ),
            Kept(Ids.LeadWithdraws, "the lead", () => Of(InOffered(), Withdraw, facts: ByLee)),
            Broken(
                Ids.LeadWithdraws,
                "the teacher takes an amendment back",
                () => Of(InAmendment(), WithdrawAmendment, facts: ByAna),
                "ana cannot withdraw; only lee may"
            ),
            Empty(
                Ids.LeadWithdraws,
                "nobody told",
                () => Of(Bare(), Withdraw, facts: AgreementFacts.None),
                "it is not told who withdraws; only lee may"
            ),
            AtBound(Ids.ExpiresAfterLastDay, "the day after", () => Of(InForce(), Expire, LastDay.PlusDays(1))),
            Broken(
                Ids.ExpiresAfterLastDay,
                "the last day",
                () => Of(InForce(), Expire, LastDay),
                "on 2027-05-28 it is still in force, until 2027-05-28; to end it earlier takes a reason"
            ),
            Empty(Ids.ExpiresAfterLastDay, "nothing in force", () => Of(Bare(), Expire), null),
            Kept(Ids.CyclesSettled, "no cycle runs", () => Of(InForce(), End)),
            Broken(
                Ids.CyclesSettled,
                "two cycles run",
                () => Of(InForce(), End, facts: ByLee with { RunningCycles = [new("c1"), new("c2")] }),
                "still running: c1, c2"
            ),
            Empty(Ids.CyclesSettled, "nothing said", () => Of(Bare(), Expire, facts: AgreementFacts.None), null),
            Kept(Ids.SupportSought, "an amendment is declined", () => Of(InAmendment(), Decline, facts: ByAna)),
            Broken(
                Ids.SupportSought,
                "declined without a word",
                () => Of(InOffered(), Decline, facts: ByAna),
                "lee and ana have no agreement; somebody who supports can help them talk it over"
            ),
            Broken(
                Ids.SupportSought,
                "withdrawn when one had signed",
                () => Of(InPartlySigned(), Withdraw, facts: ByLee),
                "lee and ana have no agreement; somebody who supports can help them talk it over"
            ),
            Empty(
                Ids.SupportSought,
                "a draft that nobody saw",
                () => Of(Bare(), Withdraw, facts: AgreementFacts.None),
                null
            ),
        ];

    private static AgreementCase Signing(
        CoachingAgreement agreement,
        PersonId signer,
        PersonId? by = null,
        int? version = null,
        string? fingerprint = null
    ) =>
        Of(
            agreement,
            Sign,
            AnaSignedAgain,
            new()
            {
                Signer = signer,
                Version = version ?? agreement.VersionToSign!.Number,
                Fingerprint = fingerprint ?? agreement.VersionToSign!.Text.Fingerprint,
            },
            ByLee with
            {
                By = by,
            }
        );

    private static AgreementCase Amending(AgreementText text) =>
        Of(InForce(), OfferAmendment, AmendedOn, new() { Text = text });

    private static AgreementCase Of(
        CoachingAgreement agreement,
        AgreementMove move,
        LocalDate? on = null,
        AgreementMoveDetails? told = null,
        AgreementFacts? facts = null
    ) =>
        new(agreement, move, on ?? Offered, told ?? AgreementMoveDetails.None, AgreementPolicy.Default, facts ?? ByLee);

    private static AgreementExample Kept(RuleId rule, string what, Func<AgreementCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static AgreementExample AtBound(RuleId rule, string what, Func<AgreementCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static AgreementExample Broken(RuleId rule, string what, Func<AgreementCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static AgreementExample Empty(RuleId rule, string what, Func<AgreementCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class AgreementRuleExamplesTests : RuleExamplesContract<AgreementMove, AgreementCase>
{
    protected override ValueList<Rule<AgreementMove, AgreementCase>> Every => AgreementRules.Every;

    protected override IEnumerable<object> AllExamples => AgreementRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(AgreementRuleIds)];

    protected override AgreementMove MoveOf(AgreementCase subject) => subject.Move;
}
