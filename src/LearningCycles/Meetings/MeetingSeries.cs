using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using SeriesChange = LearningCycles.Machines.Change<
    LearningCycles.Meetings.SeriesStage,
    LearningCycles.Meetings.SeriesMove,
    LearningCycles.Meetings.SeriesMoveDetails
>;

namespace LearningCycles.Meetings;

/// <summary>The regular 1:1 of a lead and a teacher (Objective 1, regular 1:1s): one weekday and time, every week or every two weeks.</summary>
/// <remarks>It never changes: each verb returns a <see cref="Decision{T}" /> with another series, or with everything that refuses the move.</remarks>
/// <example>
/// <code>
/// var rhythm = new SeriesRhythm(2, IsoDayOfWeek.Tuesday, new(8, 0), minutes: 45, new(2026, 9, 1), new(2026, 10, 13));
/// var proposed = MeetingSeries.Propose(new("lee/ana"), lee, ana, rhythm, on: new(2026, 8, 24));
/// Console.WriteLine(proposed.Choose(on: new(2026, 8, 25), confirmedBy: [lee]).Violations[0]);
/// // MOV-04 required: Choose is not confirmed by ana
///
/// var chosen = proposed.Choose(on: new(2026, 8, 25), confirmedBy: [lee, ana]).Value;
/// Console.WriteLine(chosen.Slots()[0]); // 2026-09-01 08:00, 45 minutes
/// </code>
/// </example>
public sealed class MeetingSeries : IEquatable<MeetingSeries>
{
    private readonly SeriesSnapshot state;

    private MeetingSeries(SeriesSnapshot state) => this.state = state;

    /// <summary>The host's id.</summary>
    public SeriesId Id => state.Id;

    /// <summary>The lead.</summary>
    public PersonId Lead => state.Lead;

    /// <summary>The teacher.</summary>
    public PersonId Teacher => state.Teacher;

    /// <summary>When the 1:1s are, as last agreed.</summary>
    public SeriesRhythm Rhythm
    {
        get
        {
            for (var i = History.Count - 1; i >= 0; i--)
            {
                if (History[i].Told.NewRhythm is { } changed)
                    return changed;
            }
            return state.FirstRhythm;
        }
    }

    /// <summary>The dates that are moved or called off, by day; the last word on each.</summary>
    public ValueList<SeriesException> Exceptions
    {
        get
        {
            var exceptions = new SortedDictionary<LocalDate, SeriesException>();
            foreach (var change in History)
            {
                if (change.Told.Exception is { } exception)
                    exceptions[exception.Day] = exception;
            }
            return exceptions.Values.ToValueList();
        }
    }

    /// <summary>How many dates of the present rhythm are moved in a row, at most. Dates that are called off neither count nor interrupt.</summary>
    public int ConsecutiveMoves => LongestRunOfMoves(null);

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<SeriesChange> History => state.History;

    /// <summary>The last move made.</summary>
    public SeriesChange LastChange => state.History[^1];

    /// <summary>Where the series stands.</summary>
    public SeriesStage Stage => LastChange.To;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<SeriesMove> OpenMoves => SeriesMap.Moves.OpenMoves(Stage);

    /// <summary>Proposes a series.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="teacher">The teacher.</param>
    /// <param name="rhythm">When the 1:1s are.</param>
    /// <param name="on">The day of the proposal.</param>
    /// <param name="by">Who proposes it, if told; goes into the history.</param>
    /// <exception cref="ArgumentException">The lead is the teacher.</exception>
    public static MeetingSeries Propose(
        SeriesId id,
        PersonId lead,
        PersonId teacher,
        SeriesRhythm rhythm,
        LocalDate on,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Lead = lead,
                Teacher = teacher,
                FirstRhythm = rhythm,
                History = [new(null, SeriesMove.Propose, SeriesStage.Proposed, on, SeriesMoveDetails.None) { By = by }],
            }
        );

    /// <summary>A series from its stored form.</summary>
    /// <exception cref="ArgumentException">The snapshot cannot have come from a series; the text tells why.</exception>
    public static MeetingSeries Restore(SeriesSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        var what = $"Series {snapshot.Id}";
        SnapshotGuard.Check(
            what,
            snapshot.SchemaVersion,
            SeriesSnapshot.CurrentSchemaVersion,
            SeriesMap.Moves.FindBrokenHistory(snapshot.History)
        );
        if (snapshot.Lead == snapshot.Teacher)
            throw SnapshotGuard.Wrong(
                what,
                $"has {snapshot.Lead} as lead and as teacher",
                "another lead meets this teacher?"
            );
        for (var i = 0; i < snapshot.History.Count; i++)
        {
            var change = snapshot.History[i];
            if (
                change
                is { Move: SeriesMove.Except, Told.Exception: null }
                    or { Move: SeriesMove.Change, Told.NewRhythm: null }
            )
                throw SnapshotGuard.Wrong(
                    what,
                    $"does not hold what \"{change}\" was told",
                    "the history was stored without it?",
                    InvariantText.Of(
                        $"history[{i}].told.{(change.Move == SeriesMove.Except ? "exception" : "newRhythm")}"
                    )
                );
        }
        return new(snapshot);
    }

    /// <summary>The series as plain data, to store.</summary>
    public SeriesSnapshot ToSnapshot() => state;

    /// <summary>This proposal with another rhythm.</summary>
    /// <exception cref="PartNotOpenException">The series is not a proposal any more; <see cref="Change" /> gives a chosen one another rhythm.</exception>
    public MeetingSeries With(SeriesRhythm rhythm) =>
        Stage == SeriesStage.Proposed
            ? new(state with { FirstRhythm = rhythm })
            : throw PartNotOpenException.For($"series {Id}", "Rhythm", Stage, [SeriesStage.Proposed], SeriesMap.Moves);

    /// <summary>When the 1:1s are: the dates of the rhythm up to the end of the series, with the exceptions applied, in order.</summary>
    /// <remarks>Holidays and other obstacles are the calendar's matter. A changed rhythm starts anew: dates before its first day are not among them.</remarks>
    public ValueList<MeetingSlot> Slots()
    {
        var rhythm = Rhythm;
        var end = Stage == SeriesStage.Ended ? LastChange.On : (LocalDate?)null;
        var slots = new List<MeetingSlot>();
        foreach (var day in rhythm.Dates())
        {
            var exception = ExceptionOn(day, null);
            var slot = exception is null ? new(day, rhythm.Time, rhythm.Minutes) : exception.NewSlot;
            if (slot is not null && !(slot.Day > end))
                slots.Add(slot);
        }
        return slots.OrderBy(slot => slot.Day).ThenBy(slot => slot.Time).ToValueList();
    }

    /// <summary>Both agree on it.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="confirmedBy">The lead and the teacher.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the series cannot know; nothing when null.</param>
    public Decision<MeetingSeries> Choose(
        LocalDate on,
        ValueList<PersonId> confirmedBy,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(SeriesMove.Choose, on, new() { ConfirmedBy = confirmedBy }, policy, facts);

    /// <summary>One of its dates is moved or called off.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="exception">The date, and the slot in its place.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the series cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// var moved = series
    ///     .Except(on: new(2026, 9, 10), new(day: new(2026, 9, 15), new(new(2026, 9, 16), new(14, 0), minutes: 45))).Value
    ///     .Except(on: new(2026, 9, 10), new(day: new(2026, 9, 29), newSlot: null)).Value;
    /// foreach (var slot in moved.Slots())
    ///     Console.WriteLine(slot);
    /// // 2026-09-01 08:00, 45 minutes
    /// // 2026-09-16 14:00, 45 minutes
    /// // 2026-10-13 08:00, 45 minutes
    /// </code>
    /// </example>
    public Decision<MeetingSeries> Except(
        LocalDate on,
        SeriesException exception,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(SeriesMove.Except, on, new() { Exception = Guard.Against.Null(exception) }, policy, facts);

    /// <summary>Both agree on another rhythm.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="newRhythm">The rhythm from now on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="confirmedBy">The lead and the teacher.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the series cannot know; nothing when null.</param>
    public Decision<MeetingSeries> Change(
        LocalDate on,
        SeriesRhythm newRhythm,
        string reason,
        ValueList<PersonId> confirmedBy,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) =>
        Make(
            SeriesMove.Change,
            on,
            new()
            {
                NewRhythm = Guard.Against.Null(newRhythm),
                Reason = reason,
                ConfirmedBy = confirmedBy,
            },
            policy,
            facts
        );

    /// <summary>It ends: no further 1:1s come of it.</summary>
    /// <param name="on">The day of the move, the last one on which a 1:1 may be.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the series cannot know; nothing when null.</param>
    public Decision<MeetingSeries> End(
        LocalDate on,
        string reason,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    ) => Make(SeriesMove.End, on, new() { Reason = reason }, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the series cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        SeriesMove move,
        LocalDate on,
        SeriesMoveDetails? details = null,
        MeetingPolicy? policy = null,
        MeetingFacts? facts = null
    )
    {
        var subject = new SeriesCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? SeriesMoveDetails.None,
            policy ?? MeetingPolicy.Default,
            facts ?? MeetingFacts.None
        );
        return MoveRules.Missing(SeriesRules.MoveIsOpen, subject.Policy.Series, move, subject);
    }

    /// <summary>The most dates of the rhythm that are moved in a row, with one more exception.</summary>
    internal int LongestRunOfMoves(SeriesException? more)
    {
        var rhythm = Rhythm;
        int run = 0,
            longest = 0;
        for (var day = rhythm.FirstDate; day <= rhythm.Last; day = day.PlusWeeks(rhythm.IntervalWeeks))
        {
            // A date that is moved back to its regular slot is moved no longer.
            if (ExceptionOn(day, more) is not { } exception || IsRegular(exception, rhythm))
                run = 0;
            else if (exception.NewSlot is not null)
                longest = Math.Max(longest, ++run);
        }
        return longest;
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(MeetingSeries? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as MeetingSeries);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(MeetingSeries? left, MeetingSeries? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(MeetingSeries? left, MeetingSeries? right) => !(left == right);

    /// <summary>The id, the stage and the rhythm.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage}, {Rhythm}");

    private static bool IsRegular(SeriesException exception, SeriesRhythm rhythm) =>
        exception.NewSlot is { } slot
        && slot.Day == exception.Day
        && slot.Time == rhythm.Time
        && slot.Minutes == rhythm.Minutes;

    private SeriesException? ExceptionOn(LocalDate day, SeriesException? more)
    {
        if (more?.Day == day)
            return more;
        for (var i = History.Count - 1; i >= 0; i--)
        {
            if (History[i].Told.Exception is { } exception && exception.Day == day)
                return exception;
        }
        return null;
    }

    private Decision<MeetingSeries> Make(
        SeriesMove move,
        LocalDate on,
        SeriesMoveDetails told,
        MeetingPolicy? policy,
        MeetingFacts? facts
    ) =>
        Decision<MeetingSeries>.Of(
            Missing(move, on, told, policy, facts),
            () => new(state with { History = SeriesMap.Moves.Moved(History, move, on, told, facts?.By) })
        );
}
