using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using GoalChange = LearningCycles.Machines.Change<
    LearningCycles.Goals.GoalStage,
    LearningCycles.Goals.GoalMove,
    LearningCycles.Goals.GoalMoveDetails
>;

namespace LearningCycles.Goals;

/// <summary>
/// A goal with its life: proposed, written out, confirmed, worked on, assessed and closed. It is one teacher's, a team's or the school's.
/// </summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another record, or with everything that refuses the move.
/// Which move is open when is in <see cref="GoalMap" />; what a move needs is in the policy's rule book.</para>
/// <para>Two sides agree to a goal: its owners and its lead. A teacher's goal is owned by the teacher; a team's by its teachers; a
/// school's by those who answer for it, such as its leads. The lead is the coach of the teacher, the lead of the team, or the school leader.</para>
/// <para>A part is written with <c>With</c> or <see cref="Record" /> and is open only in its own stages; elsewhere it throws
/// <see cref="PartNotOpenException" />. The id, the level and the owners stay: with others it is another goal.</para>
/// </remarks>
/// <example>
/// <code>
/// var record = GoalRecord
///     .Propose(anasGoal, GoalScope.Year, schoolYear, lead: lee, on: new(2026, 8, 24))
///     .Draft(on: new(2026, 8, 27)).Value;
/// var missing = record.Missing(GoalMove.Confirm, on: new(2026, 9, 1));
/// foreach (var violation in missing.Where(one => one.Severity == Severity.Required))
///     Console.WriteLine(violation);
/// // GLS-02 required: the goal is not confirmed by lee, ana
/// // GLS-05 required: success indicators given: 0; needed: 1
/// </code>
/// </example>
public sealed class GoalRecord : IEquatable<GoalRecord>
{
    private readonly GoalSnapshot state;

    private GoalRecord(GoalSnapshot state) => this.state = state;

    /// <summary>The host's id.</summary>
    public GoalId Id => Goal.Id;

    /// <summary>For how long the goal is meant.</summary>
    public GoalScope Scope => state.Scope;

    /// <summary>Whose goal it is.</summary>
    public GoalLevel Level => Goal.Level;

    /// <summary>The people who own it.</summary>
    public ValueList<PersonId> Owners => Goal.Owners;

    /// <summary>Who agrees to it beside its owners.</summary>
    public PersonId Lead => state.Lead;

    /// <summary>The first and last day of its school year.</summary>
    public DateInterval SchoolYear => state.SchoolYear;

    /// <summary>The version that stands.</summary>
    public GoalContent Content => state.Content;

    /// <summary>The goal of the version that stands.</summary>
    public Goal Goal => state.Content.Goal;

    /// <summary>How broad the evidence for the version that stands is. Computed, never stored.</summary>
    public EvidenceBalance Evidence => Content.Evidence;

    /// <summary>Versions that were revised, oldest first.</summary>
    public ValueList<EarlierGoalVersion> EarlierVersions => state.EarlierVersions;

    /// <summary>The day of the last revision; null when there was none.</summary>
    public LocalDate? RevisedOn => EarlierVersions.Count == 0 ? null : EarlierVersions[^1].RevisedOn;

    /// <summary>How it went while it was worked on.</summary>
    public ValueList<GoalProgress> Progress => state.Progress;

    /// <summary>What became of it.</summary>
    public GoalAssessment Assessment => state.Assessment;

    /// <summary>The goal that took this one's place, if any.</summary>
    public GoalId? Successor => LastChange.Told.Successor;

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<GoalChange> History => state.History;

    /// <summary>The last move made.</summary>
    public GoalChange LastChange => state.History[^1];

    /// <summary>Where the goal stands.</summary>
    public GoalStage Stage => LastChange.To;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<GoalMove> OpenMoves => GoalMap.Moves.OpenMoves(Stage);

    /// <summary>Proposes a goal.</summary>
    /// <param name="goal">What is to be reached, with its owners: one for an individual goal.</param>
    /// <param name="scope">For how long it is meant.</param>
    /// <param name="schoolYear">The first and last day of its school year.</param>
    /// <param name="lead">Who agrees to it beside its owners.</param>
    /// <param name="on">The day of the proposal.</param>
    /// <param name="by">Who proposes it, if told; goes into the history.</param>
    /// <exception cref="ArgumentException">
    /// No owner is given, or one twice, or several for an individual goal, or the lead is among them.
    /// </exception>
    public static GoalRecord Propose(
        Goal goal,
        GoalScope scope,
        DateInterval schoolYear,
        PersonId lead,
        LocalDate on,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Scope = scope,
                SchoolYear = schoolYear,
                Lead = lead,
                Content = new(goal),
                History = [new(null, GoalMove.Propose, GoalStage.Proposed, on, GoalMoveDetails.None) { By = by }],
            }
        );

    /// <summary>A goal from its stored form.</summary>
    /// <exception cref="ArgumentException">
    /// The snapshot cannot have come from a goal; the text tells why. Where it is a <see cref="SnapshotRefusedException" />, that names the member.
    /// </exception>
    public static GoalRecord Restore(GoalSnapshot snapshot) => new(GoalSnapshotCheck.Of(snapshot));

    /// <summary>The goal as it stood at the end of a day; null when it was not there yet.</summary>
    /// <remarks>
    /// Stage, history, the version that stood, and everything with a day of its own (confirmations, data points, progress) are those of
    /// the day. An assessment is empty before the goal was assessed. What else has no day is shown as it stands now; a host that needs
    /// that too stores a snapshot with each change.
    /// </remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(activeGoal); // ana/1: Active since 2026-09-08
    /// Console.WriteLine(activeGoal.AsOf(new(2026, 8, 31))); // ana/1: Drafted since 2026-08-27
    /// Console.WriteLine(activeGoal.AsOf(new(2026, 8, 1))?.ToString() ?? "not there yet"); // not there yet
    /// </code>
    /// </example>
    public GoalRecord? AsOf(LocalDate day) => GoalAsOf.Of(state, day) is { } then ? new(then) : null;

    /// <summary>The goal as plain data, to store.</summary>
    public GoalSnapshot ToSnapshot() => state;

    /// <summary>This goal with other content.</summary>
    /// <exception cref="PartNotOpenException">The goal is confirmed; <see cref="Revise" /> opens it again.</exception>
    /// <exception cref="ArgumentException">The id, the level or the owners differ.</exception>
    public GoalRecord With(GoalContent content)
    {
        var open = Open(GoalPart.Content);
        var differing = GoalSnapshotCheck.Differing(Goal, Guard.Against.Null(content).Goal);
        return new(
            open with
            {
                Content = Guard.Against.InvalidInput(
                    content,
                    nameof(content),
                    _ => differing is null,
                    $"The content for goal {Id} {differing}.\nMaybe propose it as another goal?"
                ),
            }
        );
    }

    /// <summary>This goal with one more look at how it goes.</summary>
    /// <exception cref="PartNotOpenException">The goal is not worked on.</exception>
    /// <exception cref="ArgumentException">The goal has no such success indicator.</exception>
    /// <example>
    /// <code>
    /// var measure = activeGoal.Content.Indicators.Single(one => one.Id == new SuccessIndicatorId("students")).Measure;
    /// var watched = activeGoal.Record(new(new("students"), on: new(2026, 9, 25), "Exit tickets", value: 58));
    /// Console.WriteLine(measure); // percent: 41 to 75
    /// Console.WriteLine(watched.Progress[0]); // 2026-09-25 students: 58
    /// </code>
    /// </example>
    public GoalRecord Record(GoalProgress progress)
    {
        var open = Open(GoalPart.Progress);
        Guard.Against.InvalidInput(
            Guard.Against.Null(progress),
            nameof(progress),
            one => Content.Indicators.Any(indicator => indicator.Id == one.Indicator),
            $"Goal {Id} has no success indicator {progress.Indicator}.\nMaybe it is one of: {string.Join(", ", Content.Indicators.Select(indicator => indicator.Id))}?"
        );
        return new(open with { Progress = Progress.Add(progress) });
    }

    /// <summary>This goal with an assessment.</summary>
    /// <exception cref="PartNotOpenException">The goal is neither worked on nor assessed.</exception>
    public GoalRecord With(GoalAssessment assessment) =>
        new(Open(GoalPart.Assessment) with { Assessment = assessment });

    /// <summary>It is written out.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Draft(LocalDate on, GoalPolicy? policy = null, GoalFacts? facts = null) =>
        Make(GoalMove.Draft, on, null, policy, facts);

    /// <summary>Both sides agreed to it; their confirmations are in the content.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Confirm(LocalDate on, GoalPolicy? policy = null, GoalFacts? facts = null) =>
        Make(GoalMove.Confirm, on, null, policy, facts);

    /// <summary>The work on it begins.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Activate(LocalDate on, GoalPolicy? policy = null, GoalFacts? facts = null) =>
        Make(GoalMove.Activate, on, null, policy, facts);

    /// <summary>Goes back to writing. The version that stood is kept, and the goal and its success indicators have to be confirmed anew.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="confirmedBy">The lead and the owners.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var revised = activeGoal.Revise(on: new(2026, 10, 5), "Too wide for one cycle", confirmedBy: [lee, ana]).Value;
    /// Console.WriteLine(revised); // ana/1: Drafted since 2026-10-05
    /// Console.WriteLine(revised.EarlierVersions);
    /// // [ana/1, revised on 2026-10-05]
    /// Console.WriteLine(revised.Content.Confirmations); // []
    /// </code>
    /// </example>
    public Decision<GoalRecord> Revise(
        LocalDate on,
        string reason,
        ValueList<PersonId> confirmedBy,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) => Make(GoalMove.Revise, on, new() { Reason = reason, ConfirmedBy = confirmedBy }, policy, facts);

    /// <summary>It is judged; the outcome and the evidence are in the assessment.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Assess(LocalDate on, GoalPolicy? policy = null, GoalFacts? facts = null) =>
        Make(GoalMove.Assess, on, null, policy, facts);

    /// <summary>Goes back to the work, for more evidence. What was written of the assessment is kept.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> ReturnToActive(
        LocalDate on,
        string reason,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) => Make(GoalMove.ReturnToActive, on, new() { Reason = reason }, policy, facts);

    /// <summary>Closes the goal.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Close(LocalDate on, GoalPolicy? policy = null, GoalFacts? facts = null) =>
        Make(GoalMove.Close, on, null, policy, facts);

    /// <summary>Takes a closed goal's assessment up again.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="confirmedBy">The lead and the owners.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Reopen(
        LocalDate on,
        string reason,
        ValueList<PersonId> confirmedBy,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) => Make(GoalMove.Reopen, on, new() { Reason = reason, ConfirmedBy = confirmedBy }, policy, facts);

    /// <summary>Another goal takes its place.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="successor">The other goal.</param>
    /// <param name="reason">Why, if told.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Supersede(
        LocalDate on,
        GoalId successor,
        string? reason = null,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) => Make(GoalMove.Supersede, on, new() { Successor = successor, Reason = reason }, policy, facts);

    /// <summary>Gives the goal up.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public Decision<GoalRecord> Withdraw(
        LocalDate on,
        string reason,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    ) => Make(GoalMove.Withdraw, on, new() { Reason = reason }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the goal cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        GoalMove move,
        LocalDate on,
        GoalMoveDetails? details = null,
        GoalPolicy? policy = null,
        GoalFacts? facts = null
    )
    {
        var subject = new GoalCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? GoalMoveDetails.None,
            policy ?? GoalPolicy.Default,
            facts ?? GoalFacts.None
        );
        return MoveRules.Missing(GoalRules.MoveIsOpen, subject.Policy.Rules, move, subject);
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(GoalRecord? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GoalRecord);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(GoalRecord? left, GoalRecord? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(GoalRecord? left, GoalRecord? right) => !(left == right);

    /// <summary>The id, the stage, and since when: <c>g1: Active since 2026-09-08</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage} since {LastChange.On}");

    private Decision<GoalRecord> Make(
        GoalMove move,
        LocalDate on,
        GoalMoveDetails? details,
        GoalPolicy? policy,
        GoalFacts? facts
    )
    {
        var told = details ?? GoalMoveDetails.None;
        return Decision<GoalRecord>.Of(
            Missing(move, on, told, policy, facts),
            () =>
            {
                var moved = state with { History = GoalMap.Moves.Moved(History, move, on, told, facts?.By) };
                return new(
                    move == GoalMove.Revise
                        ? moved with
                        {
                            Content = Content.Unconfirmed(),
                            EarlierVersions = EarlierVersions.Add(new(Content, on)),
                        }
                        : moved
                );
            }
        );
    }

    private GoalSnapshot Open(GoalPart part) =>
        GoalMap.OpenIn(part).Contains(Stage)
            ? state
            : throw PartNotOpenException.For($"goal {Id}", part, Stage, GoalMap.OpenIn(part), GoalMap.Moves);
}
