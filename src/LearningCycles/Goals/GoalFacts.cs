using LearningCycles.Machines;
using LearningCycles.People;

namespace LearningCycles.Goals;

/// <summary>What a goal cannot know itself, and the host says at a move.</summary>
public sealed record GoalFacts
{
    /// <summary>Nothing said: no other goals, no cycles, Monday to Friday.</summary>
    public static GoalFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>Owners who are away now, such as on leave. Their confirmation is not waited for.</summary>
    public ValueList<PersonId> InactiveOwners
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Whether the teacher's subject has a state test; null when not told, and then not asked.</summary>
    public bool? TeachesTestedSubject { get; init; }

    /// <summary>The goals that this one may serve: the team's and the school's.</summary>
    public GoalLadder Ladder
    {
        get;
        init => field = Guard.Against.Null(value);
    } = GoalLadder.Empty;

    /// <summary>When goals of the team and the school were discussed, this one's own among them.</summary>
    public ValueList<GoalDiscussion> Discussions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The teacher's other goals for the year.</summary>
    public ValueList<Goal> OtherYearGoals
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The individual goals of the other members of the team, with their owners. Not asked while there are none.</summary>
    public ValueList<Goal> TeamGoals
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Who can reach and use which data system.</summary>
    public ValueList<DataSystemReadiness> Readiness
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>
    /// The ids, as text, of cycles that are committed to this goal and have not ended. A goal for a cycle becomes active only while there is
    /// one (GLS-09); a goal does not end while there is one (GLS-13).
    /// </summary>
    public ValueList<string> RunningCycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>
    /// How school days are counted; Monday to Friday unless set. With the calendar package: <c>school.InstructionalDaysBetween</c>.
    /// </summary>
    public SchoolDayCount CountSchoolDays
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SchoolDays.MondayToFriday;

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {By}, inactive {InactiveOwners}, tested {TeachesTestedSubject}, ladder {Ladder.Goals}, discussions {Discussions}, other year goals {OtherYearGoals}, team goals {TeamGoals}, readiness {Readiness}, running cycles {RunningCycles}"
        );
}
