using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using NextStepChange = LearningCycles.Machines.Change<
    LearningCycles.Meetings.NextStepStage,
    LearningCycles.Meetings.NextStepMove,
    LearningCycles.Meetings.NextStepMoveDetails
>;

namespace LearningCycles.Meetings;

/// <summary>Something that somebody will do after a meeting, by a day (Objective 1, regular 1:1s).</summary>
/// <remarks>It never changes: each verb returns a <see cref="Decision{T}" /> with another step, or with everything that refuses the move.</remarks>
/// <example>
/// <code>
/// var step = NextStep.Agree(
///     new("tickets"), "Bring a week of exit tickets", owner: ana, due: new(2026, 9, 14), on: new(2026, 9, 1));
/// Console.WriteLine(step.IsOverdue(on: new(2026, 9, 15)) ? "overdue" : "in time"); // overdue
///
/// Console.WriteLine(step.Carry(on: new(2026, 9, 15), newDue: new(2026, 9, 14)).Violations[0]);
/// // STP-01 required: the new day 2026-09-14 lies before the move on 2026-09-15
/// Console.WriteLine(step.Carry(on: new(2026, 9, 15), newDue: new(2026, 9, 22)).Value);
/// // tickets: Carried, by 2026-09-22
/// </code>
/// </example>
public sealed class NextStep : IEquatable<NextStep>
{
    private readonly NextStepSnapshot state;

    private NextStep(NextStepSnapshot state) => this.state = state;

    /// <summary>The host's id.</summary>
    public NextStepId Id => state.Id;

    /// <summary>What is to be done. A blank one counts as missing.</summary>
    public string Text => state.Text;

    /// <summary>Who does it; null while nobody is named.</summary>
    public PersonId? Owner => state.Owner;

    /// <summary>Who brought it up; null when not told. Many that the lead brought up are a sign of micromanaging.</summary>
    public PersonId? ProposedBy => state.ProposedBy;

    /// <summary>The day by which it is to be done; null while not set.</summary>
    public LocalDate? Due => state.Due;

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<NextStepChange> History => state.History;

    /// <summary>The last move made.</summary>
    public NextStepChange LastChange => state.History[^1];

    /// <summary>Where the step stands.</summary>
    public NextStepStage Stage => LastChange.To;

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Stage is NextStepStage.Open or NextStepStage.Carried;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<NextStepMove> OpenMoves => NextStepMap.Moves.OpenMoves(Stage);

    /// <summary>Agrees on a step.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="text">What is to be done.</param>
    /// <param name="owner">Who does it; null while nobody is named. Closing out its 1:1 asks for one.</param>
    /// <param name="due">The day by which it is to be done; null while not set. Closing out its 1:1 asks for one.</param>
    /// <param name="on">The day of the agreement.</param>
    /// <param name="proposedBy">Who brought it up; null when not told.</param>
    public static NextStep Agree(
        NextStepId id,
        string text,
        PersonId? owner,
        LocalDate? due,
        LocalDate on,
        PersonId? proposedBy = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Text = text,
                Owner = owner,
                Due = due,
                ProposedBy = proposedBy,
                History = [new(null, NextStepMove.Agree, NextStepStage.Open, on, NextStepMoveDetails.None)],
            }
        );

    /// <summary>A step from its stored form.</summary>
    /// <exception cref="ArgumentException">The snapshot cannot have come from a step; the text tells why.</exception>
    public static NextStep Restore(NextStepSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            $"Next step {snapshot.Id}",
            snapshot.SchemaVersion,
            NextStepSnapshot.CurrentSchemaVersion,
            NextStepMap.Moves.FindBrokenHistory(snapshot.History)
        );
        return new(snapshot);
    }

    /// <summary>The step as plain data, to store.</summary>
    public NextStepSnapshot ToSnapshot() => state;

    /// <summary>Whether it is still to be done and its day has passed.</summary>
    /// <param name="on">The day of the question.</param>
    public bool IsOverdue(LocalDate on) => IsOpen && Due is { } due && due < on;

    /// <summary>It is done.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">Who makes the move; goes into the history.</param>
    public Decision<NextStep> Finish(LocalDate on, MeetingPolicy? policy = null, MeetingFacts? facts = null) =>
        Make(NextStepMove.Finish, on, null, policy, facts);

    /// <summary>It is taken along to a later day.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="newDue">The day by which it is now to be done.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">Who makes the move; goes into the history.</param>
    public Decision<NextStep> Carry(
        LocalDate on,
        LocalDate newDue,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(NextStepMove.Carry, on, new() { NewDue = newDue }, policy, facts);

    /// <summary>It is given up.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">Who makes the move; goes into the history.</param>
    public Decision<NextStep> Drop(
        LocalDate on,
        string reason,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(NextStepMove.Drop, on, new() { Reason = reason }, policy, facts);

    /// <summary>It was not done after all, or is wanted again.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">Who makes the move; goes into the history.</param>
    public Decision<NextStep> Reopen(
        LocalDate on,
        string reason,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(NextStepMove.Reopen, on, new() { Reason = reason }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    public ValueList<RuleViolation> Missing(
        NextStepMove move,
        LocalDate on,
        NextStepMoveDetails? details = null,
        MeetingPolicy? policy = null
    ) =>
        MoveRules.Missing(
            NextStepRules.MoveIsOpen,
            (policy ?? MeetingPolicy.Default).NextSteps,
            move,
            new NextStepCase(this, Guard.Against.EnumOutOfRange(move), on, details ?? NextStepMoveDetails.None)
        );

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(NextStep? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as NextStep);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(NextStep? left, NextStep? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(NextStep? left, NextStep? right) => !(left == right);

    /// <summary>The id, the stage and the day: <c>s1: Open, by 2026-09-18</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Id}: {Stage}, by {(Due is null ? "?" : InvariantText.Of(Due.Value))}");

    private Decision<NextStep> Make(
        NextStepMove move,
        LocalDate on,
        NextStepMoveDetails? details,
        MeetingPolicy? policy,
        MeetingFacts? facts
    )
    {
        var told = details ?? NextStepMoveDetails.None;
        return Decision<NextStep>.Of(
            Missing(move, on, told, policy),
            () =>
                new(
                    state with
                    {
                        Due = told.NewDue ?? Due,
                        History = NextStepMap.Moves.Moved(History, move, on, told, facts?.By),
                    }
                )
        );
    }
}
