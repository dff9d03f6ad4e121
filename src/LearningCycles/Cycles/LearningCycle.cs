using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using CycleChange = LearningCycles.Machines.Change<
    LearningCycles.Cycles.CycleStage,
    LearningCycles.Cycles.CycleMove,
    LearningCycles.Cycles.CycleMoveDetails
>;

namespace LearningCycles.Cycles;

/// <summary>
/// A learning cycle of one teacher or a team: proposed, given an intention, learned in, reflected on, closed, and followed by the next.
/// </summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another cycle, or with everything that refuses the move.
/// Which move is open when is in <see cref="CycleMap" />; what a move needs is in the policy's rule book.</para>
/// <para>A part is written with <c>With</c> and is open only in its own stages; elsewhere it throws <see cref="PartNotOpenException" />.
/// A part that nobody wrote yet is empty, never null.</para>
/// </remarks>
/// <example>
/// <code>
/// var draft = LearningCycle.Propose(
///     new("2026/ana/1"), coach: lee, [ana], start: new(2026, 9, 1), end: new(2026, 10, 16), on: new(2026, 8, 24));
/// var learning = draft.With(intention).With(cycle.Calendar)
///     .Begin(on: new(2026, 9, 1)).Value
///     .BeginLearning(on: new(2026, 9, 8)); // a Decision: the next cycle, or everything that refuses it
///
/// Console.WriteLine(learning.IsAccepted ? "Learning begins." : "Not yet:"); // Not yet:
/// foreach (var violation in learning.Violations)
///     Console.WriteLine(violation);
/// // LRN-01 required: no way of learning is chosen; choose one together with the teacher
/// // LRN-02 required: adjustments with a statement: 0; asked for: 1 to 2
/// </code>
/// </example>
public sealed class LearningCycle : IEquatable<LearningCycle>
{
    private readonly CycleSnapshot state;

    private LearningCycle(CycleSnapshot state) => this.state = state;

    /// <summary>The host's id.</summary>
    public CycleId Id => state.Id;

    /// <summary>The lead who coaches.</summary>
    public PersonId Coach => state.Coach;

    /// <summary>The teachers, one or a team.</summary>
    public ValueList<PersonId> Teachers => state.Teachers;

    /// <summary>The first day.</summary>
    public LocalDate Start => state.Start;

    /// <summary>The last day; moved by an extension, or by a pause whose days are given back.</summary>
    public LocalDate End => state.End;

    /// <summary>The last day as it was planned, before a move changed it.</summary>
    public LocalDate PlannedEnd => state.PlannedEnd ?? state.End;

    /// <summary>The cycle from which this one followed, if any.</summary>
    public CycleId? Previous => state.Previous;

    /// <summary>What the cycle is for.</summary>
    public Intention Intention => state.Intention;

    /// <summary>Intentions that were revised, oldest first.</summary>
    public ValueList<Intention> EarlierIntentions => state.EarlierIntentions;

    /// <summary>When its meetings are.</summary>
    public CycleCalendar Calendar => state.Calendar;

    /// <summary>How the teacher will learn.</summary>
    public LearningPlan Plan => state.Plan;

    /// <summary>What happened.</summary>
    public LearningRecord Learning => state.Learning;

    /// <summary>The look back.</summary>
    public Reflection Reflection => state.Reflection;

    /// <summary>The moves made, oldest first.</summary>
    /// <example>
    /// <code>
    /// foreach (var change in closedCycle.History)
    ///     Console.WriteLine(change);
    /// // 2026-08-24 Propose: new to Draft
    /// // 2026-09-01 Begin: Draft to SettingIntention
    /// // 2026-09-08 BeginLearning: SettingIntention to Learning
    /// // 2026-10-05 BeginReflection: Learning to Reflecting
    /// // 2026-10-12 Close: Reflecting to Closed
    /// </code>
    /// </example>
    public ValueList<CycleChange> History => state.History;

    /// <summary>The last move made.</summary>
    public CycleChange LastChange => state.History[^1];

    /// <summary>Where the cycle stands.</summary>
    public CycleStage Stage => LastChange.To;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<CycleMove> OpenMoves => CycleMap.Moves.OpenMoves(Stage);

    /// <summary>The stage to which a paused or abandoned cycle would return, else null.</summary>
    public CycleStage? ReturnsTo => CycleMap.Moves.ReturnsTo(History);

    /// <summary>Proposes a cycle: a draft.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="coach">The lead who coaches.</param>
    /// <param name="teachers">One teacher or a team, each once.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <param name="on">The day of the proposal.</param>
    /// <param name="by">Who proposes it, if told; goes into the history.</param>
    /// <exception cref="ArgumentException">
    /// No teacher is given, or one twice, or the lead is among them, or the last day lies before the first.
    /// </exception>
    public static LearningCycle Propose(
        CycleId id,
        PersonId coach,
        ValueList<PersonId> teachers,
        LocalDate start,
        LocalDate end,
        LocalDate on,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Coach = coach,
                Teachers = teachers,
                Start = start,
                End = end,
                History = [new(null, CycleMove.Propose, CycleStage.Draft, on, CycleMoveDetails.None) { By = by }],
            }
        );

    /// <summary>A cycle from its stored form.</summary>
    /// <exception cref="ArgumentException">
    /// The snapshot cannot have come from a cycle; the text tells why. Where it is a <see cref="SnapshotRefusedException" />, that names the member.
    /// </exception>
    /// <example>
    /// <code>
    /// var stored = closedCycle.ToSnapshot();
    /// try { LearningCycle.Restore(stored with { History = [.. stored.History.Skip(1)] }); }
    /// catch (SnapshotRefusedException refused) { Console.WriteLine(refused.Message); }
    /// // Cycle 2026/ana/1 has a history in which "2026-09-01 Begin: Draft to SettingIntention" cannot follow nothing.
    /// // Maybe an entry was lost or reordered?
    /// </code>
    /// </example>
    public static LearningCycle Restore(CycleSnapshot snapshot) => new(SnapshotCheck.Of(snapshot));

    /// <summary>The cycle as it stood at the end of a day; null when it was not there yet.</summary>
    /// <remarks>
    /// Stage, days, history, the intention that stood, and everything with a day of its own (confirmations, data points, observations,
    /// feedback) are those of the day. A part whose stage had not been reached is empty. What a part holds without a day is shown as it
    /// stands now; a host that needs that too stores a snapshot with each change.
    /// </remarks>
    /// <example>
    /// <code>
    /// var then = closedCycle.AsOf(new(2026, 9, 10))!;
    /// Console.WriteLine($"{then}; observations: {then.Learning.Observations.Count}");
    /// // 2026/ana/1: Learning, 2026-09-01 to 2026-10-16; observations: 0
    /// </code>
    /// </example>
    public LearningCycle? AsOf(LocalDate day) => CycleAsOf.Of(state, day) is { } then ? new(then) : null;

    /// <summary>The cycle as plain data, to store.</summary>
    public CycleSnapshot ToSnapshot() => state;

    /// <summary>This draft with other days.</summary>
    /// <exception cref="PartNotOpenException">The cycle is no draft; <see cref="Extend" /> gives a begun one a later last day.</exception>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public LearningCycle WithDates(LocalDate start, LocalDate end) =>
        new(Open(CyclePart.Dates) with { Start = start, End = Guard.Against.EndBeforeStart(start, end) });

    /// <summary>This cycle with an intention.</summary>
    /// <exception cref="PartNotOpenException">The cycle is neither a draft nor setting its intention.</exception>
    public LearningCycle With(Intention intention) => new(Open(CyclePart.Intention) with { Intention = intention });

    /// <summary>This cycle with a calendar.</summary>
    /// <exception cref="PartNotOpenException">The cycle is paused or at its end.</exception>
    public LearningCycle With(CycleCalendar calendar) => new(Open(CyclePart.Calendar) with { Calendar = calendar });

    /// <summary>This cycle with a learning plan.</summary>
    /// <exception cref="PartNotOpenException">The cycle is neither setting its intention nor learning.</exception>
    public LearningCycle With(LearningPlan plan) => new(Open(CyclePart.LearningPlan) with { Plan = plan });

    /// <summary>This cycle with a record of what happened.</summary>
    /// <exception cref="PartNotOpenException">The cycle is not learning.</exception>
    /// <exception cref="ArgumentException">Somebody was observed who is not in the cycle.</exception>
    public LearningCycle With(LearningRecord learning) =>
        new(SnapshotCheck.OfPeople(Open(CyclePart.LearningRecord) with { Learning = learning }));

    /// <summary>This cycle with one more observation on its record.</summary>
    /// <exception cref="PartNotOpenException">The cycle is not learning.</exception>
    /// <exception cref="ArgumentException">Somebody was observed who is not in the cycle.</exception>
    /// <example>
    /// <code>
    /// var observed = cycle.Record(new(ana, observer: lee, new(2026, 9, 22),
    ///     feedback: [new(new(2026, 9, 28), "Questions went to five students.", nextAction: "Wait three seconds.")]));
    /// foreach (var violation in observed.Missing(CycleMove.BeginReflection, on: new(2026, 10, 5)))
    ///     Console.WriteLine(violation);
    /// // LRN-05A advice: feedback came later than 3 school days: ana (2026-09-22: 4)
    /// // LRN-06 advice: ways in which classroom data was gathered: 0; better: 2
    /// </code>
    /// </example>
    public LearningCycle Record(CycleObservation observation) =>
        With(Learning with { Observations = Learning.Observations.Add(observation) });

    /// <summary>This cycle with a look back.</summary>
    /// <exception cref="PartNotOpenException">The cycle is not reflecting.</exception>
    /// <exception cref="ArgumentException">A part is by, or formal feedback is to, somebody who is not in the cycle.</exception>
    public LearningCycle With(Reflection reflection) =>
        new(SnapshotCheck.OfPeople(Open(CyclePart.Reflection) with { Reflection = reflection }));

    /// <summary>Begins the work on the intention.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="confirmedBy">Who confirms that it begins before its first day; not asked otherwise.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> Begin(
        LocalDate on,
        ValueList<PersonId>? confirmedBy = null,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.Begin, on, new() { ConfirmedBy = confirmedBy ?? [] }, policy, facts);

    /// <summary>The intention stands: learning begins.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> BeginLearning(LocalDate on, CyclePolicy? policy = null, CycleFacts? facts = null) =>
        Make(CycleMove.BeginLearning, on, null, policy, facts);

    /// <summary>Goes back to the intention. The present one is kept among the earlier ones, and its confirmations have to be given anew.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="confirmedBy">The lead and the teachers.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> ReviseIntention(
        LocalDate on,
        string reason,
        ValueList<PersonId> confirmedBy,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.ReviseIntention, on, new() { Reason = reason, ConfirmedBy = confirmedBy }, policy, facts);

    /// <summary>Teacher and lead begin to look back.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> BeginReflection(
        LocalDate on,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.BeginReflection, on, null, policy, facts);

    /// <summary>Goes back to learning, for more evidence. What was written of the reflection is kept.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> ReturnToLearning(
        LocalDate on,
        string reason,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.ReturnToLearning, on, new() { Reason = reason }, policy, facts);

    /// <summary>Closes the cycle.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> Close(LocalDate on, CyclePolicy? policy = null, CycleFacts? facts = null) =>
        Make(CycleMove.Close, on, null, policy, facts);

    /// <summary>Interrupts the cycle.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="expectedReturn">The later day on which it is expected to go on.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> Pause(
        LocalDate on,
        string reason,
        LocalDate expectedReturn,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.Pause, on, new() { Reason = reason, ExpectedReturn = expectedReturn }, policy, facts);

    /// <summary>Goes on where the cycle was paused.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="movesEnd">Whether the last day moves by the school days that the pause took.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var paused = cycle.Pause(on: new(2026, 9, 14), "Ana is ill", expectedReturn: new(2026, 9, 21)).Value;
    /// Console.WriteLine(paused.ReturnsTo); // Learning
    /// Console.WriteLine(paused.Resume(on: new(2026, 9, 21), movesEnd: true).Value);
    /// // 2026/ana/1: Learning, 2026-09-01 to 2026-10-23
    /// </code>
    /// </example>
    public Decision<LearningCycle> Resume(
        LocalDate on,
        bool movesEnd = false,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.Resume, on, new() { MovesEnd = movesEnd }, policy, facts);

    /// <summary>Gives the cycle a later last day.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="newEnd">The later last day.</param>
    /// <param name="reason">Why.</param>
    /// <param name="confirmedBy">The lead and the teachers.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> Extend(
        LocalDate on,
        LocalDate newEnd,
        string reason,
        ValueList<PersonId> confirmedBy,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) =>
        Make(
            CycleMove.Extend,
            on,
            new()
            {
                NewEnd = newEnd,
                Reason = reason,
                ConfirmedBy = confirmedBy,
            },
            policy,
            facts
        );

    /// <summary>Gives the cycle up. No reflection is asked for.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="note">A word on it, if wanted.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> Abandon(
        LocalDate on,
        AbandonReason reason,
        string? note = null,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) =>
        Make(
            CycleMove.Abandon,
            on,
            new() { AbandonReason = Guard.Against.EnumOutOfRange(reason), Reason = note },
            policy,
            facts
        );

    /// <summary>Takes a closed cycle up again at its reflection, or an abandoned one where it stood.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="confirmedBy">The lead and the teachers.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    public Decision<LearningCycle> Reopen(
        LocalDate on,
        string reason,
        ValueList<PersonId> confirmedBy,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    ) => Make(CycleMove.Reopen, on, new() { Reason = reason, ConfirmedBy = confirmedBy }, policy, facts);

    /// <summary>Another cycle from a closed one: a draft of the same people that carries the goal on, unless the reflection asked for a new one.</summary>
    /// <param name="id">The host's id of the new cycle.</param>
    /// <param name="start">Its first day.</param>
    /// <param name="end">Its last day.</param>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    /// <exception cref="ArgumentException">The id is this cycle's own.</exception>
    /// <example>
    /// <code>
    /// var next = closedCycle
    ///     .OpenNext(new("2026/ana/2"), start: new(2026, 10, 19), end: new(2026, 12, 4), on: new(2026, 10, 12)).Value;
    /// Console.WriteLine($"{next.Id} follows {next.Previous}: {next.Intention.Goal!.Statement}");
    /// // 2026/ana/2 follows 2026/ana/1: Every student shows daily what was understood.
    /// </code>
    /// </example>
    public Decision<LearningCycle> OpenNext(
        CycleId id,
        LocalDate start,
        LocalDate end,
        LocalDate on,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    )
    {
        Guard.Against.InvalidInput(
            Guard.Against.Null(id),
            nameof(id),
            next => next != Id,
            $"{id} is this cycle's own id.\nMaybe count it up?"
        );
        return Make(CycleMove.OpenNext, on, new() { NextStart = start, NextEnd = end }, policy, facts, id);
    }

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the cycle cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var form = new CycleMoveDetails { NewEnd = new(2026, 11, 6), ConfirmedBy = [lee] }; // half filled in
    /// foreach (var violation in cycle.Missing(CycleMove.Extend, on: new(2026, 10, 12), form))
    ///     Console.WriteLine(violation);
    /// // MOV-03 required: Extend has no reason; tell why
    /// // MOV-04 required: Extend is not confirmed by ana
    /// </code>
    /// </example>
    public ValueList<RuleViolation> Missing(
        CycleMove move,
        LocalDate on,
        CycleMoveDetails? details = null,
        CyclePolicy? policy = null,
        CycleFacts? facts = null
    )
    {
        var subject = new CycleCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? CycleMoveDetails.None,
            policy ?? CyclePolicy.Default,
            facts ?? CycleFacts.None
        );
        return MoveRules.Missing(CycleRules.MoveIsOpen, subject.Policy.Rules, move, subject);
    }

    /// <summary>How often the cycle was extended. The history is read only when the last day was ever moved.</summary>
    internal int CountExtensions()
    {
        var count = 0;
        if (state.PlannedEnd is null)
            return count;
        foreach (var change in History)
        {
            if (change.Move == CycleMove.Extend)
                count++;
        }
        return count;
    }

    /// <summary>How many school days a pause takes that ends on a day.</summary>
    internal int SchoolDaysPaused(LocalDate on, CycleFacts facts) =>
        facts.CountSchoolDays(LastOf(CycleMove.Pause).On, on);

    /// <summary>The last day after a pause whose school days are given back; null when a year after the last day has too few of them.</summary>
    internal LocalDate? EndAfterPause(LocalDate on, CycleFacts facts)
    {
        const int limit = 366;
        var paused = SchoolDaysPaused(on, facts);
        for (var day = 0; day <= limit; day++)
        {
            if (facts.CountSchoolDays(End, End.PlusDays(day)) >= paused)
                return End.PlusDays(day);
        }
        return null;
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(LearningCycle? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LearningCycle);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(LearningCycle? left, LearningCycle? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(LearningCycle? left, LearningCycle? right) => !(left == right);

    /// <summary>The id, the stage and the days: <c>2026/ana/1: Learning, 2026-09-01 to 2026-10-16</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage}, {Start} to {End}");

    private Decision<LearningCycle> Make(
        CycleMove move,
        LocalDate on,
        CycleMoveDetails? details,
        CyclePolicy? policy,
        CycleFacts? facts,
        CycleId? next = null
    )
    {
        var told = details ?? CycleMoveDetails.None;
        var said = facts ?? CycleFacts.None;
        return Decision<LearningCycle>.Of(
            Missing(move, on, told, policy, said),
            () => next is null ? Moved(move, on, told, said) : Next(next, on, told, said)
        );
    }

    private LearningCycle Moved(CycleMove move, LocalDate on, CycleMoveDetails details, CycleFacts facts)
    {
        // A book without the rule on the school year may let a pause through that does not fit: the last day stays.
        var newEnd = move == CycleMove.Resume && details.MovesEnd ? EndAfterPause(on, facts) : details.NewEnd;
        var moved = state with
        {
            History = CycleMap.Moves.Moved(History, move, on, details with { NewEnd = newEnd }, facts.By),
        };
        if (newEnd is { } end)
            moved = moved with { End = Guard.Against.EndBeforeStart(Start, end), PlannedEnd = PlannedEnd };
        if (move == CycleMove.ReviseIntention)
            moved = moved with
            {
                Intention = Intention.Unconfirmed(),
                EarlierIntentions = EarlierIntentions.Add(Intention),
            };
        return new(moved);
    }

    private LearningCycle Next(CycleId id, LocalDate on, CycleMoveDetails details, CycleFacts facts)
    {
        // A book without the rule on the next cycle's days may let them through unset: its own days follow the close.
        var start = details.NextStart ?? on;
        return Restore(
            new()
            {
                Id = id,
                Coach = Coach,
                Teachers = Teachers,
                Start = start,
                End = details.NextEnd ?? start,
                Previous = Id,
                Intention = new()
                {
                    Goal = Reflection.Next is { Next: NextCycle.NewGoal } ? null : Intention.Goal,
                    Candidates = Intention.Candidates,
                },
                History = [new(null, CycleMove.OpenNext, CycleStage.Draft, on, details) { By = facts.By }],
            }
        );
    }

    private CycleSnapshot Open(CyclePart part) =>
        CycleMap.OpenIn(part).Contains(Stage)
            ? state
            : throw PartNotOpenException.For($"cycle {Id}", part, Stage, CycleMap.OpenIn(part), CycleMap.Moves);

    private CycleChange LastOf(CycleMove move)
    {
        for (var i = History.Count - 1; i >= 0; i--)
        {
            if (History[i].Move == move)
                return History[i];
        }
        throw new InvalidOperationException($"The history of {Id} has no {move}, though it is {Stage}.");
    }
}
