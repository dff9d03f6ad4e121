using LearningCycles.Agreements;
using LearningCycles.Tests.Machines;
using static LearningCycles.Tests.Agreements.GivenAgreement;

namespace LearningCycles.Tests.Agreements;

/// <summary>What a host reads of each stored agreement that no agreement can have written: the whole text, and the member that is wrong.</summary>
public class RefusedAgreementTests : RefusedSnapshotContract<RefusedAgreementTests>, IRefusedSnapshots
{
    private const string OtherSignature =
        "has a signature of 2026-08-31 that version 1 does not allow.\nMaybe it was made on another text, or by somebody else?";

    private static readonly AgreementSnapshot Good = InForceAmended().ToSnapshot();
    private static readonly AgreementVersion First = Good.Versions[0];
    private static readonly AgreementVersion Second = Good.Versions[1];

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["one of no version"] = Of(
                Good with
                {
                    SchemaVersion = 0,
                },
                "has schema version 0, not 1.\nMaybe the number was lost on the way? No version of the library ever wrote this one.",
                null
            ),
            ["one without a history"] = Of(
                Good with
                {
                    History = [],
                },
                "has no history.\nMaybe it was stored without its first entry?",
                "history"
            ),
            ["a lead who coaches themselves"] = Of(
                Good with
                {
                    Lead = Ana,
                },
                "has ana as lead and as teacher.\nMaybe another lead coaches this teacher?",
                null
            ),
            ["a text that nobody is writing"] = Of(
                Good with
                {
                    DraftText = Text(),
                },
                "has a text that is being written, but is no draft.\nMaybe the history or the text was lost?",
                "draftText"
            ),
            ["a draft that says nothing"] = Of(
                InDraft().ToSnapshot() with
                {
                    DraftText = null,
                },
                "is a draft without a text.\nMaybe the history or the text was lost?",
                "draftText"
            ),
            ["a draft that was withdrawn and lost its text"] = Of(
                InDraft().Withdraw(Offered, "Another lead", facts: ByLee).Value.ToSnapshot() with
                {
                    DraftText = null,
                },
                "is a draft without a text.\nMaybe the history or the text was lost?",
                "draftText"
            ),
            ["a text that was changed after it was offered"] = Of(
                Good with
                {
                    Versions = [First, new(2, Text("daily"), Second.OfferedOn, Second.Signatures)],
                },
                "holds a text of version 2 that is not the one that was offered.\nMaybe it was edited after the offer?",
                "versions[1].text"
            ),
            ["a version that is missing"] = Of(
                Good with
                {
                    Versions = [First],
                },
                "lacks version 2, which was offered on 2026-11-02.\nMaybe it was lost?",
                "versions"
            ),
            ["versions in another order"] = Of(
                Good with
                {
                    Versions = [Second, First],
                },
                "holds version 2 of 2026-11-02 where version 1 of 2026-08-26 belongs.\nMaybe two versions were mixed up?",
                "versions[0]"
            ),
            ["a version of another day"] = Of(
                Good with
                {
                    Versions = [new(1, First.Text, LastDay, First.Signatures), Second],
                },
                "holds version 1 of 2027-05-28 where version 1 of 2026-08-26 belongs.\nMaybe two versions were mixed up?",
                "versions[0]"
            ),
            ["a version that was never offered"] = Of(
                Good with
                {
                    Versions = [First, Second, new(3, Text(), LastDay)],
                },
                "holds versions: 3; offered were: 2.\nMaybe a version was lost, or added by hand?",
                "versions"
            ),
            ["a version whose signatures are lost"] = Of(
                Good with
                {
                    Versions = [First with { Signatures = [] }, Second],
                },
                "holds signatures of version 1: []; its history tells: [lee, version 1 on 2026-08-27, ana, version 1 on 2026-08-31].\nMaybe a signature was lost, or added by hand?",
                "versions[0].signatures"
            ),
            ["a last version whose signatures are lost"] = Of(
                Good with
                {
                    Versions = [First, Second with { Signatures = [] }],
                },
                "holds signatures of version 2: []; its history tells: [lee, version 2 on 2026-11-03, ana, version 2 on 2026-11-09].\nMaybe a signature was lost, or added by hand?",
                "versions[1].signatures"
            ),
            ["a signature of somebody else"] = Of(Good with { Teacher = Bo }, OtherSignature, "history[3].told"),
            ["a signature of nobody"] = Of(
                Retold(told => told with { Signer = null }),
                OtherSignature,
                "history[3].told"
            ),
            ["a lead who signs for both"] = Of(
                Retold(told => told with { Signer = Lee }),
                OtherSignature,
                "history[3].told"
            ),
            ["a signature on another version"] = Of(
                Retold(told => told with { Version = 2 }),
                OtherSignature,
                "history[3].told"
            ),
            ["a signature on another text"] = Of(
                Retold(told => told with { Fingerprint = "0" }),
                OtherSignature,
                "history[3].told"
            ),
        };

    // Ana's first signature, told otherwise.
    private static AgreementSnapshot Retold(Func<AgreementMoveDetails, AgreementMoveDetails> otherwise) =>
        Good with
        {
            History = Good
                .History.Select(change =>
                    change.On == AnaSigned
                        ? new(change.From, change.Move, change.To, change.On, otherwise(change.Told))
                        : change
                )
                .ToValueList(),
        };

    private static RefusedSnapshot Of(AgreementSnapshot snapshot, string message, string? member) =>
        new(() => CoachingAgreement.Restore(snapshot), $"Agreement 2026/ana/agreement {message}", member);
}
