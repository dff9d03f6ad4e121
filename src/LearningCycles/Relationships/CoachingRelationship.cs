using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using RelationshipChange = LearningCycles.Machines.Change<
    LearningCycles.Relationships.RelationshipStage,
    LearningCycles.Relationships.RelationshipMove,
    LearningCycles.Relationships.RelationshipMoveDetails
>;

namespace LearningCycles.Relationships;

/// <summary>The coaching relationship of a lead and one teacher for a school year: proposed, onboarded, active, and ended (Objective 1).</summary>
/// <remarks>
/// <para>It never changes: each verb returns a <see cref="Decision{T}" /> with another relationship, or with everything that refuses the move.</para>
/// <para>Whether it is strained is apart from its stage and seen by the lead and a chosen audience only: <see cref="StrainSeenBy" />.
/// <see cref="History" />, <see cref="LastChange" /> and texts leave it out, and its days are in order among themselves.</para>
/// </remarks>
/// <example>
/// <code>
/// var proposed = CoachingRelationship.Propose(new("2026/lee/ben"), lee, ben, schoolYear, on: new(2026, 8, 10)).Value;
/// var begun = proposed.Accept(on: new(2026, 8, 12), facts: new() { By = lee }).Value
///     .With(new Onboarding { OneOnOnesChosenOn = new(2026, 8, 21) });
///
/// var activated = begun.Activate(on: new(2026, 8, 28));
/// foreach (var missing in activated.Violations.Where(one => one.Severity == Severity.Required))
///     Console.WriteLine(missing);
/// // REL-02 required: the beginning-of-year conversation was not held
/// // REL-05 required: the role overview names none of Coach, Consultant, Facilitator, Evaluator
/// </code>
/// </example>
public sealed class CoachingRelationship : IEquatable<CoachingRelationship>
{
    private readonly RelationshipSnapshot state;
    private readonly ValueList<Strain> strains;

    private CoachingRelationship(RelationshipSnapshot state)
    {
        this.state = state;
        (History, strains) = Told(state.History);
    }

    /// <summary>The host's id.</summary>
    public RelationshipId Id => state.Id;

    /// <summary>The lead who coaches.</summary>
    public PersonId Lead => state.Lead;

    /// <summary>The teacher.</summary>
    public PersonId Teacher => state.Teacher;

    /// <summary>The school year's first and last day; null while not set.</summary>
    public DateInterval? SchoolYear => state.SchoolYear;

    /// <summary>The relationship from which this one followed, if any.</summary>
    public RelationshipId? Previous => state.Previous;

    /// <summary>What the two did to get to know each other; private to the pair.</summary>
    public Onboarding Onboarding => state.Onboarding;

    /// <summary>The moves between stages, oldest first.</summary>
    public ValueList<RelationshipChange> History { get; }

    /// <summary>The last move between stages.</summary>
    public RelationshipChange LastChange => History[^1];

    /// <summary>Where the relationship stands.</summary>
    public RelationshipStage Stage => LastChange.To;

    /// <summary>Whether it has not ended.</summary>
    public bool IsOpen => Stage != RelationshipStage.Ended;

    /// <summary>The moves that are open now. A rule may still refuse them: ask <see cref="Missing" />.</summary>
    public ValueList<RelationshipMove> OpenMoves => RelationshipMap.Moves.OpenMoves(Stage);

    /// <summary>The last time in which the mark was set; null when it never was. Ask <see cref="StrainSeenBy" /> on behalf of a person.</summary>
    internal Strain? LastStrain => strains.Count == 0 ? null : strains[^1];

    /// <summary>Proposes a lead to a teacher.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="lead">The lead who will coach.</param>
    /// <param name="teacher">The teacher.</param>
    /// <param name="schoolYear">The school year's first and last day; null when not known yet.</param>
    /// <param name="on">The day.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    /// <exception cref="ArgumentException">Lead and teacher are the same person.</exception>
    public static Decision<CoachingRelationship> Propose(
        RelationshipId id,
        PersonId lead,
        PersonId teacher,
        DateInterval? schoolYear,
        LocalDate on,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    )
    {
        var proposed = Restore(
            new()
            {
                Id = id,
                Lead = lead,
                Teacher = teacher,
                SchoolYear = schoolYear,
                History =
                [
                    new(null, RelationshipMove.Propose, RelationshipStage.Proposed, on, RelationshipMoveDetails.None)
                    {
                        By = facts?.By,
                    },
                ],
            }
        );
        var subject = proposed.CaseOf(RelationshipMove.Propose, on, null, policy, facts);
        return Decision<CoachingRelationship>.Of(
            subject.Policy.Rules.Check(RelationshipMove.Propose, subject),
            () => proposed
        );
    }

    /// <summary>A relationship from its stored form.</summary>
    /// <exception cref="ArgumentException">The snapshot cannot have come from a relationship; the text tells why.</exception>
    public static CoachingRelationship Restore(RelationshipSnapshot snapshot) =>
        new(RelationshipSnapshotCheck.Of(snapshot));

    /// <summary>The relationship as plain data, to store in confidence.</summary>
    public RelationshipSnapshot ToSnapshot() => state;

    /// <summary>This relationship with a school year.</summary>
    /// <exception cref="PartNotOpenException">The relationship is past its proposal.</exception>
    public CoachingRelationship With(DateInterval schoolYear) =>
        new(Open(RelationshipPart.SchoolYear) with { SchoolYear = Guard.Against.Null(schoolYear) });

    /// <summary>This relationship with what the two did to get to know each other.</summary>
    /// <exception cref="PartNotOpenException">The relationship is neither onboarding nor active.</exception>
    public CoachingRelationship With(Onboarding onboarding) =>
        new(Open(RelationshipPart.Onboarding) with { Onboarding = Guard.Against.Null(onboarding) });

    /// <summary>The mark "strained" as a person sees it: null when it is not set, or when the person is neither the lead nor of its audience.</summary>
    public Strain? StrainSeenBy(PersonId viewer) =>
        LastStrain is { Until: null } strain && Sees(viewer, strain) ? strain : null;

    /// <summary>The times in which the mark was set, oldest first: those that a person may see.</summary>
    public ValueList<Strain> StrainsSeenBy(PersonId viewer) =>
        strains.Where(strain => Sees(viewer, strain)).ToValueList();

    /// <summary>What a person may see of the relationship.</summary>
    /// <param name="viewer">The person.</param>
    /// <param name="policy">What the school asks, for the checklist; the guide's rules when null.</param>
    /// <example>
    /// <code>
    /// var seen = relationship.VisibleTo(new("pat")); // a school leader
    /// Console.WriteLine(seen); // lee with ana: Active since 2026-08-28
    /// Console.WriteLine(seen.Checklist[0]); // Welcome: Done 2026-08-17
    /// Console.WriteLine(seen.Onboarding?.ToString() ?? "what was said is the pair's own");
    /// // what was said is the pair's own
    /// </code>
    /// </example>
    public RelationshipView VisibleTo(PersonId viewer, RelationshipPolicy? policy = null) =>
        new(this, Guard.Against.Null(viewer), policy);

    /// <summary>The lead accepts: onboarding begins.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public Decision<CoachingRelationship> Accept(
        LocalDate on,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.Accept, on, null, policy, facts);

    /// <summary>Coaching begins.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public Decision<CoachingRelationship> Activate(
        LocalDate on,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.Activate, on, null, policy, facts);

    /// <summary>Coaching rests.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public Decision<CoachingRelationship> Suspend(
        LocalDate on,
        string reason,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.Suspend, on, new() { Reason = reason }, policy, facts);

    /// <summary>Coaching goes on after a rest.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public Decision<CoachingRelationship> Return(
        LocalDate on,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.Return, on, null, policy, facts);

    /// <summary>The lead marks the relationship as strained; asked of <see cref="RelationshipFacts.By" />.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="audience">Who may see it beside the lead; nobody when null.</param>
    /// <param name="reason">Why, for those who may see it.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    /// <example>
    /// <code>
    /// PersonId mia = new("mia"); // Lee's mentor
    /// var marked = relationship.MarkStrained(on: new(2026, 9, 14), audience: [mia], facts: new() { By = lee }).Value;
    ///
    /// foreach (var person in new[] { lee, mia, ana })
    ///     Console.WriteLine($"{person}: {(marked.StrainSeenBy(person) is null ? "sees nothing" : "sees the mark")}");
    /// // lee: sees the mark
    /// // mia: sees the mark
    /// // ana: sees nothing
    /// Console.WriteLine(marked.LastChange); // 2026-08-28 Activate: Onboarding to Active
    /// </code>
    /// </example>
    public Decision<CoachingRelationship> MarkStrained(
        LocalDate on,
        ValueList<PersonId>? audience = null,
        string? reason = null,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.MarkStrained, on, new() { Audience = audience ?? [], Reason = reason }, policy, facts);

    /// <summary>The lead takes the mark off; asked of <see cref="RelationshipFacts.By" />.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public Decision<CoachingRelationship> ClearStrained(
        LocalDate on,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.ClearStrained, on, null, policy, facts);

    /// <summary>Coaching ends. What is marked as strained is so no longer.</summary>
    /// <param name="on">The day of the move.</param>
    /// <param name="reason">Why.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public Decision<CoachingRelationship> End(
        LocalDate on,
        string reason,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    ) => Make(RelationshipMove.End, on, new() { Reason = reason }, policy, facts);

    /// <summary>Another relationship after this one: of a new year, or with a new lead. Nothing of the onboarding goes along but, with consent, the preferences.</summary>
    /// <param name="id">The host's id of the new relationship.</param>
    /// <param name="on">The day of the move.</param>
    /// <param name="newLead">The new lead; the same when null.</param>
    /// <param name="newSchoolYear">The new school year; null when not known yet.</param>
    /// <param name="copiesPreferences">Whether the teacher's preferences go along.</param>
    /// <param name="teacherConsentedOn">The day on which the teacher consented to that; asked for when they go along.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    /// <exception cref="ArgumentException">The id is this relationship's own, or the new lead is the teacher.</exception>
    /// <example>
    /// <code>
    /// var ended = relationship.End(on: new(2027, 1, 29), "Lee changes schools").Value;
    /// var next = ended.ProposeAnew(new("2026/pat/ana"), on: new(2027, 2, 1), newLead: new("pat"),
    ///     newSchoolYear: schoolYear, copiesPreferences: true);
    /// Console.WriteLine(next.Violations[0]);
    /// // RSH-15 required: the teacher's consent to a copy of the preferences is not told
    /// </code>
    /// </example>
    public Decision<CoachingRelationship> ProposeAnew(
        RelationshipId id,
        LocalDate on,
        PersonId? newLead = null,
        DateInterval? newSchoolYear = null,
        bool copiesPreferences = false,
        LocalDate? teacherConsentedOn = null,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    )
    {
        Guard.Against.InvalidInput(
            Guard.Against.Null(id),
            nameof(id),
            next => next != Id,
            $"{id} is this relationship's own id.\nMaybe count it up?"
        );
        Guard.Against.InvalidInput(
            newLead,
            nameof(newLead),
            lead => lead != Teacher,
            $"{newLead} is the teacher.\nMaybe another lead coaches this teacher?"
        );
        return Make(
            RelationshipMove.ProposeAnew,
            on,
            new()
            {
                NewLead = newLead,
                NewSchoolYear = newSchoolYear,
                CopiesPreferences = copiesPreferences,
                TeacherConsentedOn = teacherConsentedOn,
            },
            policy,
            facts,
            id
        );
    }

    /// <summary>Everything that a move would find missing: the same answer as the move itself gives, without making it.</summary>
    /// <param name="move">The move.</param>
    /// <param name="on">The day on which it would be made.</param>
    /// <param name="details">What it would be told; nothing when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">What the relationship cannot know; nothing when null.</param>
    public ValueList<RuleViolation> Missing(
        RelationshipMove move,
        LocalDate on,
        RelationshipMoveDetails? details = null,
        RelationshipPolicy? policy = null,
        RelationshipFacts? facts = null
    )
    {
        var subject = CaseOf(Guard.Against.EnumOutOfRange(move), on, details, policy, facts);
        return MoveRules.Missing(RelationshipRules.MoveIsOpen, subject.Policy.Rules, move, subject);
    }

    /// <summary>Equal when the id and all content are.</summary>
    public bool Equals(CoachingRelationship? other) => other is not null && state == other.state;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CoachingRelationship);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equal when the id and all content are.</summary>
    public static bool operator ==(CoachingRelationship? left, CoachingRelationship? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different when the id or any content is.</summary>
    public static bool operator !=(CoachingRelationship? left, CoachingRelationship? right) => !(left == right);

    /// <summary>The id, the people and the stage: <c>2026/ana: lee with ana, Active</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Lead} with {Teacher}, {Stage}");

    /// <summary>What a pair would have that somebody just proposed; to say what is missing where there is no relationship.</summary>
    internal static CoachingRelationship JustProposed(PersonId lead, PersonId teacher, LocalDate on) =>
        Restore(
            new()
            {
                Id = new("none"),
                Lead = lead,
                Teacher = teacher,
                History =
                [
                    new(null, RelationshipMove.Propose, RelationshipStage.Proposed, on, RelationshipMoveDetails.None),
                ],
            }
        );

    /// <summary>What rules look at for a move.</summary>
    internal RelationshipCase CaseOf(
        RelationshipMove move,
        LocalDate on,
        RelationshipMoveDetails? details,
        RelationshipPolicy? policy,
        RelationshipFacts? facts
    ) =>
        new(
            this,
            move,
            on,
            details ?? RelationshipMoveDetails.None,
            policy ?? RelationshipPolicy.Default,
            facts ?? RelationshipFacts.None
        );

    private Decision<CoachingRelationship> Make(
        RelationshipMove move,
        LocalDate on,
        RelationshipMoveDetails? details,
        RelationshipPolicy? policy,
        RelationshipFacts? facts,
        RelationshipId? next = null
    )
    {
        var told = details ?? RelationshipMoveDetails.None;
        return Decision<CoachingRelationship>.Of(
            Missing(move, on, told, policy, facts),
            () =>
                next is null
                    ? new(
                        state with
                        {
                            History = RelationshipMap.Moves.Moved(state.History, move, on, told, facts?.By),
                        }
                    )
                    : Next(next, on, told, facts?.By)
        );
    }

    private CoachingRelationship Next(RelationshipId id, LocalDate on, RelationshipMoveDetails told, PersonId? by) =>
        Restore(
            new()
            {
                Id = id,
                Lead = told.NewLead ?? Lead,
                Teacher = Teacher,
                SchoolYear = told.NewSchoolYear,
                Previous = Id,
                Onboarding = new()
                {
                    PreferencesRecordedOn = told.CopiesPreferences ? Onboarding.PreferencesRecordedOn : null,
                },
                History = [new(null, RelationshipMove.ProposeAnew, RelationshipStage.Proposed, on, told) { By = by }],
            }
        );

    private RelationshipSnapshot Open(RelationshipPart part) =>
        RelationshipMap.OpenIn(part).Contains(Stage)
            ? state
            : throw PartNotOpenException.For(
                $"relationship {Id}",
                part,
                Stage,
                RelationshipMap.OpenIn(part),
                RelationshipMap.Moves
            );

    private bool Sees(PersonId viewer, Strain strain) =>
        viewer == Lead || (strain.Audience.Contains(viewer) && viewer != Teacher);

    private static (ValueList<RelationshipChange> Stages, ValueList<Strain> Strains) Told(
        ValueList<RelationshipChange> history
    )
    {
        var stages = new List<RelationshipChange>(history.Count);
        var times = new List<Strain>();
        foreach (var change in history)
        {
            if (change.Move is RelationshipMove.MarkStrained or RelationshipMove.ClearStrained or RelationshipMove.End)
                Clear(times, change.On);
            if (change.Move == RelationshipMove.MarkStrained)
                times.Add(new(change.On, change.Told.Audience, change.Told.Reason, null));
            if (change.Move is not (RelationshipMove.MarkStrained or RelationshipMove.ClearStrained))
                stages.Add(change);
        }
        return (stages.ToValueList(), times.ToValueList());
    }

    // The moves between stages are not held back by the mark's days, so an end may be dated before the mark was set.
    private static void Clear(List<Strain> times, LocalDate on)
    {
        if (times.Count > 0 && times[^1] is { Until: null } set)
            times[^1] = new(set.Since, set.Audience, set.Reason, LocalDate.Max(set.Since, on));
    }
}
