using LearningCycles.People;

namespace LearningCycles.Agreements;

/// <summary>What a move of an agreement is told beside its day. The verbs of <see cref="CoachingAgreement" /> take these as arguments.</summary>
public sealed record AgreementMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static AgreementMoveDetails None { get; } = new();

    /// <summary>Why, in words; private to the pair, so it is not in <see cref="ToString" />.</summary>
    public string? Reason { get; init; }

    /// <summary>The text of an amendment. The history holds its version and fingerprint instead.</summary>
    public AgreementText? Text { get; init; }

    /// <summary>Who signs.</summary>
    public PersonId? Signer { get; init; }

    /// <summary>The version that is signed, counted from 1; in the history, also the one that was offered.</summary>
    public int? Version { get; init; }

    /// <summary>The fingerprint of the text that the signer saw; in the history, also that of the text that was offered.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>What is told, in an invariant form, without the reason.</summary>
    public override string ToString() =>
        InvariantText.Of($"text {Text}, signer {Signer}, version {Version} {Fingerprint}");
}
