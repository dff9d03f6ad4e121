using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Agreements;

/// <summary>What a rule looks at: the agreement as it stands, the move that is asked for, the policy and the host's facts.</summary>
/// <param name="Agreement">The agreement before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record AgreementCase(
    CoachingAgreement Agreement,
    AgreementMove Move,
    LocalDate On,
    AgreementMoveDetails Details,
    AgreementPolicy Policy,
    AgreementFacts Facts
) : IMoveCase<AgreementStage, AgreementMove>
{
    StageMap<AgreementStage, AgreementMove> IMoveCase<AgreementStage, AgreementMove>.Map => AgreementMap.Moves;

    AgreementStage IMoveCase<AgreementStage, AgreementMove>.Stage => Agreement.Stage;

    AgreementMove IMoveCase<AgreementStage, AgreementMove>.LastMove => Agreement.LastChange.Move;

    LocalDate IMoveCase<AgreementStage, AgreementMove>.LastOn => Agreement.LastChange.On;

    string? IMoveCase<AgreementStage, AgreementMove>.Reason => Details.Reason;

    /// <summary>The text that the move would offer or sign; null when none is there.</summary>
    internal AgreementText? Text =>
        Move switch
        {
            AgreementMove.OfferAmendment => Details.Text,
            AgreementMove.Sign => Agreement.VersionToSign?.Text,
            _ => Agreement.DraftText,
        };

    /// <summary>The move, the day and the agreement.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Agreement}");
}
