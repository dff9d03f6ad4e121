using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using SupportChange = LearningCycles.Machines.Change<
    LearningCycles.Support.SupportStage,
    LearningCycles.Support.SupportMove,
    LearningCycles.Support.SupportMoveDetails
>;

namespace LearningCycles.Support;

/// <summary>
/// A request for help with a challenging relationship: raised, talked through in confidence, planned for and resolved, with the school leader's help if need be (Objective 1, support).
/// </summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another request, or with everything that refuses the move.</para>
/// <para>This is the whole request. Show it to somebody only through <see cref="VisibleTo" />.</para>
/// </remarks>
public sealed class SupportRequest : IEquatable<SupportRequest>
{
    private readonly SupportSnapshot state;

    private SupportRequest(SupportSnapshot state)
    {
        this.state = state;
        (Level, Audience, Participants, Plan, LeaderUpdates) = (state.Level, state.Audience, [], [], []);
        foreach (var change in state.History)
        {
            var told = change.Told;
            Level = told.Level ?? Level;
            foreach (var member in told.Joining)
            {
                if (AudienceRoleOf(member.Person) is null)
                    Audience = Audience.Add(member);
            }
            Participants = told.Participants.Count > 0 ? told.Participants : Participants;
            switch (change.Move)
            {
                case SupportMove.AgreePlan:
                    Plan = told.Steps;
                    break;
                case SupportMove.Escalate:
                    LeaderUpdatedOn = change.On;
                    break;
                case SupportMove.UpdateLeader when told.Leader is { } leader:
                    LeaderUpdates = LeaderUpdates.Add(new(change.On, leader, told.Update));
                    LeaderUpdatedOn = change.On;
                    break;
                case SupportMove.RequestIntervention:
                    (Tried, Asked) = (told.Tried, told.Asked);
                    break;
                case SupportMove.Resolve:
                    (Outcome, Effect) = (told.Outcome, told.Effect);
                    break;
                case SupportMove.Reopen:
                    (Outcome, Effect) = (null, null);
                    break;
            }
        }
    }

    /// <summary>The host's id.</summary>
    public SupportRequestId Id => state.Id;

    /// <summary>Who raised it.</summary>
    public PersonId Raiser => state.Raiser;

    /// <summary>Whom it is about.</summary>
    public ConcernAbout About => state.About;

    /// <summary>The concern; in confidence. A blank one counts as missing.</summary>
    public string Concern => state.Concern;

    /// <summary>Who may be in the audience at all.</summary>
    public ConfidentialityLevel Level { get; }

    /// <summary>Who may read it beside the raiser, each person once.</summary>
    public ValueList<AudienceMember> Audience { get; }

    /// <summary>Who of the audience talks with the raiser; nobody before the discussion.</summary>
    public ValueList<PersonId> Participants { get; }

    /// <summary>The next steps that were agreed on last; none before a plan.</summary>
    public ValueList<SupportPlanStep> Plan { get; }

    /// <summary>When which school leader was kept informed, oldest first.</summary>
    public ValueList<LeaderUpdate> LeaderUpdates { get; }

    /// <summary>The last day on which a school leader was informed, by an update or by escalating; null when none was.</summary>
    public LocalDate? LeaderUpdatedOn { get; }

    /// <summary>What was tried before an intervention was asked for; null before that.</summary>
    public string? Tried { get; }

    /// <summary>What the school leader was asked to do; null before that.</summary>
    public string? Asked { get; }

    /// <summary>What came of it; null while it is open.</summary>
    public string? Outcome { get; }

    /// <summary>What becomes of the coaching relationship; null while it is open, or when nothing was decided.</summary>
    public RelationshipEffect? Effect { get; }

    /// <summary>The moves made, oldest first, with what they were told; in confidence.</summary>
    public ValueList<SupportChange> History => state.History;

    /// <summary>The last move made.</summary>
    public SupportChange LastChange => state.History[^1];

    /// <summary>The day on which it was raised.</summary>
    public LocalDate RaisedOn => state.History[0].On;

    /// <summary>Where the request stands.</summary>
    public SupportStage Stage => LastChange.To;

    /// <summary>Whether it still waits for an outcome.</summary>
    public bool IsOpen => Stage is not (SupportStage.Resolved or SupportStage.Closed or SupportStage.Withdrawn);

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<SupportMove> OpenMoves => SupportMap.Moves.OpenMoves(Stage);

    /// <summary>Raises a concern.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="raiser">Who raises it.</param>
    /// <param name="about">Whom it is about.</param>
    /// <param name="concern">The concern, in words.</param>
    /// <param name="level">Who may be in the audience at all.</param>
    /// <param name="audience">Who may read it, each person once.</param>
    /// <param name="on">The day.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    /// <exception cref="ArgumentException">Somebody is in the audience twice.</exception>
    /// <example>
    /// <code>
    /// PersonId dee = new("dee"), mia = new("mia"); // a teacher, and Lee's mentor
    /// var refused = SupportRequest.Raise(new("lee/1"), raiser: lee, about: new(teacher: dee, lead: lee),
    ///     concern: "Visits are called off again and again.", ConfidentialityLevel.RaiserAndMentor,
    ///     audience: [new(mia, AudienceRole.Mentor), new(ben, AudienceRole.InvitedPeer)], on: new(2026, 9, 29));
    /// Console.WriteLine(refused.Violations[0]);
    /// // SUP-01 required: RaiserAndMentor does not allow in the audience: ben (InvitedPeer)
    /// </code>
    /// </example>
    public static Decision<SupportRequest> Raise(
        SupportRequestId id,
        PersonId raiser,
        ConcernAbout about,
        string concern,
        ConfidentialityLevel level,
        ValueList<AudienceMember> audience,
        LocalDate on,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    )
    {
        var raised = Restore(
            new()
            {
                Id = id,
                Raiser = raiser,
                About = about,
                Concern = concern,
                Level = level,
                Audience = audience,
                History =
                [
                    new(null, SupportMove.Raise, SupportStage.Raised, on, SupportMoveDetails.None)
                    {
                        By = facts?.By ?? raiser,
                    },
                ],
            }
        );
        var subject = raised.CaseOf(SupportMove.Raise, on, null, policy, facts);
        return Decision<SupportRequest>.Of(subject.Policy.Rules.Check(SupportMove.Raise, subject), () => raised);
    }

    /// <summary>A request from its stored form.</summary>
    /// <exception cref="ArgumentException">The snapshot cannot have come from a request; the text tells why.</exception>
    public static SupportRequest Restore(SupportSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            $"Support request {snapshot.Id}",
            snapshot.SchemaVersion,
            SupportSnapshot.CurrentSchemaVersion,
            SupportMap.Moves.FindBrokenHistory(snapshot.History)
        );
        return new(snapshot);
    }

    /// <summary>The request as plain data, to store in confidence.</summary>
    public SupportSnapshot ToSnapshot() => state;

    /// <summary>As what a person belongs to the audience; null when not.</summary>
    public AudienceRole? AudienceRoleOf(PersonId person)
    {
        Guard.Against.Null(person);
        foreach (var member in Audience)
        {
            if (member.Person == person)
                return member.Role;
        }
        return null;
    }

    /// <summary>Whether a person may read it: the raiser and the audience, but nobody else whom it is about.</summary>
    public bool MayRead(PersonId person) =>
        person == Raiser || (AudienceRoleOf(person) is not null && !About.Includes(person));

    /// <summary>
    /// What a person may see: all of it for the raiser and the audience; state and dates for a school leader who was told of it without
    /// belonging to the audience; null for anybody else, so that they do not learn that it exists.
    /// </summary>
    /// <example>
    /// <code>
    /// PersonId mia = new("mia"), pat = new("pat"); // of the audience, and the school leader
    /// var told = request.UpdateLeader(on: new(2026, 9, 30), leader: pat, facts: new() { By = lee }).Value;
    ///
    /// Console.WriteLine(told.VisibleTo(mia)!.Request!.Concern); // Visits are called off again and again.
    /// Console.WriteLine(told.VisibleTo(pat)); // Raised, raised on 2026-09-29, last changed on 2026-09-30
    /// Console.WriteLine(told.VisibleTo(ben)?.ToString() ?? "nothing"); // nothing
    /// </code>
    /// </example>
    public SupportRequestView? VisibleTo(PersonId person)
    {
        if (MayRead(person))
            return new(this, isFull: true);
        if (About.Includes(person))
            return null;
        foreach (var update in LeaderUpdates)
        {
            if (update.Leader == person)
                return new(this, isFull: false);
        }
        return null;
    }

    /// <summary>Somebody of the audience answers.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> Acknowledge(
        LocalDate on,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.Acknowledge, on, null, policy, facts);

    /// <summary>Raiser and participants begin to talk.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="participants">Who of the audience talks with the raiser.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> Discuss(
        LocalDate on,
        ValueList<PersonId> participants,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.Discuss, on, new() { Participants = participants }, policy, facts);

    /// <summary>They talk again: a plan did not hold, or the school leader helps without an intervention.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="participants">Who of the audience talks with the raiser; as before when null or empty.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> ReturnToDiscussion(
        LocalDate on,
        string reason,
        ValueList<PersonId>? participants = null,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) =>
        Make(
            SupportMove.ReturnToDiscussion,
            on,
            new() { Reason = reason, Participants = participants ?? [] },
            policy,
            facts
        );

    /// <summary>They agree on next steps.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="steps">The next steps; those of an earlier plan are replaced.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var plan = discussed.AgreePlan(on: new(2026, 10, 2), [
    ///     new("Sit in on the next 1:1", owner: new("mia"), due: new(2026, 10, 9)),
    ///     new("Ask Dee for a day that suits her", owner: lee, due: null)], facts: new() { By = lee });
    /// Console.WriteLine(plan.Violations[0]); // SUR-05 required: steps without a day: 2
    /// </code>
    /// </example>
    public Decision<SupportRequest> AgreePlan(
        LocalDate on,
        ValueList<SupportPlanStep> steps,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.AgreePlan, on, new() { Steps = steps }, policy, facts);

    /// <summary>There is an outcome.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="effect">What becomes of the coaching relationship; asked after an intervention.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> Resolve(
        LocalDate on,
        string outcome,
        RelationshipEffect? effect = null,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.Resolve, on, new() { Outcome = outcome, Effect = effect }, policy, facts);

    /// <summary>The raiser confirms the outcome.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> Close(LocalDate on, SupportPolicy? policy = null, SupportFacts? facts = null) =>
        Make(SupportMove.Close, on, null, policy, facts);

    /// <summary>The school leader is brought in and informed.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="joining">Who joins the audience, such as the school leader; nobody when null.</param>
    /// <param name="level">The level from now on; as before when null.</param>
    /// <param name="raiserConsentedOn">The day of the raiser's consent, when somebody else makes the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var alone = discussed.Escalate(on: new(2026, 10, 12), facts: new() { By = lee });
    /// Console.WriteLine(alone.Violations[0]); // SUR-12 required: no school leader is in the audience
    ///
    /// var pat = new AudienceMember(new("pat"), AudienceRole.SchoolLeader);
    /// Console.WriteLine(discussed.Escalate(on: new(2026, 10, 12), joining: [pat], facts: new() { By = lee }).Value);
    /// // lee/1: Escalated, raised on 2026-09-29
    /// </code>
    /// </example>
    public Decision<SupportRequest> Escalate(
        LocalDate on,
        ValueList<AudienceMember>? joining = null,
        ConfidentialityLevel? level = null,
        LocalDate? raiserConsentedOn = null,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) =>
        Make(
            SupportMove.Escalate,
            on,
            new()
            {
                Joining = joining ?? [],
                Level = level,
                RaiserConsentedOn = raiserConsentedOn,
            },
            policy,
            facts
        );

    /// <summary>The school leader is asked to intervene.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="tried">What was tried so far.</param>
    /// <param name="asked">What the school leader is asked to do.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> RequestIntervention(
        LocalDate on,
        string tried,
        string asked,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.RequestIntervention, on, new() { Tried = tried, Asked = asked }, policy, facts);

    /// <summary>The school leader will intervene.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> AcceptIntervention(
        LocalDate on,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.AcceptIntervention, on, null, policy, facts);

    /// <summary>The school leader will not intervene; it is talked through again.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> DeclineIntervention(
        LocalDate on,
        string reason,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.DeclineIntervention, on, new() { Reason = reason }, policy, facts);

    /// <summary>The raiser takes it back.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> Withdraw(
        LocalDate on,
        string reason,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.Withdraw, on, new() { Reason = reason }, policy, facts);

    /// <summary>The raiser takes it up again. The outcome stays in the history.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> Reopen(
        LocalDate on,
        string reason,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.Reopen, on, new() { Reason = reason }, policy, facts);

    /// <summary>More people may read the request from now on.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="joining">Who joins the audience.</param>
    /// <param name="level">The level from now on; as before when null.</param>
    /// <param name="raiserConsentedOn">The day of the raiser's consent, when somebody else makes the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> WidenAudience(
        LocalDate on,
        ValueList<AudienceMember> joining,
        ConfidentialityLevel? level = null,
        LocalDate? raiserConsentedOn = null,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) =>
        Make(
            SupportMove.WidenAudience,
            on,
            new()
            {
                Joining = joining,
                Level = level,
                RaiserConsentedOn = raiserConsentedOn,
            },
            policy,
            facts
        );

    /// <summary>A school leader is kept informed.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="leader">The school leader.</param>
    /// <param name="update">What the leader is told; null for the state alone, which is all that one outside of the audience may know.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public Decision<SupportRequest> UpdateLeader(
        LocalDate on,
        PersonId leader,
        string? update = null,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) => Make(SupportMove.UpdateLeader, on, new() { Leader = leader, Update = update }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the request cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        SupportMove move,
        LocalDate on,
        SupportMoveDetails? details = null,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    )
    {
        var subject = CaseOf(Guard.Against.EnumOutOfRange(move), on, details, policy, facts);
        return MoveRules.Missing(SupportRules.MoveIsOpen, subject.Policy.Rules, move, subject);
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(SupportRequest? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SupportRequest);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(SupportRequest? left, SupportRequest? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(SupportRequest? left, SupportRequest? right) => !(left == right);

    /// <summary>The id, the stage and the day on which it was raised, without any text: <c>r1: InDiscussion, raised on 2026-09-21</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage}, raised on {RaisedOn}");

    private SupportCase CaseOf(
        SupportMove move,
        LocalDate on,
        SupportMoveDetails? details,
        SupportPolicy? policy,
        SupportFacts? facts
    ) =>
        new(
            this,
            move,
            on,
            details ?? SupportMoveDetails.None,
            policy ?? SupportPolicy.Default,
            facts ?? SupportFacts.None
        );

    private Decision<SupportRequest> Make(
        SupportMove move,
        LocalDate on,
        SupportMoveDetails? details,
        SupportPolicy? policy,
        SupportFacts? facts
    ) =>
        Decision<SupportRequest>.Of(
            Missing(move, on, details, policy, facts),
            () =>
                new(
                    state with
                    {
                        History = SupportMap.Moves.Moved(
                            History,
                            move,
                            on,
                            details ?? SupportMoveDetails.None,
                            facts?.By
                        ),
                    }
                )
        );
}
