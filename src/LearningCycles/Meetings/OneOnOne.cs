using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using MeetingChange = LearningCycles.Machines.Change<
    LearningCycles.Meetings.MeetingStage,
    LearningCycles.Meetings.MeetingMove,
    LearningCycles.Meetings.MeetingMoveDetails
>;

namespace LearningCycles.Meetings;

/// <summary>A 1:1 of a lead and a teacher (Objective 1, regular 1:1s): planned, given an agenda, held, and closed out with next steps.</summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another 1:1, or with everything that refuses the move.
/// Which move is open when is in <see cref="MeetingMap" />; what a move needs is in the policy's rule book.</para>
/// <para>A part is written with <c>With</c> and is open only in its own stages; elsewhere it throws <see cref="PartNotOpenException" />.</para>
/// <para>Agenda, notes, feedback and reasons belong to the pair: no text that this class or a finding makes holds them.</para>
/// </remarks>
/// <example>
/// <code>
/// var held = OneOnOne
///     .Plan(new("lee/ana/1"), lee, ana, new(new(2026, 9, 1), new(8, 0), minutes: 45), on: new(2026, 8, 25))
///     .Hold(on: new(2026, 9, 1), ledBy: ana).Value;
///
/// foreach (var missing in held.CloseOut(on: new(2026, 9, 1)).Violations)
///     Console.WriteLine(missing);
/// // MTG-03 required: no next step is agreed on, and no reason is told why there is none
/// // MTG-05 required: no feedback is asked for since the 1:1 on: Structure, Content
/// // ONE-08 advice: no activity is told
/// </code>
/// </example>
public sealed class OneOnOne : IEquatable<OneOnOne>
{
    private readonly MeetingSnapshot state;

    private OneOnOne(MeetingSnapshot state) => this.state = state;

    /// <summary>The host's id. It stays when the 1:1 is moved, so a calendar entry's UID can be made from it.</summary>
    public MeetingId Id => state.Id;

    /// <summary>The lead.</summary>
    public PersonId Lead => state.Lead;

    /// <summary>The teacher.</summary>
    public PersonId Teacher => state.Teacher;

    /// <summary>The slot, as last planned.</summary>
    public MeetingSlot Slot => LastOf(MeetingMove.Reschedule)?.Told.NewSlot ?? state.PlannedSlot;

    /// <summary>The slot as it was first planned.</summary>
    public MeetingSlot PlannedSlot => state.PlannedSlot;

    /// <summary>How often a calendar entry of it was moved or called off; a host writes it as the entry's SEQUENCE.</summary>
    public int Revision
    {
        get
        {
            var revision = 0;
            foreach (var change in History)
            {
                if (change.Move is MeetingMove.Reschedule or MeetingMove.Cancel)
                    revision++;
            }
            return revision;
        }
    }

    /// <summary>The series that it belongs to, if any.</summary>
    public SeriesId? Series => state.Series;

    /// <summary>The missed 1:1 in whose place it was planned, if any.</summary>
    public MeetingId? MakesUpFor => state.MakesUpFor;

    /// <summary>The cycle in which it takes place, if any.</summary>
    public CycleId? Cycle => state.Cycle;

    /// <summary>The stage of the cycle in which it takes place; null when not told.</summary>
    public CycleStage? CycleStage => state.CycleStage;

    /// <summary>What it is to be about.</summary>
    public Agenda Agenda => state.Agenda;

    /// <summary>The protocol of a feedback meeting, if one is declared.</summary>
    public ProtocolRecord? Protocol => state.Protocol;

    /// <summary>What happened.</summary>
    public MeetingRecord Record => state.Record;

    /// <summary>Feedback on it.</summary>
    public MeetingFeedback Feedback => state.Feedback;

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<MeetingChange> History => state.History;

    /// <summary>The last move made.</summary>
    public MeetingChange LastChange => state.History[^1];

    /// <summary>Where the 1:1 stands.</summary>
    public MeetingStage Stage => LastChange.To;

    /// <summary>Whether it took place.</summary>
    public bool WasHeld => Stage is MeetingStage.Held or MeetingStage.ClosedOut;

    /// <summary>The day on which it took place; null while it did not.</summary>
    public LocalDate? HeldOn => LastOf(MeetingMove.Hold)?.Told.HeldOn;

    /// <summary>Who led it; null while it did not take place.</summary>
    public PersonId? LedBy => LastOf(MeetingMove.Hold)?.Told.LedBy;

    /// <summary>Whether an observation was talked about in it.</summary>
    public bool IsFeedbackMeeting => Record.Has(ActivityKind.ObservationDebrief);

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<MeetingMove> OpenMoves => MeetingMap.Moves.OpenMoves(Stage);

    /// <summary>Plans a 1:1.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="teacher">The teacher.</param>
    /// <param name="slot">When it is.</param>
    /// <param name="on">The day of the planning.</param>
    /// <param name="series">The series that it belongs to, if any.</param>
    /// <param name="by">Who plans it, if told; goes into the history.</param>
    /// <exception cref="ArgumentException">The lead is the teacher.</exception>
    public static OneOnOne Plan(
        MeetingId id,
        PersonId lead,
        PersonId teacher,
        MeetingSlot slot,
        LocalDate on,
        SeriesId? series = null,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Lead = lead,
                Teacher = teacher,
                PlannedSlot = slot,
                Series = series,
                History = [new(null, MeetingMove.Plan, MeetingStage.Planned, on, MeetingMoveDetails.None) { By = by }],
            }
        );

    /// <summary>A 1:1 from its stored form.</summary>
    /// <exception cref="ArgumentException">The snapshot cannot have come from a 1:1; the text tells why.</exception>
    public static OneOnOne Restore(MeetingSnapshot snapshot) => new(MeetingSnapshotCheck.Of(snapshot));

    /// <summary>The 1:1 as plain data, to store.</summary>
    public MeetingSnapshot ToSnapshot() => state;

    /// <summary>This 1:1 as one of a cycle.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="stage">The stage of the cycle; null when not told.</param>
    /// <exception cref="PartNotOpenException">The 1:1 is closed out, cancelled or missed.</exception>
    public OneOnOne Within(CycleId cycle, CycleStage? stage = null) =>
        new(Open(MeetingPart.Place) with { Cycle = Guard.Against.Null(cycle), CycleStage = stage });

    /// <summary>This 1:1 with an agenda.</summary>
    /// <exception cref="PartNotOpenException">The agenda is not open.</exception>
    public OneOnOne With(Agenda agenda) => new(Open(MeetingPart.Agenda) with { Agenda = agenda });

    /// <summary>This 1:1 with a protocol, and what is written for its steps.</summary>
    /// <exception cref="PartNotOpenException">The 1:1 is closed out, cancelled or missed.</exception>
    public OneOnOne With(ProtocolRecord protocol) =>
        new(Open(MeetingPart.Protocol) with { Protocol = Guard.Against.Null(protocol) });

    /// <summary>This 1:1 with a record of what happened.</summary>
    /// <exception cref="PartNotOpenException">The 1:1 was not held, or is closed out.</exception>
    public OneOnOne With(MeetingRecord record) => new(Open(MeetingPart.Record) with { Record = record });

    /// <summary>This 1:1 with feedback on it. Answers may come after it was closed out.</summary>
    /// <exception cref="PartNotOpenException">The 1:1 was not held.</exception>
    public OneOnOne With(MeetingFeedback feedback) => new(Open(MeetingPart.Feedback) with { Feedback = feedback });

    /// <summary>Whether the agenda should be opened: the 1:1 is planned, near, and not past.</summary>
    /// <param name="on">The day of the question.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">How school days are counted; Monday to Friday when null.</param>
    public bool IsAgendaDue(LocalDate on, MeetingPolicy? policy = null, MeetingFacts? facts = null) =>
        Stage == MeetingStage.Planned
        && on <= Slot.Day
        && (facts ?? MeetingFacts.None).CountSchoolDays(on, Slot.Day)
            <= (policy ?? MeetingPolicy.Default).AgendaOpensBeforeSchoolDays;

    /// <summary>A slot to make a missed 1:1 up: the first school day after a day, at the same time. Null when none follows within a year.</summary>
    /// <param name="after">The day after which it may be, such as the day of the question.</param>
    /// <param name="facts">How school days are counted; Monday to Friday when null.</param>
    /// <example>
    /// <code>
    /// MeetingSlot friday = new(new(2026, 11, 20), new(8, 0), minutes: 45); // the last day before Fall break
    /// var missed = OneOnOne.Plan(new("lee/ben/3"), lee, ben, friday, on: new(2026, 11, 2));
    /// Console.WriteLine(missed.ProposeMakeUp(after: friday.Day)); // 2026-11-23 08:00, 45 minutes
    ///
    /// var facts = new MeetingFacts { CountSchoolDays = school.InstructionalDaysBetween };
    /// Console.WriteLine(missed.ProposeMakeUp(after: friday.Day, facts)); // 2026-11-30 08:00, 45 minutes
    /// </code>
    /// </example>
    public MeetingSlot? ProposeMakeUp(LocalDate after, MeetingFacts? facts = null)
    {
        const int limit = 366;
        var said = facts ?? MeetingFacts.None;
        for (var day = after.PlusDays(1); day <= after.PlusDays(limit); day = day.PlusDays(1))
        {
            if (said.IsSchoolDay(day))
                return new(day, Slot.Time, Slot.Minutes);
        }
        return null;
    }

    /// <summary>Opens the agenda. The open next steps that the facts hold are put on it.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var open = meeting.OpenAgenda(on: new(2026, 9, 10), facts: new() { NextSteps = [tickets] }).Value;
    /// Console.WriteLine(open.Agenda.Items[0].Text); // Bring a week of exit tickets
    /// Console.WriteLine(open.Missing(MeetingMove.MakeReady, on: new(2026, 9, 14))[0]);
    /// // MTG-01 advice: the agenda has no item by ana
    /// </code>
    /// </example>
    public Decision<OneOnOne> OpenAgenda(LocalDate on, MeetingPolicy? policy = null, MeetingFacts? facts = null) =>
        Make(MeetingMove.OpenAgenda, on, null, policy, facts);

    /// <summary>The agenda stands.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    public Decision<OneOnOne> MakeReady(LocalDate on, MeetingPolicy? policy = null, MeetingFacts? facts = null) =>
        Make(MeetingMove.MakeReady, on, null, policy, facts);

    /// <summary>It took place. Open next steps that the agenda lacks are put on it, so that none is lost.</summary>
    /// <param name="on">The day of the move, on which it is written down.</param>
    /// <param name="ledBy">Who led it: the lead or the teacher.</param>
    /// <param name="heldOn">The day on which it took place, not after the day of the move; that of the move when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    public Decision<OneOnOne> Hold(
        LocalDate on,
        PersonId ledBy,
        LocalDate? heldOn = null,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(MeetingMove.Hold, on, new() { HeldOn = heldOn ?? on, LedBy = Guard.Against.Null(ledBy) }, policy, facts);

    /// <summary>What came of it is written down.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// LocalDate day = new(2026, 9, 15);
    /// var held = meeting.Hold(on: day, ledBy: ana).Value
    ///     .With(new MeetingRecord { Activities = [new(ActivityKind.CoPlanning)], NextSteps = [tickets.Id] })
    ///     .With(new MeetingFeedback { Structure = new(askedOn: day), Content = new(askedOn: day) });
    /// Console.WriteLine(held.CloseOut(on: day, facts: new() { NextSteps = [tickets] }).Violations[0]);
    /// // MTG-04 required: due before the 1:1 on 2026-09-15: tickets
    ///
    /// var carried = tickets.Carry(on: day, newDue: new(2026, 9, 22)).Value;
    /// Console.WriteLine(held.CloseOut(on: day, facts: new() { NextSteps = [carried] }).Value);
    /// // lee/ana/2: ClosedOut, 2026-09-15 08:00, 45 minutes
    /// </code>
    /// </example>
    public Decision<OneOnOne> CloseOut(LocalDate on, MeetingPolicy? policy = null, MeetingFacts? facts = null) =>
        Make(MeetingMove.CloseOut, on, null, policy, facts);

    /// <summary>Gives it another slot. It stays the same 1:1 with its agenda, and counts one <see cref="Revision" /> more.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="newSlot">When it is now.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// MeetingSlot wednesday = new(new(2026, 9, 16), new(14, 0), minutes: 45);
    /// var moved = meeting.Reschedule(on: new(2026, 9, 10), wednesday, "Ana is at a training").Value;
    /// Console.WriteLine(moved); // lee/ana/2: Planned, 2026-09-16 14:00, 45 minutes
    /// Console.WriteLine(moved.Revision); // 1
    /// </code>
    /// </example>
    public Decision<OneOnOne> Reschedule(
        LocalDate on,
        MeetingSlot newSlot,
        string reason,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) =>
        Make(
            MeetingMove.Reschedule,
            on,
            new() { NewSlot = Guard.Against.Null(newSlot), Reason = reason },
            policy,
            facts
        );

    /// <summary>Calls it off.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    public Decision<OneOnOne> Cancel(
        LocalDate on,
        string reason,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(MeetingMove.Cancel, on, new() { Reason = reason }, policy, facts);

    /// <summary>Its slot passed and it did not take place. <see cref="ProposeMakeUp" /> has a slot in its place.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    public Decision<OneOnOne> Miss(LocalDate on, MeetingPolicy? policy = null, MeetingFacts? facts = null) =>
        Make(MeetingMove.Miss, on, null, policy, facts);

    /// <summary>Another 1:1 in place of a missed one, with the same people, agenda and protocol. The missed one stays missed.</summary>
    /// <param name="id">The host's id of the new 1:1.</param>
    /// <param name="slot">When it is.</param>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    /// <exception cref="ArgumentException">The id is this 1:1's own.</exception>
    public Decision<OneOnOne> MakeUp(
        MeetingId id,
        MeetingSlot slot,
        LocalDate on,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    )
    {
        Guard.Against.InvalidInput(
            Guard.Against.Null(id),
            nameof(id),
            other => other != Id,
            $"{id} is this 1:1's own id.\nMaybe count it up?"
        );
        return Make(MeetingMove.MakeUp, on, new() { NewSlot = Guard.Against.Null(slot) }, policy, facts, id);
    }

    /// <summary>Takes a closed-out 1:1 up again, to write what came of it anew.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    public Decision<OneOnOne> Reopen(
        LocalDate on,
        string reason,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(MeetingMove.Reopen, on, new() { Reason = reason }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the 1:1 cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// MeetingSlot saturday = new(new(2026, 9, 19), new(8, 0), minutes: 45);
    /// var told = new MeetingMoveDetails { NewSlot = saturday };
    /// foreach (var missing in meeting.Missing(MeetingMove.Reschedule, on: new(2026, 9, 10), told))
    ///     Console.WriteLine(missing);
    /// // MOV-03 required: Reschedule has no reason; tell why
    /// // ONE-09 required: 2026-09-19 is no school day
    /// </code>
    /// </example>
    public ValueList<RuleViolation> Missing(
        MeetingMove move,
        LocalDate on,
        MeetingMoveDetails? details = null,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    )
    {
        var subject = new MeetingCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? MeetingMoveDetails.None,
            policy ?? MeetingPolicy.Default,
            facts ?? MeetingFacts.None
        );
        return MoveRules.Missing(MeetingRules.MoveIsOpen, subject.Policy.Rules, move, subject);
    }

    /// <summary>Whether a step was open before a day on which the pair meets, so that it belongs on that day's agenda.</summary>
    internal static bool IsCarried(NextStep step, LocalDate to) => step.IsOpen && step.History[0].On < to;

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(OneOnOne? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as OneOnOne);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(OneOnOne? left, OneOnOne? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(OneOnOne? left, OneOnOne? right) => !(left == right);

    /// <summary>The id, the stage and the slot: <c>m1: Ready, 2026-09-15 08:00, 45 minutes</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage}, {Slot}");

    private Decision<OneOnOne> Make(
        MeetingMove move,
        LocalDate on,
        MeetingMoveDetails? details,
        MeetingPolicy? policy,
        MeetingFacts? facts,
        MeetingId? another = null
    )
    {
        var told = details ?? MeetingMoveDetails.None;
        var said = facts ?? MeetingFacts.None;
        return Decision<OneOnOne>.Of(
            Missing(move, on, told, policy, said),
            () => another is null ? Moved(move, on, told, said) : Another(another, on, told, said)
        );
    }

    private OneOnOne Moved(MeetingMove move, LocalDate on, MeetingMoveDetails told, MeetingFacts facts)
    {
        var moved = state with { History = MeetingMap.Moves.Moved(History, move, on, told, facts.By) };
        if (move is MeetingMove.OpenAgenda or MeetingMove.Hold)
        {
            var meets = told.HeldOn ?? Slot.Day;
            moved = moved with
            {
                Agenda = Agenda.Carrying(facts.NextSteps.Where(step => IsCarried(step, meets)).ToValueList(), on),
            };
        }
        return new(moved);
    }

    private OneOnOne Another(MeetingId id, LocalDate on, MeetingMoveDetails told, MeetingFacts facts) =>
        Restore(
            state with
            {
                Id = id,
                PlannedSlot = told.NewSlot!,
                MakesUpFor = Id,
                History = [new(null, MeetingMove.MakeUp, MeetingStage.Planned, on, told) { By = facts.By }],
            }
        );

    private MeetingSnapshot Open(MeetingPart part) =>
        MeetingMap.OpenIn(part).Contains(Stage)
            ? state
            : throw PartNotOpenException.For($"1:1 {Id}", part, Stage, MeetingMap.OpenIn(part), MeetingMap.Moves);

    private MeetingChange? LastOf(MeetingMove move)
    {
        for (var i = History.Count - 1; i >= 0; i--)
        {
            if (History[i].Move == move)
                return History[i];
        }
        return null;
    }
}
