using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using SloChange = LearningCycles.Machines.Change<
    LearningCycles.Slos.SloStage,
    LearningCycles.Slos.SloMove,
    LearningCycles.Slos.SloMoveDetails
>;

namespace LearningCycles.Slos;

/// <summary>
/// A student learning objective (SLO): what the students of one course will have mastered at its end, set by the teacher, approved, watched
/// while the course runs, and looked at when it ends.
/// </summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another objective, or with everything that refuses the move.
/// Which move is open when is in <see cref="SloMap" />; what a move needs is in the policy's rule book.</para>
/// <para>A part is written with <c>With</c> and is open only in its own stages; elsewhere it throws <see cref="PartNotOpenException" />.</para>
/// <para>Students are opaque ids, and what is known about one is in no text of this class, of its parts or of its rules' findings.</para>
/// <para>The stages are those of a public product's objectives, not Denver's, whose own are not published.</para>
/// </remarks>
/// <example>
/// <code>
/// var submitted = objective.Submit(on: new(2026, 9, 15)).Value;
/// Console.WriteLine(submitted.Approve(on: new(2026, 9, 18), facts: new() { By = ana }));
/// // refused
/// // SLO-04 required: ana makes the move Approve, and is the teacher
/// Console.WriteLine(submitted.Approve(on: new(2026, 9, 18), facts: new() { By = lee }).Value);
/// // 2026/ana/slo: Approved, students: 2
/// </code>
/// </example>
public sealed class StudentLearningObjective : IEquatable<StudentLearningObjective>
{
    private readonly SloSnapshot state;

    private StudentLearningObjective(SloSnapshot state)
    {
        this.state = state;
        SchoolYear = new(state.YearStart, state.YearEnd);
    }

    /// <summary>The host's id.</summary>
    public SloId Id => state.Id;

    /// <summary>Whose it is.</summary>
    public PersonId Teacher => state.Teacher;

    /// <summary>The course's name. A blank one counts as missing.</summary>
    public string Course => state.Course;

    /// <summary>The first and the last day of the school year.</summary>
    public DateInterval SchoolYear { get; }

    /// <summary>What it aims at, for whom, and how one will know.</summary>
    public SloPlan Plan => state.Plan;

    /// <summary>Notes on the students' progress, in the order of writing.</summary>
    public ValueList<SloProgressNote> Progress => state.Progress;

    /// <summary>What the students reached.</summary>
    public ValueList<SloResult> Results => state.Results;

    /// <summary>The moves made, oldest first.</summary>
    public ValueList<SloChange> History => state.History;

    /// <summary>The last move made.</summary>
    public SloChange LastChange => state.History[^1];

    /// <summary>Where the objective stands.</summary>
    public SloStage Stage => LastChange.To;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<SloMove> OpenMoves => SloMap.Moves.OpenMoves(Stage);

    /// <summary>Begins an objective: a draft.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="teacher">Whose it is.</param>
    /// <param name="course">The course's name.</param>
    /// <param name="schoolYear">The first and the last day of the school year.</param>
    /// <param name="on">The day on which it is begun.</param>
    /// <param name="by">Who begins it, if told; goes into the history.</param>
    public static StudentLearningObjective Begin(
        SloId id,
        PersonId teacher,
        string course,
        DateInterval schoolYear,
        LocalDate on,
        PersonId? by = null
    ) =>
        Restore(
            new()
            {
                Id = id,
                Teacher = teacher,
                Course = course,
                YearStart = Guard.Against.Null(schoolYear).Start,
                YearEnd = schoolYear.End,
                History = [new(null, SloMove.Begin, SloStage.Draft, on, SloMoveDetails.None) { By = by }],
            }
        );

    /// <summary>An objective from its stored form.</summary>
    /// <exception cref="ArgumentException">
    /// The snapshot cannot have come from an objective; the text tells why. Where it is a <see cref="SnapshotRefusedException" />, that names the member.
    /// </exception>
    public static StudentLearningObjective Restore(SloSnapshot snapshot) => new(SloSnapshotCheck.Of(snapshot));

    /// <summary>The objective as plain data, to store.</summary>
    public SloSnapshot ToSnapshot() => state;

    /// <summary>This objective with a plan.</summary>
    /// <exception cref="PartNotOpenException">It is neither a draft nor asked for more.</exception>
    public StudentLearningObjective With(SloPlan plan) => new(Open(SloPart.Plan) with { Plan = plan });

    /// <summary>This objective with one more note on the students' progress.</summary>
    /// <exception cref="PartNotOpenException">It is not approved, or its results are submitted.</exception>
    public StudentLearningObjective Record(SloProgressNote note) =>
        new(Open(SloPart.Progress) with { Progress = Progress.Add(note) });

    /// <summary>This objective with what the students reached.</summary>
    /// <exception cref="PartNotOpenException">The course is not at its end, or the results are submitted.</exception>
    /// <exception cref="ArgumentException">A student is given twice, or is not of the course.</exception>
    public StudentLearningObjective With(ValueList<SloResult> results) =>
        new(SloSnapshotCheck.OfStudents(Open(SloPart.Results) with { Results = results }));

    /// <summary>What a student reached; null while nothing is written.</summary>
    /// <example>
    /// <code>
    /// var ending = objective.Submit(on: new(2026, 9, 15)).Value
    ///     .Approve(on: new(2026, 9, 18), facts: new() { By = lee }).Value
    ///     .Record(new(on: new(2027, 1, 12), "Most explain with a table; few with a sentence."))
    ///     .BeginEndOfCourse(on: new(2027, 5, 3)).Value
    ///     .With([new(new("s-104"), new("Reached"))]);
    /// Console.WriteLine(ending.ResultOf(new("s-104"))!.Expectation); // Reached
    /// Console.WriteLine(ending.SubmitEndOfCourse(on: new(2027, 5, 10)).Violations[0]);
    /// // SLO-05 required: students without an expectation level: s-127
    /// </code>
    /// </example>
    public SloResult? ResultOf(StudentId student)
    {
        Guard.Against.Null(student);
        foreach (var result in Results)
        {
            if (result.Student == student)
                return result;
        }
        return null;
    }

    /// <summary>The teacher submits the objective.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> Submit(LocalDate on, SloPolicy? policy = null, SloFacts? facts = null) =>
        Make(SloMove.Submit, on, null, policy, facts);

    /// <summary>The reviewer asks for more before approving.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">What is asked for.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> AskForMore(
        LocalDate on,
        string reason,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.AskForMore, on, reason, policy, facts);

    /// <summary>The teacher submits the objective again. No window is asked about.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> Resubmit(
        LocalDate on,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.Resubmit, on, null, policy, facts);

    /// <summary>The reviewer approves the objective.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> Approve(LocalDate on, SloPolicy? policy = null, SloFacts? facts = null) =>
        Make(SloMove.Approve, on, null, policy, facts);

    /// <summary>The course comes to its end; the results are open.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> BeginEndOfCourse(
        LocalDate on,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.BeginEndOfCourse, on, null, policy, facts);

    /// <summary>The teacher submits what the students reached.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> SubmitEndOfCourse(
        LocalDate on,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.SubmitEndOfCourse, on, null, policy, facts);

    /// <summary>The reviewer asks for more before accepting the results.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">What is asked for.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> AskForMoreAtEnd(
        LocalDate on,
        string reason,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.AskForMoreAtEnd, on, reason, policy, facts);

    /// <summary>The teacher submits the results again. No window is asked about.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> ResubmitEndOfCourse(
        LocalDate on,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.ResubmitEndOfCourse, on, null, policy, facts);

    /// <summary>The reviewer accepts the results.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> Complete(
        LocalDate on,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.Complete, on, null, policy, facts);

    /// <summary>Opens again what was approved, as a draft, or complete, at the end of the course.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public Decision<StudentLearningObjective> Unlock(
        LocalDate on,
        string reason,
        SloPolicy? policy = null,
        SloFacts? facts = null
    ) => Make(SloMove.Unlock, on, reason, policy, facts);

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; our rules when null.</param>
    /// <param name="facts">What the objective cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        SloMove move,
        LocalDate on,
        SloMoveDetails? details = null,
        SloPolicy? policy = null,
        SloFacts? facts = null
    )
    {
        var subject = new SloCase(
            this,
            Guard.Against.EnumOutOfRange(move),
            on,
            details ?? SloMoveDetails.None,
            policy ?? SloPolicy.Default,
            facts ?? SloFacts.None
        );
        return MoveRules.Missing(SloRules.MoveIsOpen, subject.Policy.Rules, move, subject);
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(StudentLearningObjective? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as StudentLearningObjective);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(StudentLearningObjective? left, StudentLearningObjective? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(StudentLearningObjective? left, StudentLearningObjective? right) => !(left == right);

    /// <summary>The id, the stage and how many students: <c>2026/ana/slo1: Approved, students: 28</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage}, students: {Plan.Students.Count}");

    /// <summary>Whether a move was ever made.</summary>
    internal bool HasMade(SloMove move) => FirstDayOf(move) is not null;

    /// <summary>The day on which a move was first made; null when it never was.</summary>
    internal LocalDate? FirstDayOf(SloMove move)
    {
        foreach (var change in History)
        {
            if (change.Move == move)
                return change.On;
        }
        return null;
    }

    private Decision<StudentLearningObjective> Make(
        SloMove move,
        LocalDate on,
        string? reason,
        SloPolicy? policy,
        SloFacts? facts
    )
    {
        var told = reason is null ? SloMoveDetails.None : new() { Reason = reason };
        return Decision<StudentLearningObjective>.Of(
            Missing(move, on, told, policy, facts),
            () => new(state with { History = SloMap.Moves.Moved(History, move, on, told, facts?.By) })
        );
    }

    private SloSnapshot Open(SloPart part) =>
        SloMap.OpenIn(part).Contains(Stage)
            ? state
            : throw PartNotOpenException.For($"objective {Id}", part, Stage, SloMap.OpenIn(part), SloMap.Moves);
}
