using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>What a cycle cannot know itself, and the host says at a move.</summary>
/// <example>
/// <code>
/// var facts = new CycleFacts { OtherOpenCycles = [new("2026/ana/0")], SchoolYear = schoolYear };
/// foreach (var violation in draftCycle.Missing(CycleMove.Begin, on: new(2026, 9, 1), facts: facts))
///     Console.WriteLine(violation);
/// // CYC-06 required: still open: 2026/ana/0; close or abandon it first
/// </code>
/// </example>
public sealed record CycleFacts
{
    /// <summary>Nothing said: no other cycles, no school year, Monday to Friday.</summary>
    public static CycleFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>The teachers with whom a coaching agreement is in force.</summary>
    public ValueList<PersonId> AgreementInForceWith
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Teachers of the cycle with whom coaching is not active now, such as on leave. Their confirmation is not waited for.</summary>
    public ValueList<PersonId> InactiveTeachers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Other cycles of the same teachers that are begun and not closed.</summary>
    public ValueList<CycleId> OtherOpenCycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>A cycle that was already begun from this one.</summary>
    public CycleId? LaterCycle { get; init; }

    /// <summary>How many next steps from 1:1s are neither done, moved nor dropped with a reason.</summary>
    public int OpenNextSteps
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(OpenNextSteps));
    }

    /// <summary>Whether a school leader agreed to one more extension.</summary>
    public bool SchoolLeaderAgrees { get; init; }

    /// <summary>The first and last day of the school year; what lies inside is not asked when null.</summary>
    public DateInterval? SchoolYear { get; init; }

    /// <summary>Challenges of other members of the team, from their own cycles.</summary>
    public ValueList<Challenge> TeamChallenges
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
            $"by {By}, agreement with {AgreementInForceWith}, inactive {InactiveTeachers}, other open {OtherOpenCycles}, later {LaterCycle}, open next steps {OpenNextSteps}, school leader agrees {SchoolLeaderAgrees}, school year {SchoolYear?.Start} to {SchoolYear?.End}, challenges {TeamChallenges}"
        );
}
