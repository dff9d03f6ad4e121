using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using AgreementChange = LearningCycles.Machines.Change<
    LearningCycles.Agreements.AgreementStage,
    LearningCycles.Agreements.AgreementMove,
    LearningCycles.Agreements.AgreementMoveDetails
>;

namespace LearningCycles.Agreements;

/// <summary>
/// What a lead and a teacher agree on for their work: drafted, offered, signed by both, amended, and at last expired or ended
/// (Objective 1, norms and routines; one edition of the guide).
/// </summary>
/// <remarks>It never changes: each verb returns a <see cref="Decision{T}" /> with another agreement, or with everything that refuses the move.</remarks>
/// <example>
/// <code>
/// var draft = CoachingAgreement.Draft(new("lee/ana"), lee, ana, text, on: new(2026, 8, 21));
/// var offered = draft.Offer(on: new(2026, 8, 21)).Value;
/// var version = offered.VersionToSign!;
///
/// var signed = offered.Sign(on: new(2026, 8, 21), lee, version).Value;
/// Console.WriteLine(signed); // lee/ana: PartlySigned, lee and ana
/// Console.WriteLine(signed.Sign(on: new(2026, 8, 24), ana, version).Value); // lee/ana: InForce, lee and ana
/// </code>
/// </example>
public sealed class CoachingAgreement : IEquatable<CoachingAgreement>
{
    private readonly AgreementSnapshot state;

    private CoachingAgreement(AgreementSnapshot state) => this.state = state;

    /// <summary>The host's id.</summary>
    public AgreementId Id => state.Id;

    /// <summary>The lead.</summary>
    public PersonId Lead => state.Lead;

    /// <summary>The teacher.</summary>
    public PersonId Teacher => state.Teacher;

    /// <summary>The text that was not offered yet, of a draft or of one that was withdrawn; null otherwise.</summary>
    public AgreementText? DraftText => state.DraftText;

    /// <summary>Every version that was offered, oldest first, with the signatures that hold.</summary>
    public ValueList<AgreementVersion> Versions => state.Versions;

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<AgreementChange> History => state.History;

    /// <summary>The last move made.</summary>
    public AgreementChange LastChange => state.History[^1];

    /// <summary>Where the agreement stands.</summary>
    public AgreementStage Stage => LastChange.To;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<AgreementMove> OpenMoves => AgreementMap.Moves.OpenMoves(Stage);

    /// <summary>The version that is there to sign; null when none is.</summary>
    public AgreementVersion? VersionToSign =>
        Stage
            is AgreementStage.Offered
                or AgreementStage.PartlySigned
                or AgreementStage.AmendmentOffered
                or AgreementStage.AmendmentPartlySigned
            ? Versions[^1]
            : null;

    /// <summary>
    /// The version that both signed and that neither expired nor ended; null when there is none. Whether its last day passed unrecorded is
    /// asked with <see cref="InForceOn" />.
    /// </summary>
    public AgreementVersion? VersionInForce
    {
        get
        {
            if (Stage is AgreementStage.Expired or AgreementStage.Ended)
                return null;
            for (var i = Versions.Count - 1; i >= 0; i--)
            {
                if (IsSigned(Versions[i]))
                    return Versions[i];
            }
            return null;
        }
    }

    /// <summary>Drafts an agreement.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="teacher">The teacher.</param>
    /// <param name="text">What it says so far, and until when.</param>
    /// <param name="on">The day of the move.</param>
    /// <param name="by">Who drafts it, if told; goes into the history.</param>
    /// <exception cref="ArgumentException">The lead is the teacher.</exception>
    public static CoachingAgreement Draft(
        AgreementId id,
        PersonId lead,
        PersonId teacher,
        AgreementText text,
        LocalDate on,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Lead = lead,
                Teacher = teacher,
                DraftText = Guard.Against.Null(text),
                History =
                [
                    new(null, AgreementMove.Draft, AgreementStage.Draft, on, AgreementMoveDetails.None) { By = by },
                ],
            }
        );

    /// <summary>An agreement from its stored form.</summary>
    /// <exception cref="ArgumentException">
    /// The snapshot cannot have come from an agreement, such as one whose text was changed after it was signed; the text tells why.
    /// </exception>
    public static CoachingAgreement Restore(AgreementSnapshot snapshot) => new(AgreementSnapshotCheck.Of(snapshot));

    /// <summary>The agreement as plain data, to store.</summary>
    public AgreementSnapshot ToSnapshot() => state;

    /// <summary>
    /// The version in force on a day, as the history tells; null when none is. A version is in force from the day on which the second of the
    /// two signed it, up to and with its last day, or up to the day before the next one came into force or the agreement expired or ended.
    /// </summary>
    /// <example>
    /// <code>
    /// foreach (var day in new LocalDate[] { new(2026, 8, 23), new(2026, 8, 24), new(2027, 5, 29) })
    ///     Console.WriteLine(agreement.InForceOn(day) is { } version ? $"version {version.Number}" : "none");
    /// // none
    /// // version 1
    /// // none
    /// </code>
    /// </example>
    public AgreementVersion? InForceOn(LocalDate day)
    {
        if (Stage is AgreementStage.Expired or AgreementStage.Ended && LastChange.On <= day)
            return null;
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            var version = Versions[i];
            if (IsSigned(version) && version.Signatures[^1].On <= day)
                return day <= version.Text.LastDay ? version : null;
        }
        return null;
    }

    /// <summary>This draft with another text.</summary>
    /// <exception cref="PartNotOpenException">It is no draft.</exception>
    public CoachingAgreement With(AgreementText text) =>
        Stage == AgreementStage.Draft
            ? new(state with { DraftText = Guard.Against.Null(text) })
            : throw PartNotOpenException.For(
                $"agreement {Id}",
                "Text",
                Stage,
                [AgreementStage.Draft],
                AgreementMap.Moves
            );

    /// <summary>Offers the text to be signed: it is frozen as the next version.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> Offer(
        LocalDate on,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.Offer, on, null, policy, facts);

    /// <summary>The lead or the teacher signs. With the second signature the version comes into force.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="signer">Who signs: the lead or the teacher, each for themselves. Another person in the facts is refused.</param>
    /// <param name="version">The version that the signer read; one that is no longer offered, or says something else, is refused.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> Sign(
        LocalDate on,
        PersonId signer,
        AgreementVersion version,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    )
    {
        Guard.Against.Null(version);
        return Make(
            AgreementMove.Sign,
            on,
            new()
            {
                Signer = Guard.Against.Null(signer),
                Version = version.Number,
                Fingerprint = version.Text.Fingerprint,
            },
            policy,
            facts
        );
    }

    /// <summary>Takes the offer back to being a draft. Its signatures are void.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var read = offered.VersionToSign!; // what Ana has on her screen
    /// var other = new AgreementText(text.LastDay, [.. text.Clauses, new(ClauseKind.Other, "Ben may join.")]);
    /// var again = offered.Edit(on: new(2026, 8, 24), "Ben would like to join").Value
    ///     .With(other)
    ///     .Offer(on: new(2026, 8, 24)).Value;
    ///
    /// Console.WriteLine(again.Sign(on: new(2026, 8, 25), ana, read).Violations[0].Finding);
    /// // version 1 is signed, but version 2 is offered; the text that is signed is not the text that is offered
    /// </code>
    /// </example>
    public Decision<CoachingAgreement> Edit(
        LocalDate on,
        string reason,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.Edit, on, new() { Reason = reason }, policy, facts);

    /// <summary>
    /// The teacher does not want what is offered; signatures on it are void. An amendment that is declined leaves the version before it in force.
    /// The facts tell that it is the teacher.
    /// </summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why, if the teacher likes to tell.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> Decline(
        LocalDate on,
        string? reason = null,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.Decline, on, new() { Reason = reason }, policy, facts);

    /// <summary>The lead takes the draft or the offer back; signatures on it are void. The facts tell that it is the lead.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> Withdraw(
        LocalDate on,
        string reason,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.Withdraw, on, new() { Reason = reason }, policy, facts);

    /// <summary>Offers another text, which is frozen as the next version. The present one stays in force until both signed it.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="text">The other text.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var shorter = new AgreementText(lastDay: new(2027, 1, 29), text.Clauses);
    /// var amended = agreement.OfferAmendment(on: new(2026, 11, 2), shorter).Value;
    /// Console.WriteLine($"in force: {amended.VersionInForce!.Number}, to sign: {amended.VersionToSign!.Number}");
    /// // in force: 1, to sign: 2
    /// </code>
    /// </example>
    public Decision<CoachingAgreement> OfferAmendment(
        LocalDate on,
        AgreementText text,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.OfferAmendment, on, new() { Text = Guard.Against.Null(text) }, policy, facts);

    /// <summary>The lead takes the amendment back; signatures on it are void. The facts tell that it is the lead.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> WithdrawAmendment(
        LocalDate on,
        string reason,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.WithdrawAmendment, on, new() { Reason = reason }, policy, facts);

    /// <summary>Its last day passed.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> Expire(
        LocalDate on,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.Expire, on, null, policy, facts);

    /// <summary>Ends it before its last day, such as when the two no longer work together.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public Decision<CoachingAgreement> End(
        LocalDate on,
        string reason,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    ) => Make(AgreementMove.End, on, new() { Reason = reason }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the agreement cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        AgreementMove move,
        LocalDate on,
        AgreementMoveDetails? details = null,
        AgreementPolicy? policy = null,
        AgreementFacts? facts = null
    )
    {
        var subject = new AgreementCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? AgreementMoveDetails.None,
            policy ?? AgreementPolicy.Default,
            facts ?? AgreementFacts.None
        );
        var missing = MoveRules.Missing(AgreementRules.MoveIsOpen, subject.Policy.Rules, move, subject);
        return move == AgreementMove.Sign && VersionToSign is not null
            ? [.. SignatureRules.Book.Check(move, subject), .. missing]
            : missing;
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(CoachingAgreement? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CoachingAgreement);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(CoachingAgreement? left, CoachingAgreement? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(CoachingAgreement? left, CoachingAgreement? right) => !(left == right);

    /// <summary>The id, the stage and the people: <c>2026/ana/agreement: InForce, lee and ana</c>. No clause is shown.</summary>
    public override string ToString() => $"{Id}: {Stage}, {Lead} and {Teacher}";

    /// <summary>Whether a move voids the signatures of the version that is there to sign.</summary>
    internal static bool Voids(AgreementMove move) =>
        move
            is AgreementMove.Edit
                or AgreementMove.Decline
                or AgreementMove.Withdraw
                or AgreementMove.WithdrawAmendment;

    private bool IsSigned(AgreementVersion version) => version.IsSignedBy(Lead) && version.IsSignedBy(Teacher);

    private Decision<CoachingAgreement> Make(
        AgreementMove move,
        LocalDate on,
        AgreementMoveDetails? details,
        AgreementPolicy? policy,
        AgreementFacts? facts
    )
    {
        var told = details ?? AgreementMoveDetails.None;
        var said = facts ?? AgreementFacts.None;
        return Decision<CoachingAgreement>.Of(
            Missing(move, on, told, policy, said),
            () => new(Moved(move, on, told, said))
        );
    }

    private AgreementSnapshot Moved(AgreementMove move, LocalDate on, AgreementMoveDetails told, AgreementFacts facts)
    {
        var moved = state;
        if ((move == AgreementMove.Offer ? DraftText : told.Text) is { } text)
        {
            var version = new AgreementVersion(Versions.Count + 1, text, on);
            moved = moved with { DraftText = null, Versions = Versions.Add(version) };
            told = told with { Text = null, Version = version.Number, Fingerprint = text.Fingerprint };
        }
        else if (move == AgreementMove.Sign && told.Signer is { } signer)
        {
            var offered = Versions[^1];
            var signature = new Signature(signer, on, offered.Number, offered.Text.Fingerprint);
            moved = moved with { Versions = WithLast(offered.Signatures.Add(signature)) };
        }
        else if (Voids(move) && VersionToSign is { } offered)
        {
            moved = moved with { Versions = WithLast([]) };
            if (move == AgreementMove.Edit)
                moved = moved with { DraftText = offered.Text };
        }
        return moved with { History = AgreementMap.Moves.Moved(History, move, on, told, facts.By) };
    }

    private ValueList<AgreementVersion> WithLast(ValueList<Signature> signatures) =>
        [.. Versions.Take(Versions.Count - 1), Versions[^1] with { Signatures = signatures }];
}
