using LearningCycles.Machines;
using static LearningCycles.Agreements.AgreementMove;
using static LearningCycles.Agreements.AgreementStage;
using DraftMove = LearningCycles.Agreements.AgreementMove;
using DraftStage = LearningCycles.Agreements.AgreementStage;

namespace LearningCycles.Agreements;

/// <summary>The one table of a coaching agreement's moves.</summary>
/// <remarks>A teacher who declines an amendment leaves the version before it in force.</remarks>
public static class AgreementMap
{
    /// <summary>The moves.</summary>
    public static StageMap<AgreementStage, AgreementMove> Moves { get; } =
        new([
            new(null, DraftMove.Draft, DraftStage.Draft),
            new(DraftStage.Draft, Offer, Offered),
            new(Offered, Sign, PartlySigned),
            new(PartlySigned, Sign, InForce),
            new(Offered, Edit, DraftStage.Draft, NeedsReason: true),
            new(PartlySigned, Edit, DraftStage.Draft, NeedsReason: true),
            new(Offered, Decline, Declined),
            new(PartlySigned, Decline, Declined),
            new(DraftStage.Draft, Withdraw, Withdrawn, NeedsReason: true),
            new(Offered, Withdraw, Withdrawn, NeedsReason: true),
            new(PartlySigned, Withdraw, Withdrawn, NeedsReason: true),
            new(InForce, OfferAmendment, AmendmentOffered),
            new(AmendmentOffered, Sign, AmendmentPartlySigned),
            new(AmendmentPartlySigned, Sign, InForce),
            new(AmendmentOffered, Decline, InForce),
            new(AmendmentPartlySigned, Decline, InForce),
            new(AmendmentOffered, WithdrawAmendment, InForce, NeedsReason: true),
            new(AmendmentPartlySigned, WithdrawAmendment, InForce, NeedsReason: true),
            new(InForce, Expire, Expired),
            new(AmendmentOffered, Expire, Expired),
            new(AmendmentPartlySigned, Expire, Expired),
            new(InForce, End, Ended, NeedsReason: true),
            new(AmendmentOffered, End, Ended, NeedsReason: true),
            new(AmendmentPartlySigned, End, Ended, NeedsReason: true),
        ]);
}
