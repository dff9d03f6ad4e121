using LearningCycles.Machines;
using AgreementChange = LearningCycles.Machines.Change<
    LearningCycles.Agreements.AgreementStage,
    LearningCycles.Agreements.AgreementMove,
    LearningCycles.Agreements.AgreementMoveDetails
>;

namespace LearningCycles.Agreements;

/// <summary>Refuses a snapshot that no agreement can have written: the history is lived again, and has to lead to the same versions.</summary>
internal static class AgreementSnapshotCheck
{
    internal static AgreementSnapshot Of(AgreementSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            $"Agreement {snapshot.Id}",
            snapshot.SchemaVersion,
            AgreementSnapshot.CurrentSchemaVersion,
            AgreementMap.Moves.FindBrokenHistory(snapshot.History)
        );
        if (snapshot.Lead == snapshot.Teacher)
            throw Wrong(snapshot, $"has {snapshot.Lead} as lead and as teacher", "another lead coaches this teacher?");
        // A draft that was withdrawn keeps its text; one that was offered is a version.
        var last = snapshot.History[^1];
        var isDraft =
            last.To == AgreementStage.Draft
            || (last.From == AgreementStage.Draft && last.To == AgreementStage.Withdrawn);
        if (isDraft != snapshot.DraftText is not null)
            throw Wrong(
                snapshot,
                isDraft ? "is a draft without a text" : "has a text that is being written, but is no draft",
                "the history or the text was lost?",
                "draftText"
            );
        var versions = 0;
        ValueList<Signature> signatures = [];
        for (var i = 0; i < snapshot.History.Count; i++)
        {
            var change = snapshot.History[i];
            switch (change.Move)
            {
                case AgreementMove.Offer or AgreementMove.OfferAmendment:
                    CheckSignatures(snapshot, versions, signatures);
                    signatures = [];
                    CheckOffer(snapshot, change, ++versions);
                    break;
                case AgreementMove.Sign:
                    signatures = signatures.Add(SignatureOf(snapshot, i, versions, signatures));
                    break;
                default:
                    if (CoachingAgreement.Voids(change.Move))
                        signatures = [];
                    break;
            }
        }
        CheckSignatures(snapshot, versions, signatures);
        if (versions != snapshot.Versions.Count)
            throw Wrong(
                snapshot,
                InvariantText.Of($"holds versions: {snapshot.Versions.Count}; offered were: {versions}"),
                "a version was lost, or added by hand?",
                "versions"
            );
        return snapshot;
    }

    private static void CheckOffer(AgreementSnapshot snapshot, AgreementChange change, int number)
    {
        if (number > snapshot.Versions.Count)
            throw Wrong(
                snapshot,
                InvariantText.Of($"lacks version {number}, which was offered on {change.On}"),
                "it was lost?",
                "versions"
            );
        var version = snapshot.Versions[number - 1];
        if (version.Number != number || change.Told.Version != number || version.OfferedOn != change.On)
            throw Wrong(
                snapshot,
                InvariantText.Of(
                    $"holds version {version.Number} of {version.OfferedOn} where version {number} of {change.On} belongs"
                ),
                "two versions were mixed up?",
                InvariantText.Of($"versions[{number - 1}]")
            );
        if (!string.Equals(version.Text.Fingerprint, change.Told.Fingerprint, StringComparison.Ordinal))
            throw Wrong(
                snapshot,
                InvariantText.Of($"holds a text of version {number} that is not the one that was offered"),
                "it was edited after the offer?",
                InvariantText.Of($"versions[{number - 1}].text")
            );
    }

    private static Signature SignatureOf(AgreementSnapshot snapshot, int index, int number, ValueList<Signature> before)
    {
        var change = snapshot.History[index];
        var told = change.Told;
        var offered = snapshot.Versions[number - 1];
        if (
            told.Signer is not { } signer
            || (signer != snapshot.Lead && signer != snapshot.Teacher)
            || before.Any(signature => signature.By == signer)
            || told.Version != number
            || !string.Equals(told.Fingerprint, offered.Text.Fingerprint, StringComparison.Ordinal)
        )
            throw Wrong(
                snapshot,
                InvariantText.Of($"has a signature of {change.On} that version {number} does not allow"),
                "it was made on another text, or by somebody else?",
                InvariantText.Of($"history[{index}].told")
            );
        return new(signer, change.On, number, offered.Text.Fingerprint);
    }

    private static void CheckSignatures(AgreementSnapshot snapshot, int number, ValueList<Signature> signatures)
    {
        if (number > 0 && snapshot.Versions[number - 1].Signatures != signatures)
            throw Wrong(
                snapshot,
                InvariantText.Of(
                    $"holds signatures of version {number}: {snapshot.Versions[number - 1].Signatures}; its history tells: {signatures}"
                ),
                "a signature was lost, or added by hand?",
                InvariantText.Of($"versions[{number - 1}].signatures")
            );
    }

    private static SnapshotRefusedException Wrong(
        AgreementSnapshot snapshot,
        string what,
        string maybe,
        string? member = null
    ) => SnapshotGuard.Wrong($"Agreement {snapshot.Id}", what, maybe, member);
}
