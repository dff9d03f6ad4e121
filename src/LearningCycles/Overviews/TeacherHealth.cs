using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>How coaching goes with one teacher on a day: states, days and numbers, computed from the values and never stored.</summary>
public sealed record TeacherHealth
{
    /// <summary>A teacher of whom nothing is known yet. <see cref="TeamHealth.Of" /> fills one in from a team's values.</summary>
    /// <param name="teacher">The teacher.</param>
    /// <param name="on">The day.</param>
    public TeacherHealth(PersonId teacher, LocalDate on)
    {
        Teacher = Guard.Against.Null(teacher);
        On = on;
    }

    /// <summary>The teacher.</summary>
    public PersonId Teacher { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Where the relationship with the lead stands; null when there is none.</summary>
    public RelationshipStage? Relationship { get; init; }

    /// <summary>The cycle that counts: a running one, else a draft, else the last one; null when there is none.</summary>
    public CycleHealth? Cycle { get; init; }

    /// <summary>How the regular 1:1s stand.</summary>
    public CadenceHealth OneOnOnes
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CadenceHealth.WithoutSeries;

    /// <summary>How many next steps are open.</summary>
    public int OpenSteps
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(OpenSteps));
    }

    /// <summary>How many of the open ones the lead brought up and the teacher is to do.</summary>
    public int OpenLeadSteps
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(OpenLeadSteps));
    }

    /// <summary>The open next steps whose day has passed.</summary>
    public ValueList<NextStepId> OverdueSteps
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How much is the teacher's own in the cycle that counts.</summary>
    public TeacherAgency Agency
    {
        get;
        init => field = Guard.Against.Null(value);
    } = TeacherAgency.None;

    /// <summary>The observations done, by day.</summary>
    public ValueList<ObservationFollowUp> Observations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The mark "strained"; null when it is not set, or the viewer may not know of it.</summary>
    public StrainFollowUp? Strain { get; init; }

    /// <summary>The support requests of which the viewer may know.</summary>
    public ValueList<SupportFollowUp> Requests
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What the school's rules find; nothing before they are asked.</summary>
    public ValueList<RuleViolation> Findings
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Asks the school's rules.</summary>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <example>
    /// <code>
    /// var health = new TeacherHealth(new("ben"), on: new(2026, 9, 29)) { OpenSteps = 5, OpenLeadSteps = 4 };
    /// Console.WriteLine(health.Check().Single(one => one.Rule == HealthRuleIds.NoMicromanaging));
    /// // MIC-01 advice: ben: open next steps that the lead assigned: 4; allowed: 3
    /// </code>
    /// </example>
    public ValueList<RuleViolation> Check(HealthPolicy? policy = null)
    {
        var asked = policy ?? HealthPolicy.Default;
        return asked.Rules.Check(HealthMove.Review, new(this, asked));
    }

    /// <summary>The teacher, the day and the state of the 1:1s; nothing of strain or support.</summary>
    public override string ToString() => InvariantText.Of($"{Teacher} on {On}: {OneOnOnes}");
}
