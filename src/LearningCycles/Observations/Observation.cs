using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using ObservationChange = LearningCycles.Machines.Change<
    LearningCycles.Observations.ObservationStage,
    LearningCycles.Observations.ObservationMove,
    LearningCycles.Observations.ObservationMoveDetails
>;

namespace LearningCycles.Observations;

/// <summary>A lesson that a lead comes to see: planned, announced, held, answered with feedback and, if formal, released by the teacher.</summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another observation, or with everything that refuses the move.</para>
/// <para>A part is written with <c>With</c> and is open only in its own stages; elsewhere it throws <see cref="PartNotOpenException" />.</para>
/// </remarks>
/// <example>
/// <code>
/// var planned = Observation.PlanFor(new("lee/ana/1"), teacher: ana, observer: lee, day: new(2026, 9, 22),
///     on: new(2026, 9, 14), new() { Moves = [ObserverMove.TalkToStudents], Position = new(ObserverPlace.Front) });
///
/// var announced = planned.Announce(on: new(2026, 9, 17), facts: new() { By = lee, Preferences = preferences });
/// foreach (var violation in announced.Violations)
///     Console.WriteLine(violation);
/// // REL-09 required: ana declined: TalkToStudents
/// // OBS-10 advice: the observer means to sit at Front; ana wishes Back
/// </code>
/// </example>
public sealed class Observation : IEquatable<Observation>
{
    private readonly ObservationSnapshot state;

    private Observation(ObservationSnapshot state) => this.state = state;

    /// <summary>The host's id.</summary>
    public ObservationId Id => state.Id;

    /// <summary>Who is seen.</summary>
    public PersonId Teacher => state.Teacher;

    /// <summary>Who sees.</summary>
    public PersonId Observer => state.Observer;

    /// <summary>The planned day of the lesson; moved by rescheduling.</summary>
    public LocalDate Day => state.Day;

    /// <summary>The cycle to which it belongs, if any.</summary>
    public CycleId? Cycle => state.Cycle;

    /// <summary>What the observer means to do.</summary>
    public ObservationPlan Plan => state.Plan;

    /// <summary>What the teacher said yes to.</summary>
    public ValueList<MoveConsent> Consents => state.Consents;

    /// <summary>What was seen or gathered.</summary>
    public ValueList<EvidenceItem> Evidence => state.Evidence;

    /// <summary>What the teacher was told.</summary>
    public ValueList<FeedbackItem> Feedback => state.Feedback;

    /// <summary>What a formal one says on indicators.</summary>
    public ValueList<IndicatorFeedback> IndicatorFeedback => state.IndicatorFeedback;

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<ObservationChange> History => state.History;

    /// <summary>The last move made.</summary>
    public ObservationChange LastChange => state.History[^1];

    /// <summary>Where the observation stands.</summary>
    public ObservationStage Stage => LastChange.To;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<ObservationMove> OpenMoves => ObservationMap.Moves.OpenMoves(Stage);

    /// <summary>The day on which the lesson was seen; null until it is held.</summary>
    public LocalDate? HeldOn => LastOf(ObservationMove.Hold)?.Told.HeldOn;

    /// <summary>The evidence that the teacher released.</summary>
    public ValueList<EvidenceId> ReleasedEvidence => LastOf(ObservationMove.Release)?.Told.Releases ?? [];

    /// <summary>Plans an observation.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="teacher">Who is seen.</param>
    /// <param name="observer">Who sees.</param>
    /// <param name="day">The planned day of the lesson.</param>
    /// <param name="on">The day of the move.</param>
    /// <param name="plan">What the observer means to do; an informal look at a whole lesson when null.</param>
    /// <param name="cycle">The cycle to which it belongs, if any.</param>
    /// <param name="by">Who plans it, if told; goes into the history.</param>
    /// <exception cref="ArgumentException">The observer is the teacher.</exception>
    public static Observation PlanFor(
        ObservationId id,
        PersonId teacher,
        PersonId observer,
        LocalDate day,
        LocalDate on,
        ObservationPlan? plan = null,
        CycleId? cycle = null,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Teacher = teacher,
                Observer = observer,
                Day = day,
                Cycle = cycle,
                Plan = plan ?? new(),
                History =
                [
                    new(null, ObservationMove.Plan, ObservationStage.Planned, on, ObservationMoveDetails.None)
                    {
                        By = by,
                    },
                ],
            }
        );

    /// <summary>An observation from its stored form.</summary>
    /// <exception cref="ArgumentException">The snapshot cannot have come from an observation; the text tells why.</exception>
    public static Observation Restore(ObservationSnapshot snapshot) => new(ObservationSnapshotCheck.Of(snapshot));

    /// <summary>The observation as plain data, to store. It holds the pair's private notes.</summary>
    public ObservationSnapshot ToSnapshot() => state;

    /// <summary>The notes, as a reader sees them: only the teacher and the observer see any.</summary>
    public string NotesFor(PersonId reader) =>
        Guard.Against.Null(reader) == Teacher || reader == Observer ? state.Notes : "";

    /// <summary>This observation with another plan.</summary>
    /// <exception cref="PartNotOpenException">The lesson was seen already, or is cancelled.</exception>
    public Observation With(ObservationPlan plan) => new(Open(ObservationPart.Plan) with { Plan = plan });

    /// <summary>This observation with the teacher's yes to something that the observer means to do.</summary>
    /// <exception cref="PartNotOpenException">The lesson was seen already, or is cancelled.</exception>
    public Observation With(MoveConsent consent) =>
        new(Open(ObservationPart.Consents) with { Consents = Consents.Add(consent) });

    /// <summary>This observation with other notes between the pair.</summary>
    /// <exception cref="PartNotOpenException">The observation is at its end.</exception>
    public Observation WithNotes(string notes) => new(Open(ObservationPart.Notes) with { Notes = notes });

    /// <summary>This observation with one more item of evidence.</summary>
    /// <exception cref="PartNotOpenException">The lesson was not seen yet, or the observation is at its end.</exception>
    /// <exception cref="ArgumentException">Its id is given already.</exception>
    public Observation With(EvidenceItem item) =>
        new(Open(ObservationPart.Evidence) with { Evidence = Evidence.Add(item) });

    /// <summary>This observation with one more item of feedback.</summary>
    /// <exception cref="PartNotOpenException">The lesson was not seen yet, or the observation is at its end.</exception>
    /// <exception cref="ArgumentException">It is dated before the lesson.</exception>
    public Observation With(FeedbackItem item) =>
        new(
            ObservationSnapshotCheck.CheckFeedback(
                Open(ObservationPart.Feedback) with
                {
                    Feedback = Feedback.Add(item),
                },
                HeldOn
            )
        );

    /// <summary>This observation with what it says on indicators, in the place of what it said before; evidence and feedback are added.</summary>
    /// <exception cref="PartNotOpenException">The lesson was not seen yet, or the observation is at its end.</exception>
    /// <exception cref="ArgumentException">An indicator is given twice.</exception>
    public Observation With(ValueList<IndicatorFeedback> feedback) =>
        new(Open(ObservationPart.IndicatorFeedback) with { IndicatorFeedback = feedback });

    /// <summary>Tells the teacher of the day and the plan.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    public Decision<Observation> Announce(
        LocalDate on,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    ) => Make(ObservationMove.Announce, on, null, policy, facts);

    /// <summary>Moves it to another day. It is to be announced anew.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="newDay">The other day.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var moved = lesson.Reschedule(on: new(2026, 9, 24), newDay: new(2026, 9, 29), "Ana is ill");
    /// Console.WriteLine(moved.Violations[0]);
    /// // MOV-01 required: Reschedule is not open in FeedbackGiven; open are: Release
    /// </code>
    /// </example>
    public Decision<Observation> Reschedule(
        LocalDate on,
        LocalDate newDay,
        string reason,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    ) => Make(ObservationMove.Reschedule, on, new() { NewDay = newDay, Reason = reason }, policy, facts);

    /// <summary>The lesson was seen.</summary>
    /// <param name="on">The day of the move, on which it is written down.</param>
    /// <param name="heldOn">The day of the lesson; that of the move when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    public Decision<Observation> Hold(
        LocalDate on,
        LocalDate? heldOn = null,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    ) => Make(ObservationMove.Hold, on, new() { HeldOn = heldOn }, policy, facts);

    /// <summary>The teacher got feedback.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    public Decision<Observation> GiveFeedback(
        LocalDate on,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    ) => Make(ObservationMove.GiveFeedback, on, null, policy, facts);

    /// <summary>The teacher says which evidence of a formal observation may be used for evaluation. The facts tell that it is the teacher.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="releases">The evidence that may be used: ids of <see cref="Evidence" />. It is final; there is no second release.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var byLead = lesson.Release(on: new(2026, 9, 28), [new("tally")], facts: new() { By = lee });
    /// Console.WriteLine(byLead.Violations[0]); // OBS-07 required: lee cannot release; only ana may
    ///
    /// var released = lesson.Release(on: new(2026, 9, 28), [new("tally")], facts: new() { By = ana }).Value;
    /// Console.WriteLine(released.Cite(new("tally"))); // released 2026-09-28
    /// Console.WriteLine(released.Cite(new("talk"))); // not released
    /// </code>
    /// </example>
    public Decision<Observation> Release(
        LocalDate on,
        ValueList<EvidenceId> releases,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    ) => Make(ObservationMove.Release, on, new() { Releases = releases }, policy, facts);

    /// <summary>It does not take place.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    public Decision<Observation> Cancel(
        LocalDate on,
        string reason,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    ) => Make(ObservationMove.Cancel, on, new() { Reason = reason }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the observation cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        ObservationMove move,
        LocalDate on,
        ObservationMoveDetails? details = null,
        ObservationPolicy? policy = null,
        ObservationFacts? facts = null
    )
    {
        var subject = new ObservationCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? ObservationMoveDetails.None,
            policy ?? ObservationPolicy.Default,
            facts ?? ObservationFacts.None
        );
        var missing = MoveRules.Missing(ObservationRules.MoveIsOpen, subject.Policy.Rules, move, subject);
        return move == ObservationMove.Release && OpenMoves.Contains(move)
            ? [.. ReleaseRules.Book.Check(move, subject), .. missing]
            : missing;
    }

    /// <summary>The item of evidence of an id; null when there is none.</summary>
    public EvidenceItem? FindEvidence(EvidenceId id)
    {
        Guard.Against.Null(id);
        foreach (var item in Evidence)
        {
            if (item.Id == id)
                return item;
        }
        return null;
    }

    /// <summary>An item of evidence as formal feedback of a cycle cites it: with the day of release, or none while the teacher did not release it.</summary>
    /// <exception cref="ArgumentException">It is not evidence of this observation.</exception>
    public CitedEvidence Cite(EvidenceId id)
    {
        var item =
            FindEvidence(id)
            ?? throw new ArgumentException(
                $"{id} is not evidence of observation {Id}.\nMaybe it is one of: {string.Join(", ", Evidence.Select(e => e.Id))}?",
                nameof(id)
            );
        // What is not released is named only: its words stay between the pair.
        return ReleasedEvidence.Contains(id)
            ? new(item.Description, LastOf(ObservationMove.Release)?.On)
            : new($"evidence {id}");
    }

    /// <summary>What a formal observation says on indicators, as a cycle's reflection holds it. Cited evidence carries its day of release.</summary>
    /// <exception cref="ArgumentException">Evidence is cited that is not there.</exception>
    public ValueList<FormalFeedback> ToFormalFeedback() =>
        IndicatorFeedback
            .Select(said => new FormalFeedback(
                Teacher,
                said.Indicator,
                said.Text,
                said.Cites.Select(Cite).ToValueList()
            ))
            .ToValueList();

    /// <summary>The observation as the cycle's record holds it; null until the lesson was seen.</summary>
    /// <example>
    /// <code>
    /// var recorded = cycle.Record(lesson.ToCycleObservation()!);
    /// Console.WriteLine(recorded.Learning.Observations[0]); // 2026-09-22 Live: ana seen by lee [2026-09-23, actionable]
    /// </code>
    /// </example>
    public CycleObservation? ToCycleObservation() =>
        HeldOn is { } held
            ? new(
                Teacher,
                Observer,
                held,
                Plan.Kind == ObservationKind.Video ? ObservationMode.Video : ObservationMode.Live,
                Feedback
            )
            : null;

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(Observation? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Observation);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(Observation? left, Observation? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(Observation? left, Observation? right) => !(left == right);

    /// <summary>The id, the stage and the day: <c>2026/ana/obs1: Announced, 2026-09-22</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage}, {HeldOn ?? Day}");

    /// <summary>The first feedback given by a day that names something to do, or null.</summary>
    internal FeedbackItem? FirstActionable(LocalDate by)
    {
        FeedbackItem? first = null;
        foreach (var item in Feedback)
        {
            if (item.IsActionable && item.GivenOn <= by && (first is null || item.GivenOn < first.GivenOn))
                first = item;
        }
        return first;
    }

    private Decision<Observation> Make(
        ObservationMove move,
        LocalDate on,
        ObservationMoveDetails? details,
        ObservationPolicy? policy,
        ObservationFacts? facts
    )
    {
        var told = details ?? ObservationMoveDetails.None;
        var said = facts ?? ObservationFacts.None;
        return Decision<Observation>.Of(
            Missing(move, on, told, policy, said),
            () =>
            {
                if (move == ObservationMove.Hold)
                    told = told with { HeldOn = told.HeldOn ?? on };
                return new(
                    state with
                    {
                        Day = told.NewDay ?? Day,
                        History = ObservationMap.Moves.Moved(History, move, on, told, said.By),
                    }
                );
            }
        );
    }

    private ObservationSnapshot Open(ObservationPart part) =>
        ObservationMap.OpenIn(part).Contains(Stage)
            ? state
            : throw PartNotOpenException.For(
                $"observation {Id}",
                part,
                Stage,
                ObservationMap.OpenIn(part),
                ObservationMap.Moves
            );

    private ObservationChange? LastOf(ObservationMove move)
    {
        for (var i = History.Count - 1; i >= 0; i--)
        {
            if (History[i].Move == move)
                return History[i];
        }
        return null;
    }
}
