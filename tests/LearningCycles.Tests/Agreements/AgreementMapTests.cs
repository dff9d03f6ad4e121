using LearningCycles.Agreements;
using LearningCycles.Machines;
using static LearningCycles.Agreements.AgreementMove;
using static LearningCycles.Agreements.AgreementStage;
using Stage = LearningCycles.Agreements.AgreementStage;

namespace LearningCycles.Tests.Agreements;

public class AgreementMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(AgreementStage, AgreementMove), AgreementStage> Expected = new()
    {
        [(Stage.Draft, Offer)] = Offered,
        [(Stage.Draft, Withdraw)] = Withdrawn,
        [(Offered, Sign)] = PartlySigned,
        [(Offered, Edit)] = Stage.Draft,
        [(Offered, Decline)] = Declined,
        [(Offered, Withdraw)] = Withdrawn,
        [(PartlySigned, Sign)] = InForce,
        [(PartlySigned, Edit)] = Stage.Draft,
        [(PartlySigned, Decline)] = Declined,
        [(PartlySigned, Withdraw)] = Withdrawn,
        [(InForce, OfferAmendment)] = AmendmentOffered,
        [(InForce, Expire)] = Expired,
        [(InForce, End)] = Ended,
        [(AmendmentOffered, Sign)] = AmendmentPartlySigned,
        [(AmendmentOffered, Decline)] = InForce,
        [(AmendmentOffered, WithdrawAmendment)] = InForce,
        [(AmendmentOffered, Expire)] = Expired,
        [(AmendmentOffered, End)] = Ended,
        [(AmendmentPartlySigned, Sign)] = InForce,
        [(AmendmentPartlySigned, Decline)] = InForce,
        [(AmendmentPartlySigned, WithdrawAmendment)] = InForce,
        [(AmendmentPartlySigned, Expire)] = Expired,
        [(AmendmentPartlySigned, End)] = Ended,
    };

    public static TheoryData<AgreementStage, AgreementMove> EveryStageAndMove()
    {
        var all = new TheoryData<AgreementStage, AgreementMove>();
        foreach (var stage in Enum.GetValues<AgreementStage>())
        foreach (var move in Enum.GetValues<AgreementMove>())
            all.Add(stage, move);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStageAndMove))]
    public void AMoveLeadsWhereTheTableSaysOrIsRefusedWithOneViolation(AgreementStage stage, AgreementMove move)
    {
        var agreement = GivenAgreement.At(stage);
        agreement.Stage.Should().Be(stage);
        agreement.OpenMoves.Contains(move).Should().Be(Expected.ContainsKey((stage, move)));
        if (Expected.TryGetValue((stage, move), out var to))
            AgreementMap.Moves.Row(stage, move, null)!.To.Should().Be(to);
        else
            agreement
                .Missing(move, GivenAgreement.LastDay)
                .Should()
                .ContainSingle()
                .Which.Rule.Should()
                .Be(MoveRuleIds.MoveIsOpen);
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        AgreementMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Draft : Draft
                    Draft --> Offered : Offer
                    Offered --> PartlySigned : Sign
                    PartlySigned --> InForce : Sign
                    Offered --> Draft : Edit (reason)
                    PartlySigned --> Draft : Edit (reason)
                    Offered --> Declined : Decline
                    PartlySigned --> Declined : Decline
                    Draft --> Withdrawn : Withdraw (reason)
                    Offered --> Withdrawn : Withdraw (reason)
                    PartlySigned --> Withdrawn : Withdraw (reason)
                    InForce --> AmendmentOffered : OfferAmendment
                    AmendmentOffered --> AmendmentPartlySigned : Sign
                    AmendmentPartlySigned --> InForce : Sign
                    AmendmentOffered --> InForce : Decline
                    AmendmentPartlySigned --> InForce : Decline
                    AmendmentOffered --> InForce : WithdrawAmendment (reason)
                    AmendmentPartlySigned --> InForce : WithdrawAmendment (reason)
                    InForce --> Expired : Expire
                    AmendmentOffered --> Expired : Expire
                    AmendmentPartlySigned --> Expired : Expire
                    InForce --> Ended : End (reason)
                    AmendmentOffered --> Ended : End (reason)
                    AmendmentPartlySigned --> Ended : End (reason)

                """
            );
}
