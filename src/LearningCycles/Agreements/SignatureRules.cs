using LearningCycles.Rules;
using static LearningCycles.Agreements.AgreementMove;

namespace LearningCycles.Agreements;

/// <summary>What makes a signature. No policy takes these out: without them an agreement could be in force that nobody signed.</summary>
internal static class SignatureRules
{
    internal static RuleBook<AgreementMove, AgreementCase> Book { get; } =
        new([
            new(
                AgreementRuleIds.SameVersionSigned,
                [Sign],
                Severity.Required,
                "Both sign the same version with the same text; an edit voids what was signed before.",
                "Objective 1, norms and routines (one edition of the guide)",
                FindSameVersionSigned
            )
            {
                Supply = "the version that is offered, with its text as it stands",
            },
            new(
                AgreementRuleIds.SignerIsParty,
                [Sign],
                Severity.Required,
                "The lead and the teacher sign, each for themselves.",
                "The machine of stages",
                FindSignerIsParty
            )
            {
                Supply = "the lead or the teacher, as the one who signs",
            },
            new(
                AgreementRuleIds.SignsOnce,
                [Sign],
                Severity.Required,
                "Each signs a version once.",
                "The machine of stages",
                FindSignsOnce
            )
            {
                Supply = "the signature of the other one",
            },
        ]);

    private static Finding? FindSameVersionSigned(AgreementCase c)
    {
        if (c.Agreement.VersionToSign is not { } offered)
            return "no version is there to sign";
        bool untold = c.Details.Version is null,
            other = !untold && c.Details.Version != offered.Number,
            unseen = string.IsNullOrWhiteSpace(c.Details.Fingerprint),
            changed =
                !unseen && !string.Equals(c.Details.Fingerprint, offered.Text.Fingerprint, StringComparison.Ordinal);
        return !untold && !other && !unseen && !changed
            ? null
            : Finding.Of(
                Pieces.Of(
                    (untold, "it is not told which version is signed; offered is version {offered}"),
                    (other, "version {signed} is signed, but version {offered} is offered"),
                    (unseen, "the fingerprint of the text that is signed is not given"),
                    (changed, "the text that is signed is not the text that is offered")
                ),
                ("signed", c.Details.Version ?? 0),
                ("offered", offered.Number)
            );
    }

    private static Finding? FindSignerIsParty(AgreementCase c)
    {
        if (c.Details.Signer is not { } signer)
            return "it is not told who signs";
        bool stranger = signer != c.Agreement.Lead && signer != c.Agreement.Teacher,
            forAnother = c.Facts.By is { } by && by != signer;
        return !stranger && !forAnother
            ? null
            : Finding.Of(
                Pieces.Of(
                    (stranger, "{signer} is no party; {lead} and {teacher} sign"),
                    (forAnother, "{by} cannot sign for {signer}")
                ),
                ("signer", signer),
                ("lead", c.Agreement.Lead),
                ("teacher", c.Agreement.Teacher),
                ("by", c.Facts.By ?? signer)
            );
    }

    private static Finding? FindSignsOnce(AgreementCase c) =>
        c.Details.Signer is { } signer && c.Agreement.VersionToSign is { } offered && offered.IsSignedBy(signer)
            ? Finding.Of("{signer} signed version {offered} already", ("signer", signer), ("offered", offered.Number))
            : null;
}
