namespace LearningCycles.Agreements;

/// <summary>The text of an agreement was written in a stage in which it is frozen.</summary>
public sealed class TextNotOpenException : InvalidOperationException
{
    /// <summary>An exception for an agreement, and the stage that it is in.</summary>
    public TextNotOpenException(AgreementId agreement, AgreementStage stage)
        : base(
            $"The text of agreement {Guard.Against.Null(agreement)} cannot be written in {stage}; it is open in {AgreementStage.Draft}.\n"
                + $"Maybe {AgreementMove.Edit} comes first, or {AgreementMove.OfferAmendment} is meant?"
        )
    {
        Agreement = agreement;
        Stage = stage;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The stage that it is in.</summary>
    public AgreementStage Stage { get; }
}
