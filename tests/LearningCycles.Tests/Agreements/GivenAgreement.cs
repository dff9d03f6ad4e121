using LearningCycles.Agreements;
using LearningCycles.People;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Agreements;

/// <summary>A made-up agreement in which every rule is kept, at any stage.</summary>
internal static class GivenAgreement
{
    internal static readonly PersonId Lee = Given.Lee;
    internal static readonly PersonId Ana = Given.Ana;
    internal static readonly PersonId Bo = Given.Bo;

    internal static readonly LocalDate Drafted = new(2026, 8, 24);
    internal static readonly LocalDate Offered = new(2026, 8, 26);
    internal static readonly LocalDate LeeSigned = new(2026, 8, 27);
    internal static readonly LocalDate AnaSigned = new(2026, 8, 31);
    internal static readonly LocalDate AmendedOn = new(2026, 11, 2);
    internal static readonly LocalDate LeeSignedAgain = new(2026, 11, 3);
    internal static readonly LocalDate AnaSignedAgain = new(2026, 11, 9);
    internal static readonly LocalDate LastDay = new(2027, 5, 28);

    internal static AgreementFacts ByLee { get; } =
        new() { By = Lee, SchoolYear = new(new(2026, 8, 24), new(2027, 5, 28)) };

    internal static AgreementFacts ByAna { get; } = ByLee with { By = Ana };

    internal static AgreementText Text(string rhythm = "secret: every week, 45 minutes", LocalDate? lastDay = null) =>
        new(
            lastDay ?? LastDay,
            [
                new(ClauseKind.DutiesOfLead, "secret: I come prepared."),
                new(ClauseKind.DutiesOfTeacher, "secret: I bring a question."),
                new(ClauseKind.Confidentiality, "secret: What we say stays here."),
                new(ClauseKind.Rhythm, rhythm),
            ]
        );

    internal static CoachingAgreement Bare() => CoachingAgreement.Draft(new("bare"), Lee, Ana, new(LastDay), Drafted);

    internal static CoachingAgreement InDraft(AgreementText? text = null) =>
        CoachingAgreement.Draft(new("2026/ana/agreement"), Lee, Ana, text ?? Text(), Drafted, Lee);

    internal static CoachingAgreement InOffered(AgreementText? text = null) =>
        InDraft(text).Offer(Offered, facts: ByLee).Value;

    internal static CoachingAgreement InPartlySigned() => SignedBy(InOffered(), Lee, LeeSigned);

    internal static CoachingAgreement InForce() => SignedBy(InPartlySigned(), Ana, AnaSigned);

    internal static CoachingAgreement InAmendment() =>
        InForce().OfferAmendment(AmendedOn, Text("secret: every second week"), facts: ByLee).Value;

    internal static CoachingAgreement InAmendmentPartlySigned() => SignedBy(InAmendment(), Lee, LeeSignedAgain);

    internal static CoachingAgreement InForceAmended() => SignedBy(InAmendmentPartlySigned(), Ana, AnaSignedAgain);

    internal static CoachingAgreement At(AgreementStage stage) =>
        stage switch
        {
            AgreementStage.Draft => InDraft(),
            AgreementStage.Offered => InOffered(),
            AgreementStage.PartlySigned => InPartlySigned(),
            AgreementStage.InForce => InForce(),
            AgreementStage.AmendmentOffered => InAmendment(),
            AgreementStage.AmendmentPartlySigned => InAmendmentPartlySigned(),
            AgreementStage.Declined => InPartlySigned().Decline(AnaSigned, facts: ByAna).Value,
            AgreementStage.Withdrawn => InPartlySigned().Withdraw(AnaSigned, "Another lead", facts: ByLee).Value,
            AgreementStage.Expired => InForceAmended().Expire(LastDay.PlusDays(1), facts: ByLee).Value,
            _ => InForceAmended().End(new(2027, 1, 15), "Ana moves", facts: ByLee).Value,
        };

    internal static CoachingAgreement SignedBy(CoachingAgreement agreement, PersonId signer, LocalDate on) =>
        agreement.Sign(on, signer, agreement.VersionToSign!, facts: ByLee with { By = signer }).Value;
}
